import type { Dispatcher, Host, Responder } from '../../src-main/hosts/host.ts'

/** What a test does inside the window's page, as scripts and people do there. */
export type PageDriver = {
  /** Gives a command through the bridge. */
  call(name: string, input: unknown): Promise<unknown>
  /** Gives a command from a frame inside the page, by whatever way such a frame has; `no bridge` where it has none. */
  callFromFrame(name: string, input: unknown): Promise<unknown>
  /** Listens through the bridge. `next` resolves with the next payload, `stop` ends the listening. */
  listen(
    name: string,
  ): Promise<{ next(): Promise<unknown>; heard(): Promise<readonly unknown[]>; stop(): Promise<void> }>
  /** Requests a resource as a page does: its text, or `stopped`. */
  request(url: string): Promise<string>
  /** Tries to lead the window to another address; resolves once that has been decided. */
  navigate(url: string): Promise<void>
  location(): Promise<string>
  /** Tries to open another window; resolves, once that has been decided, with whether one is open. */
  popUp(url: string): Promise<boolean>
  /** Sets `document.documentElement.dataset.ready`. */
  setReady(word: string): Promise<void>
  /** Closes the window, as a person does. */
  closeWindow(): Promise<void>
  /** Lets the page's process die. */
  crash(): Promise<void>
}

/** A host that was started for one test, its window open. */
export type Started = { readonly host: Host; readonly page: PageDriver; stop(): Promise<void> }

/** A kind of host, as the contract suite starts it. */
export type Subject = {
  readonly name: string
  readonly headless: boolean
  start(parts: { readonly respond: Responder; readonly dispatch: Dispatcher }): Promise<Started>
}
