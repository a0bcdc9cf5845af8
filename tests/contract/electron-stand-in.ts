import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'
import { StandInContents } from './stand-in-contents.ts'
import { createPipe } from './stand-in-ipc.ts'
import { createSession, type StandInSession } from './stand-in-session.ts'

/**
 * Stands in for the `electron` module where its binary is not there: what main, preload and host code use of it, with
 * the same names, shapes and order of events, so that this code runs in tests. Every part is checked against Electron's
 * own declarations. It has no engine: a page is what was served, and what the test does with it.
 */

const pipe = createPipe()
const sessions = new Map<string, StandInSession>()
const switches = new Map<string, string>()
const schemes: Electron.CustomScheme[] = []
const windows = new Set<BrowserWindow>()
const opened: string[] = []
const revealed: string[] = []
const state = {
  ready: false,
  sandboxed: false,
  firstInstance: true,
  exitStatus: undefined as number | undefined,
  paths: new Map<string, string>(),
  folder: { canceled: true, filePaths: [] } as Electron.OpenDialogReturnValue,
  file: { canceled: true, filePath: '' } as Electron.SaveDialogReturnValue,
  schemeClient: undefined as
    | { readonly scheme: string; readonly program?: string; readonly args?: readonly string[] }
    | undefined,
  menu: [] as readonly Electron.MenuItemConstructorOptions[],
}

const commandLine = {
  appendSwitch: (name, value = '') => void switches.set(name, value),
} satisfies Pick<Electron.CommandLine, 'appendSwitch'>

const appMembers = {
  isPackaged: false,
  enableSandbox: () => {
    state.sandboxed = true
  },
  setName: () => undefined,
  setPath: (name, path) => void state.paths.set(name, path),
  getPath: name => state.paths.get(name) ?? '',
  setAsDefaultProtocolClient: (scheme, program, args) => {
    state.schemeClient = {
      scheme,
      ...(program === undefined ? {} : { program }),
      ...(args === undefined ? {} : { args }),
    }
    return true
  },
  requestSingleInstanceLock: () => state.firstInstance,
  whenReady: async () => {
    state.ready = true
  },
  exit: (status = 0) => {
    state.exitStatus = status
    app.emit('exited', status)
  },
} satisfies Partial<Electron.App>

export const app = Object.assign(new EventEmitter(), appMembers, { commandLine })

export class BrowserWindow
  extends EventEmitter
  implements
    Pick<
      Electron.BrowserWindow,
      'show' | 'focus' | 'restore' | 'isMinimized' | 'isDestroyed' | 'destroy' | 'close' | 'loadURL'
    >
{
  readonly options: Electron.BrowserWindowConstructorOptions
  readonly webContents: StandInContents
  shown = false
  #destroyed = false

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super()
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    this.options = options
    const session = [...sessions.values()].find(known => (known as unknown) === options.webPreferences?.session)
    if (!session) throw new Error('The window has no session of its own')
    this.webContents = new StandInContents(session, pipe, options.webPreferences?.preload !== undefined)
    windows.add(this)
  }
  static getAllWindows = (): BrowserWindow[] => [...windows]
  loadURL = async (url: string): Promise<void> => {
    await this.webContents.loadURL(url)
    this.emit('ready-to-show')
  }
  show = (): void => {
    this.shown = true
  }
  focus = (): void => undefined
  restore = (): void => undefined
  isMinimized = (): boolean => false
  isDestroyed = (): boolean => this.#destroyed
  close = (): void => this.destroy()
  destroy = (): void => {
    if (this.#destroyed) return
    this.#destroyed = true
    windows.delete(this)
    this.webContents.end()
    this.emit('closed')
  }
}

export const protocol = {
  registerSchemesAsPrivileged: custom => {
    if (state.ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    schemes.push(...custom)
  },
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>

export const session = {
  fromPartition: (partition: string): StandInSession => {
    const known = sessions.get(partition) ?? createSession()
    sessions.set(partition, known)
    return known
  },
}

export const { ipcMain, ipcRenderer, contextBridge } = pipe

/** Only a drop in a real window makes a file with a place. */
export const webUtils = { getPathForFile: () => '' }

export const dialog = {
  showOpenDialog: async () => state.folder,
  showSaveDialog: async () => state.file,
  showErrorBox: () => undefined,
} satisfies Pick<Electron.Dialog, 'showOpenDialog' | 'showSaveDialog' | 'showErrorBox'>

export const shell = {
  openExternal: async url => void opened.push(url),
  showItemInFolder: path => void revealed.push(path),
} satisfies Pick<Electron.Shell, 'openExternal' | 'showItemInFolder'>

export const nativeTheme = { shouldUseDarkColors: false } satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>

export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => {
    state.menu = menu
  },
}

/** The test's side of the stand-in. */
export const standIn = {
  pipe,
  state,
  switches,
  schemes,
  opened,
  revealed,
  windows: () => [...windows],
  session: (partition: string) => sessions.get(partition),
  /** As after the start of a new process. */
  reset: (): void => {
    for (const window of windows) window.destroy()
    for (const list of [schemes, opened, revealed]) list.length = 0
    for (const map of [sessions, switches, state.paths]) map.clear()
    Object.assign(state, {
      ready: false,
      sandboxed: false,
      firstInstance: true,
      exitStatus: undefined,
      schemeClient: undefined,
      menu: [],
    })
    app.removeAllListeners()
    pipe.reset()
  },
}
