import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { PostFile } from '../../core/post/index.ts'
import type { ReaderData, ReaderReply, ReaderRequest } from './reader-protocol.ts'
import type { Outcome } from './reading.ts'

/** More threads than this wait for the one that indexes what they read. */
const MOST_THREADS = 4
/**
 * Room for what a thread makes and soon drops, in megabytes; V8's default is half of it. What a post is read into outlives
 * fewer collections so: to extract its facets costs a tenth less and more. A thread lives as long as there are posts to read.
 */
const YOUNG_MEGABYTES = 96
/** What a thread that reads posts may take. */
export const READER_LIMITS = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES } as const
/** Posts a request: so many that asking costs little, so few that there is soon something to see. */
const POSTS_A_REQUEST = 16
/** Requests that a thread is given ahead, so that it never waits for the next one. */
const AHEAD = 2

/** Some posts and what came of them. */
export type ReadBatch = { readonly posts: readonly PostFile[]; readonly outcomes: readonly Outcome[] }

/** A thread with what it still has to do. */
type Reader = { readonly worker: Worker; readonly waiting: Map<number, readonly PostFile[]> }

/**
 * Reads posts in several threads at once and tells what came of them, some at a time and in any order, until all are read
 * or `signal` is aborted. Posts of a thread that ended before its time are not told of.
 *
 * @param thread The built file of the reading thread.
 */
export const readTogether = (
  thread: URL,
  data: ReaderData,
  posts: readonly PostFile[],
  signal: AbortSignal,
  tell: (batch: ReadBatch) => void,
): Promise<void> => {
  const batches = Array.from({ length: Math.ceil(posts.length / POSTS_A_REQUEST) }, (_, at) =>
    posts.slice(at * POSTS_A_REQUEST, (at + 1) * POSTS_A_REQUEST),
  )
  let next = 0
  const give = ({ worker, waiting }: Reader): void => {
    while (waiting.size < AHEAD && !signal.aborted) {
      const batch = batches[next]
      if (batch === undefined) return
      waiting.set(next, batch)
      worker.postMessage({ id: next, posts: batch } satisfies ReaderRequest)
      next += 1
    }
  }
  const run = (): Promise<void> =>
    new Promise(resolve => {
      const reader: Reader = {
        worker: new Worker(thread, { workerData: data, resourceLimits: READER_LIMITS }),
        waiting: new Map(),
      }
      const { worker, waiting } = reader
      const end = (): void => {
        signal.removeEventListener('abort', end)
        // What is left of the thread is nothing to wait for.
        void worker.terminate()
        resolve()
      }
      signal.addEventListener('abort', end)
      worker.on('message', ({ id, outcomes }: ReaderReply) => {
        const batch = waiting.get(id)
        waiting.delete(id)
        if (signal.aborted || batch === undefined) return
        give(reader)
        tell({ posts: batch, outcomes })
        if (waiting.size === 0) end()
      })
      worker.on('error', end)
      worker.on('exit', end)
      give(reader)
      if (waiting.size === 0) end()
    })
  const threads = Math.min(MOST_THREADS, availableParallelism(), batches.length)
  return Promise.all(Array.from({ length: threads }, run)).then(() => undefined)
}

/** Fewer posts are not worth the start of threads, each of which loads the program's word lists. */
export const FEWEST_FOR_THREADS = 400

/** Whether posts are so many that several threads read them sooner. */
export const isWorthThreads = (posts: number): boolean => posts >= FEWEST_FOR_THREADS && availableParallelism() > 1
