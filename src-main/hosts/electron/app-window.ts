import { BrowserWindow, nativeTheme, type Session } from 'electron'
import { lockContents } from './lock-down.ts'

/** How the application's window is made. */
export type WindowOptions = {
  readonly session: Session
  /** Absolute path of the built preload script. */
  readonly preload: string
  /** Inner size in CSS pixels; where a person has moved or sized the window, that is restored instead. */
  readonly width: number
  readonly height: number
  readonly headless: boolean
}

/** Colour behind the page until it is painted. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff')

/** Creates the window; it is shown once its page is painted, or never in a headless run. */
export const createAppWindow = ({ session, preload, width, height, headless }: WindowOptions): BrowserWindow => {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: !headless,
    title: 'Recap Archive',
    width,
    height,
    minWidth: 720,
    minHeight: 480,
    useContentSize: true,
    show: false,
    backgroundColor: background(),
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      // A picture is taken of a window that is not shown, which would otherwise stop painting.
      backgroundThrottling: !headless,
    },
  })
  lockContents(window.webContents)
  if (!headless) window.once('ready-to-show', () => window.show())
  return window
}
