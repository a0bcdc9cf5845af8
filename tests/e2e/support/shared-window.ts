import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { type Folder, SAMPLE, temporaryFolder } from './folders.ts'
import { type Application, type Run, runApplication } from './run-application.ts'

/** One window for journeys whose own start is not what they are about. */
export type SharedWindow = {
  /** The window with a folder open and nothing searched, chosen or selected; the sample archive unless told otherwise. */
  open(folder?: string): Promise<Application>
  close(): Promise<void>
}

/** Leaves what lies over the window, and takes back the theme and the note of the journey before. */
const leave = async ({ page, window }: Application): Promise<void> => {
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  // What the pointer rests on shows its tip, over what is to be pressed next.
  await page.mouse.move(0, 0)
  await expect(async () => {
    if (await window.dialog.first().isVisible()) await page.keyboard.press('Escape')
    await expect(window.dialog).toHaveCount(0, { timeout: 1000 })
  }).toPass()
  await window.chooseTheme('As the system')
  const dismiss = page.getByRole('button', { name: 'Dismiss' })
  if (await dismiss.isVisible()) await dismiss.click()
}

/** Takes back what the journey before searched, chose, selected and opened, as a person would. */
const startOver = async ({ page, window }: Application, all: number): Promise<void> => {
  for (const name of ['Close page', 'Clear selection']) {
    const button = page.getByRole('button', { name, exact: true }).first()
    if (await button.isVisible()) await button.click()
  }
  await window.search.fill('')
  if (await window.clearAll.isVisible()) await window.clearAll.click()
  await expect(window.chips).toBeHidden()
  await expect.poll(() => window.total()).toBe(all)
  // In an empty box, this leads to the results.
  await window.search.press('Escape')
}

const openFolder = async ({ page, window }: Application, folder: string): Promise<void> => {
  await page.getByRole('button', { name: 'Open folder', exact: true }).first().click()
  await window.fillPath(folder)
  await window.dialog.getByRole('button', { name: 'Open this folder' }).click()
  await expect(page.getByTitle(folder, { exact: true })).toBeVisible()
  await window.ready()
}

/** Starts with the first journey that needs it, over a data folder of its own. */
export const createSharedWindow = (run: Run): SharedWindow => {
  let running: Promise<{ readonly app: Application; readonly data: Folder }> | undefined
  let current = ''
  let all = 0

  const start = async (folder: string) => {
    const data = await temporaryFolder()
    const app = await runApplication(run, folder, data.path)
    await app.window.ready()
    return { app, data }
  }

  return {
    open: async (folder = SAMPLE) => {
      const isFirst = running === undefined
      running ??= start(folder)
      const { app, data } = await running
      if (!isFirst) await leave(app)
      // Corrections stay with an archive, and go over to another that looks as if it were the first, moved.
      const corrections = join(data.path, 'corrections')
      const isAsItWas = !existsSync(corrections)
      if (current === folder && isAsItWas) await startOver(app, all)
      else {
        await rm(corrections, { recursive: true, force: true })
        if (!isFirst) await openFolder(app, folder)
        all = await app.window.total()
        current = folder
      }
      return app
    },
    close: async () => {
      if (!running) return
      const { app, data } = await running
      await app.close()
      await data.remove()
    },
  }
}
