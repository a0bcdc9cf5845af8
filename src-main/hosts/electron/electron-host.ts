import path from 'node:path'
import { BrowserWindow, dialog, type IpcMainInvokeEvent, ipcMain, session as sessions, shell } from 'electron'
import { type Fault, FaultError } from '../../contract/index.ts'
import { notOpen, pageCrashed, refusedCaller } from '../app/call-faults.ts'
import { withinLimit } from '../app/limit.ts'
import { READY_SCRIPT } from '../app/ready-script.ts'
import { createTraffic } from '../app/traffic.ts'
import type { Host, HostOptions } from '../host.ts'
import { createAppWindow } from './app-window.ts'
import { BLOCKED_CHANNEL, CALL_CHANNEL, NOTICE_CHANNEL } from './channels.ts'
import { lockSession } from './lock-down.ts'
import { printInHiddenWindow } from './print-window.ts'
import { isOwn, ORIGIN, serveScheme } from './scheme.ts'

/** What the Electron host needs besides. */
export type ElectronParts = {
  /** Absolute path of the built preload script. */
  readonly preload: string
}

/** Runs the application in Electron. Create it once Electron is ready; one at a time, since IPC channels are global. */
export const createElectronHost = (options: HostOptions, { preload }: ElectronParts): Host => {
  const traffic = createTraffic()
  // Without `persist:` the session lives in memory: what the application keeps is in its own files.
  const session = sessions.fromPartition('recap-archive', { cache: false })
  lockSession(session, traffic)
  serveScheme(session, options.respond, traffic)

  let window: BrowserWindow | undefined
  let fault: Fault | undefined
  let settleClosed: (fault?: Fault) => void = () => undefined
  const closed = new Promise<Fault | undefined>(resolve => {
    settleClosed = resolve
  })

  const fromOwnPage = (event: Pick<IpcMainInvokeEvent, 'senderFrame'>): boolean =>
    window !== undefined &&
    !window.isDestroyed() &&
    event.senderFrame !== null &&
    event.senderFrame === window.webContents.mainFrame &&
    isOwn(event.senderFrame.url)

  const openWindow = (): BrowserWindow => {
    if (!window || window.isDestroyed()) throw new FaultError(notOpen)
    return window
  }

  const connect = (): void => {
    ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
      fromOwnPage(event) && typeof name === 'string' ? options.dispatch(name, input) : refusedCaller,
    )
    ipcMain.on(BLOCKED_CHANNEL, event => {
      if (fromOwnPage(event)) traffic.countBlocked()
    })
  }
  const disconnect = (): void => {
    ipcMain.removeHandler(CALL_CHANNEL)
    ipcMain.removeAllListeners(BLOCKED_CHANNEL)
  }

  const open = async (): Promise<void> => {
    connect()
    const created = createAppWindow({ ...options, session, preload })
    window = created
    created.webContents.on('render-process-gone', () => {
      fault = pageCrashed
      created.destroy()
    })
    created.on('closed', () => {
      disconnect()
      settleClosed(fault)
    })
    await created.loadURL(`${ORIGIN}/`)
  }

  return {
    name: 'electron',
    open,
    notify: (name, payload) => {
      if (window && !window.isDestroyed()) window.webContents.send(NOTICE_CHANNEL, name, payload)
    },
    print: request => printInHiddenWindow(session, request),
    dialogs: !options.headless,
    chooseFolder: async () => {
      if (options.headless) return 'unsupported'
      const { canceled, filePaths } = await dialog.showOpenDialog(openWindow(), { properties: ['openDirectory'] })
      const [folder] = filePaths
      return canceled || folder === undefined ? {} : { folder }
    },
    chooseSaveFile: async (suggested, { title, name, endings }) => {
      if (options.headless) return 'unsupported'
      const { canceled, filePath } = await dialog.showSaveDialog(openWindow(), {
        title,
        defaultPath: suggested,
        // Without a filter no ending is added: what is made is a folder.
        filters: endings.length === 0 ? [] : [{ name, extensions: [...endings] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      return canceled || filePath === '' ? {} : { path: filePath }
    },
    openExternal: async url => {
      try {
        await shell.openExternal(url)
      } catch (error) {
        throw new FaultError({
          code: 'unsupported',
          message: `The link could not be opened, because the system has no program for it; open it yourself: ${url}`,
          detail: String(error),
        })
      }
    },
    reveal: async file => shell.showItemInFolder(path.normalize(file)),
    ready: async limitMs => {
      const shown: unknown = await withinLimit(openWindow().webContents.executeJavaScript(READY_SCRIPT), limitMs)
      return String(shown)
    },
    capture: async () => {
      const image = await openWindow().webContents.capturePage(undefined, { stayHidden: true })
      return image.toPNG()
    },
    traffic: () => traffic.counts(),
    closed,
    close: async () => {
      for (const open of BrowserWindow.getAllWindows()) open.destroy()
      settleClosed(fault)
    },
  }
}
