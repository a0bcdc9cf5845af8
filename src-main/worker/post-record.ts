import type { Problem, RecapFacets } from '../contract/index.ts'
import { fingerprintOf } from '../core/curate/index.ts'
import type { ReadRecap } from '../core/curate/types.ts'
import { notePhotos } from '../core/entity/index.ts'
import type { PhotoNote } from '../core/entity/types.ts'
import type { Extractor } from '../core/extract/types.ts'
import { type FileIndex, parsePost, type Site } from '../core/post/index.ts'
import type { ParsedPost } from '../core/post/types.ts'
import type { SearchDocument } from '../core/search/types.ts'
import { readText } from './read-text.ts'

/**
 * What is kept of a post while its archive is open. The body and its text blocks are left out: they are read again
 * when the recap is opened, so that memory grows with the text that is searched and not with every tree.
 */
export type PostRecord = {
  readonly post: Omit<ParsedPost, 'body' | 'blocks'>
  /** What corrections are applied to: which recap it is, and its facets as read from this post alone. */
  readonly read: ReadRecap
  /** As shown: corrected, and variants of one entity under one name, over the whole archive. */
  readonly facets: RecapFacets
  readonly photos: readonly PhotoNote[]
  readonly document: SearchDocument
  readonly mtimeMs: number
  readonly size: number
}

/** A post that could not be read, why, and the file's state at that time (zeros where even that is not known). */
export type UnreadPost = { readonly problem: Problem; readonly mtimeMs: number; readonly size: number }

/** A post that was read and parsed, or the reason why not. */
export type PostRead =
  | {
      readonly ok: true
      readonly post: ParsedPost
      readonly mtimeMs: number
      readonly size: number
    }
  | ({ readonly ok: false } & UnreadPost)

/** Reads and parses one post of an archive. Never rejects. */
export const readPost = async (folder: string, path: string, site: Site, files: FileIndex): Promise<PostRead> => {
  const read = await readText(folder, path)
  if (!read.ok) return read
  const { mtimeMs, size } = read
  try {
    const post = parsePost({ path, site, text: read.text, files })
    return { ok: true, post: { ...post, problems: [...read.problems, ...post.problems] }, mtimeMs, size }
  } catch {
    return { ok: false, problem: notUnderstood(path), mtimeMs, size }
  }
}

/** A post that the parsers stumble over: it is named, and the others are read all the same. */
export const notUnderstood = (path: string): Problem => ({
  path,
  code: 'file-unreadable',
  severity: 'error',
  message: `“${path}” could not be understood, which is a fault of Recap Archive and not of the file; please report it with the file.`,
})

/** Reads a post's facets and keeps what is needed while the archive is open. */
export const toRecord = (
  read: Extract<PostRead, { ok: true }>,
  extractor: Pick<Extractor, 'extract'>,
  version: number,
): PostRecord => {
  const { body: _body, blocks, ...post } = read.post
  const extracted = extractor.extract(read.post)
  return {
    post,
    read: {
      identity: {
        path: post.path,
        title: post.title,
        ...(post.date && { date: post.date.value }),
        fingerprint: fingerprintOf(
          post.title,
          blocks.map(block => block.text),
        ),
      },
      facets: extracted,
    },
    facets: extracted,
    photos: notePhotos(read.post, extracted),
    document: toSearchDocument(read.post, extracted, version),
    mtimeMs: read.mtimeMs,
    size: read.size,
  }
}

/** Relative URL under which the page asks for a file of the archive; `version` changes when the archive is read again. */
export const archiveUrl = (path: string, version: number): string =>
  `archive/${path.split('/').map(encodeURIComponent).join('/')}?v=${version}`

/** The names of facets and the titles of talks, as the search engine takes them. */
export const facetNames = (facets: RecapFacets) => {
  const names = (values: readonly { readonly name: string }[]): readonly string[] => values.map(value => value.name)
  return {
    facets: {
      city: names(facets.cities),
      sponsor: names(facets.sponsors),
      speaker: names(facets.speakers),
      technology: names(facets.technologies),
      host: names(facets.hosts),
      tier: [...new Set(facets.sponsors.flatMap(({ tier }) => tier ?? []))],
    },
    talks: facets.talks.map(talk => talk.title),
    slides: facets.talks.some(talk => talk.slides !== undefined),
    video: facets.talks.some(talk => talk.video !== undefined),
  }
}

/** A post as the search engine takes it. */
const toSearchDocument = (post: ParsedPost, facets: RecapFacets, version: number): SearchDocument => {
  const texts = (...kinds: readonly string[]): string[] =>
    post.blocks.filter(block => kinds.includes(block.kind)).map(block => block.text)
  return {
    path: post.path,
    title: post.title,
    ...(post.date && { date: post.date.value }),
    draft: post.draft,
    headings: texts('heading'),
    body: texts('paragraph', 'list-item', 'table-cell', 'quote', 'code'),
    captions: texts('caption', 'alt'),
    keywords: post.keywords,
    ...facetNames(facets),
    aliases: [],
    ...pictures(post, version),
    ...seriesOf(post.frontMatter.series),
  }
}

/** The picture to list a post with, and the number of its images. */
export const pictures = (
  post: PostRecord['post'],
  version: number,
): Pick<SearchDocument, 'images' | 'missingImages'> & Partial<Pick<SearchDocument, 'thumbnail'>> => {
  const listed = post.thumbnail === undefined ? undefined : post.images[post.thumbnail]?.path
  const path = listed ?? post.thumbnailPath
  return {
    ...(path !== undefined && { thumbnail: archiveUrl(path, version) }),
    images: post.images.filter(image => image.status === 'shown').length,
    missingImages: post.images.filter(image => image.status === 'missing').length,
  }
}

/** The series that the front matter names: its only, or its first one. */
const seriesOf = (given: unknown): Pick<SearchDocument, 'series'> => {
  const first: unknown = Array.isArray(given) ? given[0] : given
  return typeof first === 'string' && first.trim() !== '' ? { series: first.trim() } : {}
}
