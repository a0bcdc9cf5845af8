import { parentPort, workerData } from 'node:worker_threads'
import { createExtractor } from '../../core/extract/index.ts'
import { createFileIndex } from '../../core/post/index.ts'
import { createAnswers } from './lookups.ts'
import { readOutcome } from './read-post.ts'
import type { ReaderData, ReaderReply, ReaderRequest } from './reader-protocol.ts'
import type { Outcome } from './reading.ts'

/** Entry of a thread that reads posts beside others; its data and requests come from the worker of the same program. */
const port = parentPort
if (!port) throw new Error('Posts are read in a thread of their own; start it with createReaders.')

const { folder, paths, technologies } = workerData as ReaderData
const index = createFileIndex(paths)
const files = { index, answers: createAnswers(index) }
const extractor = createExtractor({ technologies })

const answer = async ({ id, posts }: ReaderRequest): Promise<void> => {
  const outcomes: Outcome[] = []
  for (const post of posts) outcomes.push(await readOutcome(folder, post, files, extractor))
  port.postMessage({ id, outcomes } satisfies ReaderReply)
}

port.on('message', (request: ReaderRequest) => void answer(request))
