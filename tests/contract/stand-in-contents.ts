import { EventEmitter } from 'node:events'
import { createContext, runInContext } from 'node:vm'
import type * as Electron from 'electron'
import type { Frame, Pipe } from './stand-in-ipc.ts'
import type { StandInSession } from './stand-in-session.ts'

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0]

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

/** The few objects of a page that the application's scripts touch. */
const createPage = (images: readonly { decode(): Promise<void>; loading: string }[]) => {
  const dataset: Record<string, string> = {}
  const observers = new Set<() => void>()
  class MutationObserver {
    readonly #changed: () => void
    constructor(changed: () => void) {
      this.#changed = changed
    }
    observe(): void {
      observers.add(this.#changed)
    }
    disconnect(): void {
      observers.delete(this.#changed)
    }
  }
  const document = {
    images,
    fonts: Object.assign(new Set(), { ready: Promise.resolve() }),
    documentElement: { dataset },
    body: {},
    // Without an engine there are no lines at whose ends a word could be parted.
    createTreeWalker: () => ({ nextNode: () => null }),
    createRange: () => ({}),
  }
  const globals = createContext({
    document,
    MutationObserver,
    NodeFilter: { SHOW_TEXT: 4 },
    requestAnimationFrame: setImmediate,
    innerWidth: 0,
    innerHeight: 0,
  })
  return {
    run: (source: string): Promise<unknown> => runInContext(source, globals),
    setReady: (word: string): void => {
      dataset.ready = word
      for (const changed of observers) changed()
    },
  }
}

/** A page without an engine: what was served, its images fetched, its scripts run where they only look. */
export class StandInContents
  extends EventEmitter
  implements
    Pick<
      Electron.WebContents,
      'getURL' | 'setWindowOpenHandler' | 'send' | 'executeJavaScript' | 'printToPDF' | 'loadURL'
    >
{
  readonly session: StandInSession
  readonly mainFrame: Frame = { url: '' }
  readonly printed: Electron.PrintToPDFOptions[] = []
  openHandler: OpenHandler | undefined
  #page = createPage([])
  #ended = false
  readonly #pipe: Pipe
  readonly #hasPreload: boolean

  constructor(session: StandInSession, pipe: Pipe, hasPreload: boolean) {
    super()
    this.session = session
    this.#pipe = pipe
    this.#hasPreload = hasPreload
  }
  getURL = (): string => this.mainFrame.url
  setWindowOpenHandler = (handler: OpenHandler): void => {
    this.openHandler = handler
  }
  send = (channel: string, ...args: unknown[]): void => {
    if (this.#ended) throw new Error('Object has been destroyed')
    if (this.#hasPreload) this.#pipe.notifyPage(channel, args)
  }
  loadURL = async (url: string): Promise<void> => {
    const response = await this.session.fetch(url)
    if (!response) throw new Error(`ERR_BLOCKED_BY_CLIENT (-20) loading '${url}'`)
    this.mainFrame.url = url
    if (this.#hasPreload) this.#pipe.caller.frame = this.mainFrame
    const html = await response.text()
    const images = [...html.matchAll(/<img src="([^"]*)"/g)].map(([, src = '']) => ({
      loading: 'lazy',
      decode: async () => {
        const answer = await this.session.fetch(new URL(src, url).href)
        if (!answer?.headers.get('content-type')?.startsWith('image/')) throw new Error('EncodingError')
      },
    }))
    this.#page = createPage(images)
    this.emit('did-navigate', {}, url, response.status)
  }
  executeJavaScript = async (source: string): Promise<unknown> => {
    if (this.#ended) throw new Error('Object has been destroyed')
    return await this.#page.run(source)
  }
  printToPDF = async (options: Electron.PrintToPDFOptions): Promise<Buffer> => {
    this.printed.push(options)
    return Buffer.from('%PDF-1.7\n% of the stand-in\n')
  }
  capturePage = async () => ({ toPNG: () => PNG })
  setReady = (word: string): void => this.#page.setReady(word)
  end = (): void => {
    this.#ended = true
  }
}
