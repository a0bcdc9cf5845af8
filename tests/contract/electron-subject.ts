import type { Bridge } from '../../src-main/contract/index.ts'
import { createElectronHost } from '../../src-main/hosts/electron/electron-host.ts'
import { registerScheme } from '../../src-main/hosts/electron/scheme.ts'
import { app, BrowserWindow, standIn } from './electron-stand-in.ts'
import type { PageDriver, Subject } from './subject.ts'

let runs = 0

/** Runs the preload script anew, as for every new page; it finds a `document` as it does in a page. */
export const runPreload = async (): Promise<EventTarget> => {
  const document = new EventTarget()
  Reflect.set(globalThis, 'document', document)
  runs += 1
  const script = `../../src-main/hosts/electron/preload.ts?run=${runs}`
  await import(/* @vite-ignore */ script)
  Reflect.deleteProperty(globalThis, 'document')
  return document
}

/** The window that the host opened. */
export const appWindow = (): BrowserWindow => {
  const window = BrowserWindow.getAllWindows().find(({ options }) => options.webPreferences?.preload)
  if (!window) throw new Error('The window is not open')
  return window
}

const bridge = (): Bridge => {
  const exposed = standIn.pipe.exposed.get('recapArchive')
  if (typeof exposed !== 'object' || exposed === null) throw new Error('The preload script exposed no bridge')
  return exposed as Bridge
}

const call = (name: string, input: unknown): Promise<unknown> => Reflect.apply(bridge().call, undefined, [name, input])

const drive = (): PageDriver => {
  const { webContents } = appWindow()
  return {
    call,
    callFromFrame: async (name, input) => {
      standIn.pipe.caller.frame = { url: `${webContents.mainFrame.url}frame.html` }
      try {
        return await call(name, input)
      } finally {
        standIn.pipe.caller.frame = webContents.mainFrame
      }
    },
    listen: async name => {
      const heard: unknown[] = []
      let taken = 0
      const stop: () => void = Reflect.apply(bridge().listen, undefined, [
        name,
        (payload: unknown) => heard.push(payload),
      ])
      return {
        next: async () => {
          taken += 1
          return heard[taken - 1]
        },
        heard: async () => heard,
        stop: async () => stop(),
      }
    },
    request: async url => {
      const answer = await webContents.session.fetch(new URL(url, webContents.getURL()).href)
      return answer ? await answer.text() : 'stopped'
    },
    navigate: async url => {
      const details = Object.assign(new Event('will-frame-navigate', { cancelable: true }), { url, isMainFrame: true })
      webContents.emit('will-frame-navigate', details)
      if (!details.defaultPrevented) await webContents.loadURL(url)
    },
    location: async () => webContents.getURL(),
    popUp: async url => {
      const details = {
        url,
        frameName: '',
        features: '',
        disposition: 'new-window',
        referrer: { policy: 'default', url: '' },
      }
      return webContents.openHandler?.(details as Parameters<typeof webContents.openHandler>[0])?.action !== 'deny'
    },
    setReady: async word => webContents.setReady(word),
    closeWindow: async () => appWindow().close(),
    crash: async () => void webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 }),
  }
}

/** Electron's host, main and preload code, on the stand-in. */
export const electronSubject: Subject = {
  name: 'Electron (on the stand-in)',
  headless: true,
  start: async parts => {
    standIn.reset()
    registerScheme()
    await app.whenReady()
    const host = createElectronHost(
      { ...parts, profileFolder: '/nowhere', headless: true, width: 1280, height: 800 },
      { preload: '/out/preload/preload.cjs' },
    )
    await host.open()
    await runPreload()
    return {
      host,
      page: drive(),
      stop: async () => {
        await host.close()
        standIn.reset()
      },
    }
  },
}
