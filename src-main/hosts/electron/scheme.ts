import { protocol, type Session } from 'electron'
import type { Traffic } from '../app/traffic.ts'
import type { Responder } from '../host.ts'

/** The scheme under which the application's own files are served. */
export const SCHEME = 'recap-archive-app'

/** The origin of the application's pages. */
export const ORIGIN = `${SCHEME}://local`

/** Whether an address is the application's own. */
export const isOwn = (address: string): boolean => address === ORIGIN || address.startsWith(`${ORIGIN}/`)

/**
 * Makes the scheme a standard, secure origin, so that it has storage, relative addresses and a content policy as a web
 * page has. Must run before the application is ready.
 */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the scheme in one session. */
export const serveScheme = (session: Session, respond: Responder, traffic: Traffic): void => {
  session.protocol.handle(SCHEME, async request => {
    const url = new URL(request.url)
    if (!isOwn(request.url) || request.method !== 'GET') {
      traffic.countBlocked()
      return new Response(null, { status: 403 })
    }
    const served = await respond(url.pathname)
    traffic.countServed()
    return new Response(new Uint8Array(served.body), {
      status: served.status,
      headers: { ...served.headers, 'content-type': served.type },
    })
  })
}
