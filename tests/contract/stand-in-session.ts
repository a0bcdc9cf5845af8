import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void
type Handler = (request: Request) => Response | Promise<Response>
type PermissionRequest = Parameters<Electron.Session['setPermissionRequestHandler']>[0]
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0]

/** A session: what its pages request goes first to the listener, then to the handler of its scheme. */
export const createSession = () => {
  const handlers = new Map<string, Handler>()
  let before: BeforeRequest | undefined
  const asked: { request: PermissionRequest; check: PermissionCheck; spelling: boolean } = {
    request: null,
    check: null,
    spelling: true,
  }

  const protocol = {
    handle: (scheme, handler) => {
      if (handlers.has(scheme)) throw new Error(`The scheme '${scheme}' is already handled`)
      handlers.set(scheme, handler)
    },
  } satisfies Pick<Electron.Protocol, 'handle'>

  const webRequest = {
    onBeforeRequest: (listener: BeforeRequest | null): void => {
      before = listener ?? undefined
    },
  }

  const members = {
    setPermissionRequestHandler: handler => {
      asked.request = handler
    },
    setPermissionCheckHandler: handler => {
      asked.check = handler
    },
    setDevicePermissionHandler: () => undefined,
    setSpellCheckerEnabled: enable => {
      asked.spelling = enable
    },
  } satisfies Partial<Electron.Session>

  const isCancelled = (url: string): boolean => {
    let cancelled = false
    const details = { url, method: 'GET', id: 1, resourceType: 'other', referrer: '', timestamp: 0, uploadData: [] }
    before?.(details as unknown as Electron.OnBeforeRequestListenerDetails, response => {
      cancelled = response.cancel === true
    })
    return cancelled
  }

  return Object.assign(new EventEmitter(), members, {
    protocol,
    webRequest,
    asked,
    /** A request of a page: undefined where it was stopped, or where nothing handles its scheme. */
    fetch: async (url: string): Promise<Response | undefined> => {
      if (isCancelled(url)) return undefined
      return await handlers.get(new URL(url).protocol.slice(0, -1))?.(new Request(url))
    },
  })
}

export type StandInSession = ReturnType<typeof createSession>
