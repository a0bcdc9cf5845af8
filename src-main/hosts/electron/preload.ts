import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { BRIDGE_KEY, type Bridge } from '../../contract/commands.ts'
import { BLOCKED_CHANNEL, CALL_CHANNEL, NOTICE_CHANNEL } from './channels.ts'

/** The page's side of the bridge: three functions, and nothing of Electron. */
const bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  listen: (name, listener) => {
    const onNotice = (_event: unknown, noticed: string, payload: Parameters<typeof listener>[0]): void => {
      if (noticed === name) listener(payload)
    }
    ipcRenderer.on(NOTICE_CHANNEL, onNotice)
    return () => {
      ipcRenderer.off(NOTICE_CHANNEL, onNotice)
    }
  },
  pathOf: async dropped => (dropped instanceof File && webUtils.getPathForFile(dropped)) || null,
} satisfies Bridge

contextBridge.exposeInMainWorld(BRIDGE_KEY, bridge)

// A request that the page's content policy stops never reaches main, which counts it all the same.
document.addEventListener('securitypolicyviolation', event => {
  if (/^(?:https?|wss?|ftp):/.test(event.blockedURI)) ipcRenderer.send(BLOCKED_CHANNEL)
})
