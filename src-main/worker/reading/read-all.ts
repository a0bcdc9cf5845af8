import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Extractor } from '../../core/extract/types.ts'
import type { PostFile } from '../../core/post/index.ts'
import { type Files, readOutcome } from './read-post.ts'
import { isWorthThreads, readTogether } from './readers.ts'
import type { Outcome } from './reading.ts'

/** Posts that are read from disk side by side; fewer at first, so that there is soon something to see. */
const READ_TOGETHER = 16
const FIRST_TOGETHER = 4

/** A post and what came of it. */
export type ReadPost = { readonly path: string; readonly outcome: Outcome }

/** What posts are read with. */
export type ReadingTools = {
  readonly extractor: Extractor
  /** The text of the reader's own technologies; '' without. */
  readonly technologies: string
  /** The built file of the thread that reads posts beside others; without it all are read in this one. */
  readonly readerThread?: URL
}

/**
 * Reads posts, many in several threads and few in this one, and tells what came of them, some at a time and in any order.
 * Ends early where `signal` is aborted. Never rejects.
 */
export const readAll = async (
  folder: string,
  posts: readonly PostFile[],
  files: Files,
  { extractor, technologies, readerThread }: ReadingTools,
  signal: AbortSignal,
  tell: (read: readonly ReadPost[]) => void,
): Promise<void> => {
  let left = posts
  if (readerThread && isWorthThreads(posts.length)) {
    const told = new Set<string>()
    let pending: ReadPost[] = []
    const flush = (): void => {
      const ready = pending
      pending = []
      if (!signal.aborted) tell(ready)
    }
    const data = { folder, paths: files.index.paths, technologies }
    await readTogether(readerThread, data, posts, signal, ({ posts: batch, outcomes }) => {
      // What several threads tell in one turn is indexed at once, which is quicker.
      if (pending.length === 0) setImmediate(flush)
      for (const [at, outcome] of outcomes.entries()) {
        const path = batch[at]?.path ?? ''
        told.add(path)
        pending.push({ path, outcome })
      }
    })
    await nextTurn()
    left = posts.filter(({ path }) => !told.has(path))
  }
  for (let from = 0, size = FIRST_TOGETHER; from < left.length; from += size, size = READ_TOGETHER) {
    if (signal.aborted) return
    const read = left.slice(from, from + size).map(async (file): Promise<ReadPost> => {
      const outcome = await readOutcome(folder, file, files, extractor)
      // Parsing is the long part: other commands get their turn between two posts.
      await nextTurn()
      return { path: file.path, outcome }
    })
    tell(await Promise.all(read))
  }
}
