import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import { fail, succeed } from '../contract/index.ts'
import type { WorkerCommand } from './client.ts'
import { toFault } from './faults.ts'
import { createHandlers } from './handlers.ts'
import type { WorkerData, WorkerMessage, WorkerRequest } from './protocol.ts'

/**
 * Entry of the worker's thread. Requests come from main in the same process, already checked at its boundary, so the
 * table of handlers is only asked whether it knows the name.
 */
const port = parentPort
if (!port) throw new Error('The worker runs in a thread of its own; start it with createWorkerClient.')

const post = (message: WorkerMessage): void => port.postMessage(message)
// The built file names the chunks that it is made of by their content: it is another as soon as any of the code is.
const build = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.url)))
  .digest('base64url')
const { handlers } = createHandlers(
  workerData as WorkerData,
  (name, payload) => post({ kind: 'notice', name, payload } as WorkerMessage),
  { build, readerThread: new URL('./reader.js', import.meta.url) },
)
const table = new Map<string, (input: never) => unknown>(Object.entries(handlers))

const answer = async ({ id, name, input }: WorkerRequest): Promise<void> => {
  const handler = table.get(name)
  try {
    if (!handler) throw new Error(`The worker has no handler “${name}”.`)
    post({ kind: 'reply', id, reply: succeed(await handler(input as never)) })
  } catch (error) {
    post({ kind: 'reply', id, reply: fail(toFault(error)) })
  }
}

/** What can wait: what a person looks at once the results are there. A search that has arrived meanwhile goes first. */
const LATER: ReadonlySet<string> = new Set<WorkerCommand>([
  'archive.complete',
  'archive.beside',
  'archive.advice',
  'archive.missing',
  'archive.photos',
  'archive.trends',
  'recap.read',
  'recap.why',
  'recap.surroundings',
])
const later: WorkerRequest[] = []

const takeLater = (): void => {
  const request = later.shift()
  if (request) void answer(request)
  if (later.length > 0) setImmediate(takeLater)
}

port.on('message', (request: WorkerRequest) => {
  if (!LATER.has(request.name)) return void answer(request)
  later.push(request)
  if (later.length === 1) setImmediate(takeLater)
})
