/** Names that the bridge's two sides agree on. */
export type BridgeNames = {
  /** Where the page finds the bridge. */
  readonly key: string
  /** The binding that hands a call to main, as JSON both ways. */
  readonly binding: string
  /** The binding that tells main of a request which the page's own policy stopped. */
  readonly blocked: string
  /** The binding that tells where the file lies which the page holds under the name `droppedFile`. */
  readonly dropped: string
  readonly droppedFile: string
  /** The event that carries a notice. */
  readonly notice: string
}

export const BRIDGE_BINDING = 'recapArchiveCall'
export const BLOCKED_BINDING = 'recapArchiveBlocked'
export const DROPPED_BINDING = 'recapArchiveDropped'
/** Where the page holds the file of which it asks where it lies. */
export const DROPPED_FILE = 'recapArchiveDroppedFile'
export const NOTICE_EVENT = 'recap-archive:notice'

/**
 * Runs in the page before its own scripts and makes the bridge. It is sent as text, so it uses nothing from outside
 * itself. Values travel as JSON, because the browser's own way turns a Map or a Set into a plain object.
 */
export const installBridge = ({ key, binding, blocked, dropped, droppedFile, notice }: BridgeNames): void => {
  if (window.top !== window) return
  const take = (name: string): ((text?: string) => Promise<string>) => Reflect.get(window, name)
  const send = take(binding)
  const tellBlocked = take(blocked)
  const placeOf = take(dropped)

  const call = async (name: string, input: unknown): Promise<unknown> => {
    try {
      return JSON.parse(await send(JSON.stringify({ name, input })))
    } catch (error) {
      const message = 'The window has lost its connection to Recap Archive; close it and start it anew.'
      return { ok: false, fault: { code: 'internal', message, detail: String(error) } }
    }
  }
  const listen = (name: string, listener: (payload: unknown) => void): (() => void) => {
    const onNotice = (event: Event): void => {
      if (event instanceof CustomEvent && event.detail.name === name) listener(event.detail.payload)
    }
    window.addEventListener(notice, onNotice)
    return () => window.removeEventListener(notice, onNotice)
  }
  const pathOf = async (file: unknown): Promise<string | null> => {
    if (!(file instanceof File)) return null
    Reflect.set(window, droppedFile, file)
    try {
      return (await placeOf()) || null
    } catch {
      return null
    } finally {
      Reflect.deleteProperty(window, droppedFile)
    }
  }
  Object.defineProperty(window, key, { value: Object.freeze({ call, listen, pathOf }), enumerable: true })

  document.addEventListener('securitypolicyviolation', event => {
    if (URL.canParse(event.blockedURI) && new URL(event.blockedURI).origin !== window.location.origin) {
      void tellBlocked(event.blockedURI).catch(() => undefined)
    }
  })
}
