import type { Problem } from '../../contract/index.ts'
import { fingerprintOf } from '../../core/curate/index.ts'
import { notePhotos } from '../../core/entity/index.ts'
import type { Extractor } from '../../core/extract/types.ts'
import { type FileIndex, type PostFile, parsePost } from '../../core/post/index.ts'
import type { ParsedPost } from '../../core/post/types.ts'
import { fileWords } from '../../core/search/index.ts'
import { readText } from '../read-text.ts'
import { type Answers, noteQuestions } from './lookups.ts'
import type { KeptPost, Origin, Outcome, Reading, UnreadPost } from './reading.ts'

/** A post that was read and parsed, or the reason why not. */
export type PostRead =
  | { readonly ok: true; readonly post: ParsedPost; readonly origin: Origin }
  | { readonly ok: false; readonly unread: UnreadPost }

/** The files of an archive, as posts ask for them. */
export type Files = { readonly index: FileIndex; readonly answers: Answers }

/** A post that the parsers stumble over: it is named, and the others are read all the same. */
const notUnderstood = (path: string): Problem => ({
  path,
  code: 'file-unreadable',
  severity: 'error',
  message: `“${path}” could not be understood, which is a fault of Recap Archive and not of the file; please report it with the file.`,
})

/** Reads and parses one post of an archive. Never rejects. */
export const readPost = async (folder: string, { path, site }: PostFile, files: Files): Promise<PostRead> => {
  const readAtMs = Date.now()
  const read = await readText(folder, path)
  const noted = noteQuestions(files.index)
  const originOf = (state: Origin['state']): Origin => {
    const questions = noted.asked()
    return { state, readAtMs, site, lookups: { questions, digest: files.answers(questions) } }
  }
  if (!read.ok)
    return { ok: false, unread: { problem: read.problem, ...(read.state && { origin: originOf(read.state) }) } }
  try {
    const post = parsePost({ path, site, text: read.text, files: noted.files })
    return {
      ok: true,
      post: { ...post, problems: [...read.problems, ...post.problems] },
      origin: originOf(read.state),
    }
  } catch {
    return { ok: false, unread: { problem: notUnderstood(path), origin: originOf(read.state) } }
  }
}

/** The series that the front matter names: its only, or its first one. */
const seriesOf = (given: unknown): Pick<Reading['texts'], 'series'> => {
  const first: unknown = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' && first.trim() !== '' ? { series: first.trim() } : {}
}

const kept = (post: ParsedPost): KeptPost => ({
  path: post.path,
  site: post.site,
  title: post.title,
  ...(post.date && { date: post.date }),
  lang: post.lang,
  draft: post.draft,
  keywords: post.keywords,
  addresses: post.addresses,
  ...(post.claimed !== undefined && { claimed: post.claimed }),
  images: post.images,
  links: post.links,
  ...(post.thumbnail !== undefined && { thumbnail: post.thumbnail }),
  ...(post.thumbnailPath !== undefined && { thumbnailPath: post.thumbnailPath }),
  problems: post.problems,
})

/** Words of the names of a post's image files, each once. */
const imageFiles = ({ images }: Pick<ParsedPost, 'images'>): readonly string[] => [
  ...new Set(
    images
      .filter(({ status }) => status === 'shown' || status === 'missing')
      .map(image => fileWords(image.path ?? image.src)),
  ),
]

/** What is kept of a post: its facets, and the texts that are searched. */
const toReading = (post: ParsedPost, origin: Origin, { extract }: Pick<Extractor, 'extract'>): Reading => {
  const facets = extract(post)
  const texts = (...kinds: readonly string[]): string[] =>
    post.blocks.filter(block => kinds.includes(block.kind)).map(block => block.text)
  return {
    post: kept(post),
    fingerprint: fingerprintOf(
      post.title,
      post.blocks.map(block => block.text),
    ),
    facets,
    photos: notePhotos(post, facets),
    texts: {
      headings: texts('heading'),
      body: texts('paragraph', 'list-item', 'table-cell', 'quote', 'code'),
      captions: texts('caption', 'alt'),
      files: imageFiles(post),
      ...(post.description !== undefined && { summary: post.description }),
      ...seriesOf(post.frontMatter.series),
    },
    origin,
  }
}

/** Reads one post and what it tells. Never rejects. */
export const readOutcome = async (
  folder: string,
  file: PostFile,
  files: Files,
  extractor: Pick<Extractor, 'extract'>,
): Promise<Outcome> => {
  const read = await readPost(folder, file, files)
  if (!read.ok) return read
  try {
    return { ok: true, reading: toReading(read.post, read.origin, extractor) }
  } catch {
    return { ok: false, unread: { problem: notUnderstood(file.path), origin: read.origin } }
  }
}
