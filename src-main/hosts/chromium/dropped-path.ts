import type { Page } from 'playwright-core'
import { DROPPED_FILE } from './bridge-script.ts'

/**
 * Where the file lies that the page holds as dropped on it; empty for one that the page made itself. The browser tells
 * its driver what it does not tell a page (Chrome DevTools Protocol, `DOM.getFileInfo`).
 */
export const droppedPath = async (page: Page): Promise<string> => {
  const session = await page.context().newCDPSession(page)
  try {
    const { result } = await session.send('Runtime.evaluate', { expression: `window.${DROPPED_FILE}` })
    if (result.objectId === undefined) return ''
    const { path } = await session.send('DOM.getFileInfo', { objectId: result.objectId })
    return path
  } finally {
    await session.detach()
  }
}
