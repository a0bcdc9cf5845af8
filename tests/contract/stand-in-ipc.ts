import { EventEmitter } from 'node:events'
import type * as Electron from 'electron'

type Handler = (event: { readonly senderFrame: Frame | null }, ...args: unknown[]) => unknown

/** A frame of a page, as main sees it. */
export type Frame = { url: string }

/** The two ends of Electron's messages in one process; everything is cloned on the way, as between processes. */
export const createPipe = () => {
  const handlers = new Map<string, Handler>()
  const toMain = new EventEmitter()
  const toPage = new EventEmitter()
  const exposed = new Map<string, unknown>()
  /** The frame whose script calls; tests put a frame inside the page here. */
  const caller: { frame: Frame | null } = { frame: null }

  const ipcMain = {
    handle: (channel: string, handler: Handler): void => {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
      handlers.set(channel, handler)
    },
    removeHandler: (channel: string): void => void handlers.delete(channel),
    on: (channel: string, listener: Handler) => toMain.on(channel, listener),
    removeAllListeners: (channel?: string) => toMain.removeAllListeners(channel),
  } satisfies { readonly [K in 'handle' | 'removeHandler' | 'on' | 'removeAllListeners']: unknown }

  const ipcRenderer = {
    invoke: async (channel: string, ...args: unknown[]): Promise<unknown> => {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`Error invoking remote method '${channel}': no handler registered`)
      return structuredClone(await handler({ senderFrame: caller.frame }, ...structuredClone(args)))
    },
    send: (channel: string, ...args: unknown[]): void => {
      toMain.emit(channel, { senderFrame: caller.frame }, ...structuredClone(args))
    },
    on: (channel: string, listener: (...args: unknown[]) => void) => toPage.on(channel, listener),
    off: (channel: string, listener: (...args: unknown[]) => void) => toPage.off(channel, listener),
  } satisfies Pick<Electron.IpcRenderer, 'invoke' | 'send'> & { readonly [K in 'on' | 'off']: unknown }

  const contextBridge = {
    exposeInMainWorld: (key, api) => void exposed.set(key, api),
  } satisfies Pick<Electron.ContextBridge, 'exposeInMainWorld'>

  return {
    ipcMain,
    ipcRenderer,
    contextBridge,
    exposed,
    caller,
    notifyPage: (channel: string, args: readonly unknown[]): void => {
      toPage.emit(channel, {}, ...structuredClone(args))
    },
    reset: (): void => {
      handlers.clear()
      exposed.clear()
      toMain.removeAllListeners()
      toPage.removeAllListeners()
      caller.frame = null
    },
  }
}

export type Pipe = ReturnType<typeof createPipe>
