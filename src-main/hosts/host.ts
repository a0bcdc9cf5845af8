import type { Fault, NoticeName, Notices, PdfOptions } from '../contract/index.ts'
import type { SaveKind } from './save-kind.ts'

/** A file as it is served to the page. */
export type Served = {
  readonly status: number
  readonly type: string
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/**
 * Answers a request of the page for a path of its own origin (`/index.html`, `/archive/…`, `/thumb/…`, `/print/…`), with the
 * query string cut off and escapes still in place. Never throws: what cannot be served is a 404.
 */
export type Responder = (path: string) => Promise<Served>

/** Answers a command of the page; the input is not yet checked. Never throws. */
export type Dispatcher = (name: string, input: unknown) => Promise<unknown>

/** What a host is given to run the application. */
export type HostOptions = {
  readonly respond: Responder
  readonly dispatch: Dispatcher
  /** Folder for the host's own profile, inside the user's data folder. */
  readonly profileFolder: string
  /** No visible window; for tests, screenshots and the command line. */
  readonly headless: boolean
  /** Inner size in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** Prints a page of the application's own origin and answers with the PDF's bytes. Rejects with a FaultError. */
export type PrintRequest = {
  /** Path of the page, `/print/…`. */
  readonly path: string
  readonly paper: PdfOptions['paper']
  readonly signal: AbortSignal
  /** Called as images arrive, from 0 to 1. */
  readonly onLoaded?: (fraction: number) => void
  /** Called once with the addresses of images that could not be read; they are printed as named boxes. */
  readonly onBroken?: (sources: readonly string[]) => void
}

/** One way to run the application: Electron, or a Chromium-family browser that is already there. */
export type Host = {
  readonly name: 'electron' | 'chromium'
  /** Opens the window and resolves once the page has loaded. Not needed for printing. */
  open(): Promise<void>
  notify<N extends NoticeName>(name: N, payload: Notices[N]): void
  print(request: PrintRequest): Promise<Uint8Array>
  /** Whether the desktop has dialogs of its own to choose a folder or a file with; never in headless runs. */
  readonly dialogs: boolean
  /** The desktop's own dialogs; `unsupported` where there is none, undefined where the person closed it. */
  chooseFolder(): Promise<{ folder?: string } | 'unsupported'>
  chooseSaveFile(suggested: string, kind: SaveKind): Promise<{ path?: string } | 'unsupported'>
  openExternal(url: string): Promise<void>
  reveal(path: string): Promise<void>
  /**
   * Waits until the page says what it shows in `document.documentElement.dataset.ready` (`results`, `empty` or
   * `error`) and that is painted; answers with that word. Rejects with a FaultError after `limitMs`.
   */
  ready(limitMs: number): Promise<string>
  /** A picture of the window as PNG. */
  capture(): Promise<Uint8Array>
  /** Requests that tried to leave the page's own origin and were stopped, and those that were served. */
  traffic(): { readonly blocked: number; readonly served: number }
  /** Resolves when the person has closed the window; with a fault where it ended by itself. */
  readonly closed: Promise<Fault | undefined>
  close(): Promise<void>
}
