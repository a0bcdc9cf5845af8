import { join } from 'node:path'
import type { Locator } from 'playwright/test'
import { type Application, expect, test } from './support/application.ts'
import { doubtfulSite } from './support/sites.ts'

/** A window as it opens, and one as small as it may be made while it still has three panes. */
const SIZES = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
]

/** How many pixels of a part of the window a message lies on. */
const overlap = async (note: Locator, part: Locator): Promise<number> => {
  const [one, other] = [await note.boundingBox(), await part.boundingBox()]
  if (!one || !other) throw new Error('One of the two is not in the window.')
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return Math.max(0, width) * Math.max(0, height)
}

/** Lines of words in a message. */
const linesOf = (note: Locator): Promise<number> =>
  note.locator('p').evaluate(words => {
    const range = document.createRange()
    range.selectNodeContents(words)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })

const coversNothing = async ({ window }: Application, note: Locator): Promise<void> => {
  await expect(note).toBeInViewport({ ratio: 1 })
  for (const part of [window.filters, window.results, window.recap]) expect(await overlap(note, part)).toBe(0)
}

test('a message at the foot leaves the recap as it is, and what stays covers nothing, however long it is @headless-only', async ({
  start,
  folder,
}) => {
  const site = await doubtfulSite(join(folder, `the-evenings-of-a-community-${'with-a-long-name-'.repeat(6)}`))
  const app = await start({ folder: site })
  const { page, window } = app
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await window.ready()
  await window.row('Winter evening').click()
  await window.recap.getByRole('button', { name: 'Add a speaker' }).click()
  await window.dialog.getByRole('combobox').fill('Zelda Marchbanks')
  await window.dialog.getByRole('combobox').press('Enter')
  const outcome = page.locator('.note', { hasText: '“Zelda Marchbanks” is a speaker here.' })
  const foot = async (): Promise<number> => {
    const box = await window.recap.boundingBox()
    return (box?.y ?? 0) + (box?.height ?? 0)
  }
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await expect(outcome).toBeInViewport({ ratio: 1 })
    for (const part of [window.filters, window.results]) expect(await overlap(outcome, part)).toBe(0)
    expect(await foot()).toBe(size.height)
  }

  // It is of this page; on another one, the keys still take back what it says.
  await window.row('Autumn evening').click()
  await expect(outcome).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/^Undone: .*Zelda Marchbanks/)).toBeVisible()
  await window.row('Winter evening').click()
  await expect(window.about('Zelda Marchbanks')).toBeHidden()

  // A desktop without programs cannot show a folder: it is named, with its whole path.
  const before = process.env.PATH
  process.env.PATH = ''
  await window.recap.getByRole('button', { name: 'Show file in folder' }).click()
  const fault = page.getByRole('alert').filter({ hasText: 'this desktop has no program for it' })
  await expect(fault)
    .toBeVisible()
    .finally(() => {
      process.env.PATH = before
    })
  for (const size of SIZES) {
    await page.setViewportSize(size)
    await coversNothing(app, fault)
  }
  expect(await linesOf(fault)).toBeGreaterThan(3)
})
