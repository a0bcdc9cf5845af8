import { setTimeout as delay } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { type Fault, fail, type NoticeName, type Notices, type Reply } from '../contract/index.ts'
import type { WorkerClient, WorkerCommand } from './client.ts'
import type { WorkerData, WorkerMessage, WorkerRequest } from './protocol.ts'

/** Commands whose work is on disk once they are answered. */
const WRITES: ReadonlySet<string> = new Set<WorkerCommand>([
  'library.write',
  'curation.apply',
  'curation.undo',
  'curation.redo',
  'curation.revoke',
  'curation.keep',
])

/** How long the end waits for what is being written. */
const WRITE_LIMIT_MS = 2000

type Listener = <N extends NoticeName>(name: N, payload: Notices[N]) => void

const stopped: Fault = {
  code: 'internal',
  message: 'The part of Recap Archive that reads the archive has stopped; close the window and open it again.',
}

/** The built thread stands beside every other built entry, also beside the chunks that they share. */
const threadUrl = (): URL =>
  new URL(import.meta.url.includes('/chunks/') ? '../worker.js' : './worker.js', import.meta.url)

/**
 * Starts the worker's thread. `thread` names its built file and defaults to the one beside this bundle.
 * Calls never reject; after a crash or `close` they answer with an `internal` fault.
 */
export const createWorkerClient = (data: WorkerData, thread: URL = threadUrl()): WorkerClient => {
  const worker = new Worker(thread, { workerData: data })
  const waiting = new Map<number, (reply: Reply<never>) => void>()
  const listeners = new Set<Listener>()
  const writing = new Set<Promise<unknown>>()
  let lastId = 0
  let ended = false

  worker.on('message', (message: WorkerMessage) => {
    if (message.kind === 'notice') {
      for (const listener of listeners) listener(message.name, message.payload as never)
      return
    }
    waiting.get(message.id)?.(message.reply as Reply<never>)
    waiting.delete(message.id)
  })
  const end = (detail: string): void => {
    ended = true
    for (const answer of waiting.values()) answer(fail({ ...stopped, detail }))
    waiting.clear()
  }
  worker.on('error', error => end(error.stack ?? error.message))
  worker.on('exit', code => end(`exit code ${code}`))

  const request = (name: string, input: unknown): Promise<Reply<never>> =>
    new Promise(resolve => {
      if (ended) return resolve(fail(stopped))
      lastId += 1
      waiting.set(lastId, resolve)
      worker.postMessage({ id: lastId, name, input } satisfies WorkerRequest)
    })

  const call: WorkerClient['call'] = (name, input) => {
    const reply = request(name, input)
    if (WRITES.has(name)) {
      writing.add(reply)
      void reply.then(() => writing.delete(reply))
    }
    return reply
  }

  return {
    call,
    ask: (name, input) => request(name, input),
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      // What a person did last is kept, also where the window is closed right after it; and so is what was read.
      const written = Promise.all([...writing, request('archive.saved', {})])
      await Promise.race([written, delay(WRITE_LIMIT_MS, undefined, { ref: false })])
      await worker.terminate()
    },
  }
}
