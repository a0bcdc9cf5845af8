import { BrowserWindow, type Session } from 'electron'
import { printCancelled, printFailed } from '../app/print-faults.ts'
import { makeReady } from '../app/print-scripts.ts'
import type { PrintRequest } from '../host.ts'
import { lockContents } from './lock-down.ts'
import { ORIGIN } from './scheme.ts'

const PAGE_SIZE = { a4: 'A4', letter: 'Letter' } as const

/**
 * Prints a page of the application's own origin in a window that is never shown: fonts and images are awaited, the paper
 * is what the page's styles say, and the PDF is tagged, without which Chromium makes no outline.
 */
export const printInHiddenWindow = async (
  session: Session,
  { path, paper, signal, onLoaded = () => undefined, onBroken = () => undefined }: PrintRequest,
): Promise<Uint8Array> => {
  if (signal.aborted) throw printCancelled()
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      backgroundThrottling: false,
    },
  })
  const { webContents } = window
  lockContents(webContents)
  const done = new AbortController()
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(printCancelled()), { signal: done.signal })
    webContents.on('render-process-gone', (_event, details) =>
      reject(printFailed(`the page stopped: ${details.reason}`)),
    )
    webContents.on('did-navigate', (_event, _url, status) => {
      if (status !== 200) reject(printFailed(`${path} answered ${status}`))
    })
  })
  const work = async (): Promise<Uint8Array> => {
    await webContents.loadURL(`${ORIGIN}${path}`)
    onBroken(await makeReady(source => webContents.executeJavaScript(source), onLoaded))
    return await webContents.printToPDF({
      pageSize: PAGE_SIZE[paper],
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  }
  try {
    return await Promise.race([work(), stopped])
  } catch (error) {
    if (signal.aborted) throw printCancelled()
    throw error instanceof Error && error.name === 'FaultError' ? error : printFailed(String(error))
  } finally {
    done.abort()
    if (!window.isDestroyed()) window.destroy()
  }
}
