import type { Page } from 'playwright/test'

/** Drops a folder of this machine on the middle of the window, as a person drags it there from a file manager. */
export const dropOn = async (page: Page, folder: string): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [folder], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 640, y: 400, data })
  await session.detach()
}
