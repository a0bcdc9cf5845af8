import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'playwright/test'
import { type Bridge, unwrap } from '../../../src-main/contract/index.ts'
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
  const dismiss = page.locator('.note').getByRole('button', { name: 'Dismiss' })
  if (await dismiss.isVisible()) await dismiss.click()
}

/** Resolves once every recap of the archive is read and listed. */
const allListed = async ({ page, window }: Application): Promise<void> => {
  const unlisted = async (): Promise<number | string> => {
    const reply = await page.evaluate(() => {
      const { recapArchive } = globalThis as unknown as { recapArchive: Bridge }
      return recapArchive.call('archive.summary', {})
    })
    const summary = unwrap(reply)
    return summary?.phase === 'ready' ? summary.posts - (await window.total()) : 'reading'
  }
  await expect.poll(unlisted, { timeout: 40_000 }).toBe(0)
}

/** Takes back what the journey before searched, chose, selected and opened, as a person would. */
const startOver = async (app: Application): Promise<void> => {
  const { page, window } = app
  for (const name of ['Close page', 'Clear selection']) {
    const button = page.getByRole('button', { name, exact: true }).first()
    if (await button.isVisible()) await button.click()
  }
  await window.find('')
  if (await window.clearAll.isVisible()) await window.clearAll.click()
  await expect(window.chips).toBeHidden()
  await allListed(app)
  // In an empty box, this closes the list of searches, and then leads to the results.
  await window.search.press('Escape')
  if (await window.search.evaluate(box => box === document.activeElement)) await window.search.press('Escape')
}

const openFolder = async (app: Application, folder: string): Promise<void> => {
  const { page, window } = app
  await page.getByRole('button', { name: 'Open folder', exact: true }).first().click()
  await window.fillPath(folder)
  await window.dialog.getByRole('button', { name: 'Open this folder' }).click()
  // The archive's own button: the chooser that is just closing shows the folder's path as well.
  await expect(page.getByRole('button', { name: /^Archive / }).getByTitle(folder, { exact: true })).toBeVisible()
  await window.ready()
  await allListed(app)
}

/** Starts with the first journey that needs it, over a data folder of its own. */
export const createSharedWindow = (run: Run): SharedWindow => {
  let running: Promise<{ readonly app: Application; readonly data: Folder }> | undefined
  let current = ''

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
      const keepsNothing = isFirst || (await app.page.getByRole('button', { name: /^Change / }).count()) === 0
      const isAsItWas = !existsSync(corrections) && keepsNothing
      if (current === folder && isAsItWas) await startOver(app)
      else {
        await rm(corrections, { recursive: true, force: true })
        await rm(join(data.path, 'library'), { recursive: true, force: true })
        if (!isFirst) await openFolder(app, folder)
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
