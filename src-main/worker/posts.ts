import type { Problem } from '../contract/index.ts'
import type { DocumentWords, SearchEngine } from '../core/search/types.ts'
import { type DocumentNames, type PostRecord, toRecord } from './post-record.ts'
import type { Origin, Outcome, UnreadPost } from './reading/reading.ts'

/** What came of a post, and what else is known of it from the last time. */
export type KnownPost = {
  readonly path: string
  readonly outcome: Outcome
  readonly names?: DocumentNames
  /** In the engine's own numbers; of the document with these very names. */
  readonly words?: DocumentWords
}

/** The posts of an open archive, as far as they are read. */
export type Posts = {
  readonly records: ReadonlyMap<string, PostRecord>
  /** What came of each post. */
  outcomes(): readonly Outcome[]
  origin(path: string): Origin | undefined
  /** What is wrong with the posts of these paths, in their order: first with those that could not be read. `shown` are posts as shown. */
  problems(paths: readonly string[], shown: (record: PostRecord) => PostRecord['post']): readonly Problem[]
  /** Takes what came of some posts in, and tells the engine. `version` distinguishes image addresses. */
  take(posts: readonly KnownPost[], version: number): void
  /** Puts records in the place of those of the same posts; the engine is told by the caller. */
  replace(records: readonly PostRecord[]): void
  /** Drops every post that `isThere` denies. */
  keepOnly(isThere: (path: string) => boolean): void
}

/** Starts without any. */
export const createPosts = (engine: Pick<SearchEngine, 'put' | 'remove'>): Posts => {
  const records = new Map<string, PostRecord>()
  const unread = new Map<string, UnreadPost>()

  const take = ({ path, outcome, names }: KnownPost, version: number): readonly PostRecord[] => {
    unread.delete(path)
    const isNew = !records.delete(path)
    if (!outcome.ok) {
      unread.set(path, outcome.unread)
      if (!isNew) engine.remove([path])
      return []
    }
    const record = toRecord(outcome.reading, version, names)
    records.set(path, record)
    return [record]
  }

  return {
    records,
    outcomes: () => [
      ...[...records.values()].map(({ reading }): Outcome => ({ ok: true, reading })),
      ...[...unread.values()].map((each): Outcome => ({ ok: false, unread: each })),
    ],
    origin: path => records.get(path)?.reading.origin ?? unread.get(path)?.origin,
    problems: (paths, shown) => [
      ...paths.flatMap(path => unread.get(path)?.problem ?? []),
      ...paths.flatMap(path => {
        const record = records.get(path)
        return record ? shown(record).problems : []
      }),
    ],
    take: (posts, version) => {
      const taken = posts.flatMap(post => take(post, version))
      const words = posts.flatMap(post => (post.words ? [[post.path, post.words] as const] : []))
      engine.put(
        taken.map(record => record.document),
        new Map(words),
      )
    },
    replace: next => {
      for (const record of next) records.set(record.post.path, record)
    },
    keepOnly: isThere => {
      const gone = [...records.keys()].filter(path => !isThere(path))
      for (const path of gone) records.delete(path)
      for (const path of [...unread.keys()]) if (!isThere(path)) unread.delete(path)
      engine.remove(gone)
    },
  }
}
