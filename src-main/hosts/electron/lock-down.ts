import type { App, Session, WebContents } from 'electron'
import type { Traffic } from '../app/traffic.ts'
import { isOwn, ORIGIN } from './scheme.ts'

/** Switches of Chromium that keep it from reaching the network by itself. Must be set before the application is ready. */
export const cutNetwork = (app: Pick<App, 'commandLine'>): void => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
}

/** Addresses that never leave the process. */
const isLocal = (url: string): boolean => isOwn(url) || /^(?:data|blob|devtools):/.test(url)

/** Refuses every request to another origin and counts it; no permission, no device, no download, no dictionary. */
export const lockSession = (session: Session, traffic: Traffic): void => {
  session.webRequest.onBeforeRequest((details, callback) => {
    const local = isLocal(details.url)
    if (!local) traffic.countBlocked()
    callback({ cancel: !local })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', event => event.preventDefault())
  // The spell checker would fetch its dictionaries from the web.
  session.setSpellCheckerEnabled(false)
}

/** Keeps a page where it is: no pop-up, no navigation to anywhere but the page itself, no embedded web view. */
export const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-frame-navigate', details => {
    const stays = details.isMainFrame && details.url === `${ORIGIN}/` && contents.getURL() === details.url
    if (!stays) details.preventDefault()
  })
  contents.on('will-redirect', details => details.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
}
