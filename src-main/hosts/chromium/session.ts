import { type BrowserContext, chromium, errors, type Page, type Request, type Route } from 'playwright-core'
import { FaultError } from '../../contract/index.ts'
import type { Traffic } from '../app/traffic.ts'
import type { Responder } from '../host.ts'
import { browserFlags, isRoot, LEFT_OUT, ORIGIN } from './flags.ts'
import { lastingProfile, type Profile, temporaryProfile } from './profile.ts'

/** What a browser is started with. */
export type SessionOptions = {
  readonly executable: string
  readonly respond: Responder
  readonly traffic: Traffic
  readonly headless: boolean
  readonly width: number
  readonly height: number
  /** Kept between runs; without it the profile is temporary. */
  readonly profileFolder?: string
  /** How long each try to start it may take, in milliseconds, one after the other; defaults to {@link PATIENCE}. */
  readonly patience?: readonly number[]
}

/**
 * Browsers come up within seconds, or after half a minute where a machine has much to do; now and then one hangs while it
 * starts, and the next does not.
 */
const PATIENCE: readonly number[] = [25_000, 60_000]

/** A running browser whose pages reach the application's origin and nothing else. */
export type Session = {
  /** The window that the browser opened by itself. */
  readonly window: Page
  /** Opens a second page; every page that was not asked for here is closed. */
  newPage(): Promise<Page>
  /** Resolves when the browser has ended, by itself or closed. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

const startFault = (executable: string, error: unknown): FaultError =>
  new FaultError({
    code: 'unsupported',
    message: `The browser ${executable} could not be started; start it once by itself to see why, or name another one in RECAP_ARCHIVE_BROWSER.`,
    path: executable,
    detail: String(error),
  })

/** A window that the page is just opening has no frame yet. */
const isNewWindow = (request: Request): boolean => {
  try {
    return request.frame() === null
  } catch {
    return request.isNavigationRequest()
  }
}

const answer = async (route: Route, respond: Responder, traffic: Traffic): Promise<void> => {
  const request = route.request()
  const url = new URL(request.url())
  if (url.origin !== ORIGIN) {
    traffic.countBlocked()
    // A new window is reported, and can be closed, only once its first page has come; it gets an empty one.
    if (isNewWindow(request)) return route.fulfill({ status: 200, contentType: 'text/html', body: '' })
    // `aborted` leaves the page that is shown where it is; other reasons replace it by an error page.
    return route.abort('aborted')
  }
  if (request.method() !== 'GET') return route.abort('aborted')
  const served = await respond(url.pathname)
  traffic.countServed()
  await route.fulfill({
    status: served.status,
    headers: { ...served.headers, 'content-type': served.type },
    body: Buffer.from(served.body.buffer, served.body.byteOffset, served.body.byteLength),
  })
}

const launch = async (options: SessionOptions, profile: Profile, timeout: number): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile.folder, {
    executablePath: options.executable,
    headless: options.headless,
    chromiumSandbox: !isRoot(),
    args: [...browserFlags({ width: options.width, height: options.height, root: isRoot() })],
    ignoreDefaultArgs: [...LEFT_OUT],
    viewport: options.headless ? { width: options.width, height: options.height } : null,
    // null: as the desktop has it.
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout,
  })

/** Launches a browser, and another one where it hangs: it is gone by then, and its profile free again. */
const launchPatiently = async (
  options: SessionOptions,
  profile: Profile,
  [timeout = 0, ...later]: readonly number[] = options.patience ?? PATIENCE,
): Promise<BrowserContext> => {
  try {
    return await launch(options, profile, timeout)
  } catch (error) {
    if (later.length === 0 || !(error instanceof errors.TimeoutError)) throw error
    return launchPatiently(options, profile, later)
  }
}

/** Keeps every page of a browser to the application: its requests, its sockets and what it may ask for. */
const confine = async (context: BrowserContext, { respond, traffic }: SessionOptions): Promise<void> => {
  // A request in flight when its page closes has nobody left to answer.
  await context.route('**/*', route => answer(route, respond, traffic).catch(() => undefined))
  await context.routeWebSocket(/.*/, socket => {
    traffic.countBlocked()
    return socket.close()
  })
  // An empty grant rejects every permission without a prompt.
  await context.grantPermissions([])
}

/** A confined browser and its window. What was started is closed again where something fails. */
const launchConfined = async (
  options: SessionOptions,
  profile: Profile,
): Promise<{ readonly context: BrowserContext; readonly window: Page; readonly ended: Promise<void> }> => {
  const context = await launchPatiently(options, profile)
  const ended = new Promise<void>(resolve => {
    context.once('close', () => resolve())
  })
  try {
    await confine(context, options)
    return { context, window: context.pages()[0] ?? (await context.newPage()), ended }
  } catch (error) {
    await context.close().catch(() => undefined)
    throw error
  }
}

/** Starts a browser. Rejects with an `unsupported` FaultError where it does not come up, or goes at once. */
export const startSession = async (options: SessionOptions): Promise<Session> => {
  const { executable, profileFolder } = options
  const profile = await (profileFolder === undefined || options.headless
    ? temporaryProfile(executable)
    : lastingProfile(profileFolder, executable))
  const { context, window, ended } = await launchConfined(options, profile).catch(async (error: unknown) => {
    await profile.release()
    throw startFault(executable, error)
  })
  let expected = 0
  context.on('page', page => {
    if (expected === 0 && page !== window) void page.close().catch(() => undefined)
  })

  return {
    window,
    newPage: async () => {
      expected += 1
      try {
        return await context.newPage()
      } finally {
        expected -= 1
      }
    },
    ended,
    close: async () => {
      await context.close().catch(() => undefined)
      await profile.release()
    },
  }
}
