import type { NoticeName, Notices, Reply } from '../contract/index.ts'

/** What main sends to the worker's thread. */
export type WorkerRequest = {
  readonly id: number
  readonly name: string
  readonly input: unknown
}

/** What the thread sends back: a reply to one request, or a notice. */
export type WorkerMessage =
  | {
      readonly kind: 'reply'
      readonly id: number
      readonly reply: Reply<unknown>
    }
  | {
      [N in NoticeName]: {
        readonly kind: 'notice'
        readonly name: N
        readonly payload: Notices[N]
      }
    }[NoticeName]

/** What the thread is told when it starts; absolute paths. */
export type WorkerData = {
  readonly sampleFolder: string
  /** Where corrections are kept; without it they are neither read nor kept. */
  readonly userDataFolder?: string
}
