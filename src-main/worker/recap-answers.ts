import { FaultError } from '../contract/index.ts'
import type { Curated } from '../core/curate/types.ts'
import type { Extractor } from '../core/extract/types.ts'
import { type LinkTable, type PostFile, plainText, withBundleImages, withRelinks } from '../core/post/index.ts'
import type { ParsedPost } from '../core/post/types.ts'
import type { SearchEngine } from '../core/search/types.ts'
import { toEntityView } from './entity-view.ts'
import type { OpenArchive } from './opened.ts'
import { withPhotoSizes } from './photo-sizes.ts'
import type { KnownFacts } from './pictures/known-facts.ts'
import type { PostRecord } from './post-record.ts'
import { type Files, readPost } from './reading/read-post.ts'
import { toRecapView } from './recap-view.ts'
import type { Relinks } from './relinks.ts'

/** What is known of an open archive when something is asked about one of its recaps. */
export type RecapState = {
  readonly folder: string
  /** The post of a path; undefined where the archive has none. */
  readonly fileOf: (path: string) => PostFile | undefined
  readonly files: Files
  readonly records: ReadonlyMap<string, PostRecord>
  /** A post with the files that a reader chose for its missing images. */
  readonly shown: (record: PostRecord) => PostRecord['post']
  readonly links: LinkTable
  readonly curated: Curated
  readonly engine: Pick<SearchEngine, 'mark'>
  readonly imageFacts: KnownFacts
  /** Distinguishes image addresses. */
  readonly version: number
}

/** Reads one post again, body and all. Rejects with a FaultError where it is gone, or cannot be read any more. */
const parsed = async (path: string, { folder, fileOf, files }: RecapState): Promise<ParsedPost> => {
  const file = fileOf(path)
  const read = file && (await readPost(folder, file, files))
  if (read?.ok) return read.post
  const message = read?.unread.problem.message ?? `“${path}” is not in this archive; it may have been moved or renamed.`
  throw new FaultError({ code: 'recap-not-found', message, path })
}

/** Answers what is asked about recaps and entities of an open archive, as it is at that time. */
export const createRecapAnswers = (
  extractor: Pick<Extractor, 'extract' | 'technologyKind'>,
  relinks: Relinks,
  now: () => RecapState,
): Pick<OpenArchive, 'view' | 'text' | 'facets' | 'briefs' | 'languages' | 'entity'> => ({
  view: async (path, query) => {
    const { links, files, records, engine, imageFacts, version } = now()
    const bundled = withBundleImages(await parsed(path, now()), links, files.index)
    const post = withRelinks(bundled, relinks.of(path), files.index)
    const facets = records.get(path)?.facets ?? extractor.extract(post)
    return toRecapView(post, { facets, links, engine, imageFacts, version }, query)
  },
  text: async path => ({ text: plainText(await parsed(path, now())) }),
  facets: () =>
    [...now().records.values()]
      .map(({ post, facets }) => ({
        path: post.path,
        title: post.title,
        ...(post.date && { date: post.date.value }),
        ...facets,
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  briefs: paths => {
    const { records } = now()
    return [...new Set(paths)].flatMap(path => {
      const record = records.get(path)
      if (record === undefined) return []
      const { title, date, lang } = record.post
      const images = record.post.images.flatMap(image => (image.status === 'shown' ? (image.path ?? []) : []))
      return [{ path, title, ...(date && { date: date.value }), lang, facets: record.facets, images }]
    })
  },
  languages: () => [...now().records.values()].map(({ post }) => post.lang),
  entity: async ref => {
    const { curated, links, shown, imageFacts, version } = now()
    const records = new Map([...now().records].map(([path, record]) => [path, { ...record, post: shown(record) }]))
    const view = toEntityView(ref, [...records.values()], { curated, links, extractor, version })
    return withPhotoSizes(view, records, imageFacts)
  },
})
