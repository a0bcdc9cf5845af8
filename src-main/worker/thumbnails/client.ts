import { Worker } from 'node:worker_threads'
import type { PictureUse, Thumbnail, ThumbnailData, ThumbnailReply, ThumbnailRequest } from './protocol.ts'

/** Thumbnails as main asks for them. */
export type ThumbnailClient = {
  /** A picture of a file at most `width` pixels wide; undefined where the thread cannot be had. Never rejects. */
  get(file: string, width: number, use?: PictureUse): Promise<Thumbnail | undefined>
  close(): Promise<void>
}

/** Times that a thread which ended by itself is started again: a file that ends it would end the next one too. */
const MOST_STARTS = 5

/**
 * Thumbnails by a thread of their own, started when the first one is asked for. `thread` is its built file. Where it
 * ends by itself, what it was asked for is answered with undefined, and the next request starts it again, a few times.
 */
export const createThumbnailClient = (data: ThumbnailData, thread: URL): ThumbnailClient => {
  const waiting = new Map<number, (thumbnail: Thumbnail | undefined) => void>()
  let worker: Worker | undefined
  let starts = 0
  let lastId = 0
  let isClosed = false

  const giveUp = (): void => {
    worker = undefined
    for (const answer of waiting.values()) answer(undefined)
    waiting.clear()
  }

  const start = (): Worker => {
    starts += 1
    const started = new Worker(thread, { workerData: data })
    started.on('message', ({ id, thumbnail }: ThumbnailReply) => {
      waiting.get(id)?.(thumbnail)
      waiting.delete(id)
    })
    started.on('error', giveUp)
    started.on('exit', () => {
      if (worker === started) giveUp()
    })
    // A window that is closed is not kept waiting for pictures.
    started.unref()
    return started
  }

  return {
    get: (file, width, use = 'window') =>
      new Promise(resolve => {
        if (isClosed || (worker === undefined && starts >= MOST_STARTS)) return resolve(undefined)
        worker ??= start()
        lastId += 1
        waiting.set(lastId, resolve)
        worker.postMessage({ id: lastId, file, width, use } satisfies ThumbnailRequest)
      }),
    close: async () => {
      isClosed = true
      const ending = worker
      giveUp()
      await ending?.terminate()
    },
  }
}
