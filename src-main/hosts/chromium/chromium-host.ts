import type { Frame, Page } from 'playwright-core'
import { BRIDGE_KEY, type Fault, FaultError } from '../../contract/index.ts'
import { notOpen, pageCrashed, refusedCaller } from '../app/call-faults.ts'
import { withinLimit } from '../app/limit.ts'
import { printFailed } from '../app/print-faults.ts'
import { READY_SCRIPT } from '../app/ready-script.ts'
import { createTraffic } from '../app/traffic.ts'
import type { Host, HostOptions } from '../host.ts'
import {
  BLOCKED_BINDING,
  BRIDGE_BINDING,
  DROPPED_BINDING,
  DROPPED_FILE,
  installBridge,
  NOTICE_EVENT,
} from './bridge-script.ts'
import { createDesktop, type Desktop } from './desktop.ts'
import { droppedPath } from './dropped-path.ts'
import { ORIGIN } from './flags.ts'
import { printPage } from './print-page.ts'
import { type Session, startSession } from './session.ts'

/** What the Chromium host needs besides. */
export type ChromiumParts = {
  /** Absolute path of the browser's program. */
  readonly executable: string
  /** The desktop's own programs; defaults to those that are found, none when headless. */
  readonly desktop?: Desktop
  /** Told of the window's page before it loads; for tests that act as a person does. */
  readonly onWindow?: (page: Page) => void
}

const isCall = (value: unknown): value is { readonly name: string; readonly input: unknown } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' && 'input' in value

/** Runs the application in a Chromium-family browser: a window of its own, driven over a pipe. */
export const createChromiumHost = (options: HostOptions, { executable, desktop, onWindow }: ChromiumParts): Host => {
  const traffic = createTraffic()
  const own = desktop ?? createDesktop({ dialogs: !options.headless })
  const common = { executable, respond: options.respond, traffic, width: options.width, height: options.height }
  let main: Promise<Session> | undefined
  let printer: Promise<Session> | undefined
  let page: Page | undefined
  let connecting: Promise<void> | undefined
  let closing: Promise<void> | undefined
  let settleClosed: (fault?: Fault) => void = () => undefined
  const closed = new Promise<Fault | undefined>(resolve => {
    settleClosed = resolve
  })

  const windowSession = (): Promise<Session> => {
    main ??= startSession({ ...common, headless: options.headless, profileFolder: options.profileFolder })
    return main
  }
  // A second page of a visible browser would be a visible window, so a visible one prints in a browser out of sight.
  const printSession = (): Promise<Session> => {
    if (options.headless) return windowSession()
    if (printer) return printer
    const started = startSession({ ...common, headless: true })
    printer = started
    // One that did not come up, or ended by itself, is no help to the next print.
    const forget = async (): Promise<void> => {
      if (printer === started) printer = undefined
      await started.then(session => session.close()).catch(() => undefined)
    }
    started.then(session => session.ended).then(forget, forget)
    return started
  }

  const newPage = async (): Promise<Page> => {
    const session = await printSession()
    return session.newPage().catch((error: unknown) => {
      throw printFailed(String(error))
    })
  }

  const close = (fault?: Fault): Promise<void> => {
    closing ??= (async () => {
      const sessions = await Promise.allSettled([main, printer])
      // playwright-core cannot bear a page that goes while it is being prepared.
      await connecting?.catch(() => undefined)
      await Promise.all(sessions.map(session => (session.status === 'fulfilled' ? session.value?.close() : undefined)))
      settleClosed(fault)
    })()
    return closing
  }

  const connect = async (appPage: Page): Promise<void> => {
    const isOwn = (frame: Frame): boolean => frame === appPage.mainFrame() && new URL(frame.url()).origin === ORIGIN
    await appPage.exposeBinding(BRIDGE_BINDING, async ({ frame }, text: string) => {
      const message: unknown = isOwn(frame) ? JSON.parse(text) : undefined
      return JSON.stringify(isCall(message) ? await options.dispatch(message.name, message.input) : refusedCaller)
    })
    await appPage.exposeBinding(BLOCKED_BINDING, () => traffic.countBlocked())
    await appPage.exposeBinding(DROPPED_BINDING, ({ frame }) => (isOwn(frame) ? droppedPath(appPage) : ''))
    await appPage.addInitScript(installBridge, {
      key: BRIDGE_KEY,
      binding: BRIDGE_BINDING,
      blocked: BLOCKED_BINDING,
      dropped: DROPPED_BINDING,
      droppedFile: DROPPED_FILE,
      notice: NOTICE_EVENT,
    })
  }

  const load = async (appPage: Page): Promise<void> => {
    appPage.on('close', () => void close())
    appPage.on('crash', () => void close(pageCrashed))
    onWindow?.(appPage)
    connecting = connect(appPage)
    await connecting
    await appPage.goto(`${ORIGIN}/`)
    // "Back" must not lead to the empty page that stood here before.
    const session = await appPage.context().newCDPSession(appPage)
    await session.send('Page.resetNavigationHistory')
    await session.detach()
    page = appPage
  }

  const open = async (): Promise<void> => {
    const session = await windowSession()
    if (closing) return
    try {
      await load(session.window)
    } catch (error) {
      // Closed while it was opening: `closed` tells, and nothing has failed.
      if (!closing) throw error
    }
  }

  return {
    name: 'chromium',
    open,
    notify: (name, payload) => {
      if (!page || page.isClosed()) return
      page
        .evaluate(
          ([event, text]) => {
            window.dispatchEvent(new CustomEvent(event, { detail: JSON.parse(text) }))
          },
          [NOTICE_EVENT, JSON.stringify({ name, payload })] as const,
        )
        .catch(() => undefined)
    },
    print: async request => printPage(await newPage(), request),
    dialogs: own.dialogs,
    chooseFolder: () => own.chooseFolder(),
    chooseSaveFile: (suggested, kind) => own.chooseSaveFile(suggested, kind),
    openExternal: url => own.openExternal(url),
    reveal: path => own.reveal(path),
    ready: async limitMs => {
      if (!page) throw new FaultError(notOpen)
      return String(await withinLimit(page.evaluate(READY_SCRIPT), limitMs))
    },
    capture: async () => {
      if (!page) throw new FaultError(notOpen)
      return page.screenshot({ type: 'png' })
    },
    traffic: () => traffic.counts(),
    closed,
    close: () => close(),
  }
}
