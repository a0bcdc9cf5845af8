import { parentPort, workerData } from 'node:worker_threads'
import type { ThumbnailData, ThumbnailReply, ThumbnailRequest } from './protocol.ts'
import { createThumbnailService } from './service.ts'

/** Entry of the thread that makes thumbnails, apart from the one that answers searches. */
const port = parentPort
if (!port) throw new Error('Thumbnails are made in a thread of its own; start it with createThumbnailClient.')

const service = createThumbnailService(workerData as ThumbnailData)

port.on('message', ({ id, file, width, use }: ThumbnailRequest) => {
  void service.get(file, width, use).then(thumbnail => port.postMessage({ id, thumbnail } satisfies ThumbnailReply))
})
