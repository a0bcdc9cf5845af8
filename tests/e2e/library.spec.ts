import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { numberedSite } from './support/sites.ts'

test('a search is saved, opened, renamed, deleted and brought back, and is there the next time', async ({
  start,
  folder,
}) => {
  const data = join(folder, 'data')
  const { page, window, close } = await start({ data })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await window.ready()
  const all = await window.total()
  const save = page.getByRole('button', { name: 'Save this search' })
  await expect(save).toBeDisabled()
  await window.find('thanos')
  await window.facetValue('2018').click()
  await expect(window.chips.getByRole('listitem')).toHaveText(['2018'])
  await expect.poll(() => window.total()).toBeLessThan(all)
  await save.click()
  await expect(window.dialog.getByLabel('Name')).toHaveValue('thanos, 2018')
  expect(await findings(page), 'name').toEqual([])
  await window.dialog.getByLabel('Name').fill('Thanos, early')
  await window.dialog.getByRole('button', { name: 'Save' }).click()
  const saved = window.filters.getByRole('button', { name: 'Search Thanos, early' })
  await expect(saved).toHaveAttribute('aria-current', 'true')
  const found = await window.total()

  await window.find('')
  await window.clearAll.click()
  await expect.poll(() => window.total()).toBe(all)
  await saved.click()
  await expect.poll(() => window.total()).toBe(found)
  await expect(window.search).toHaveValue('thanos')
  await expect(window.chips.getByRole('listitem')).toHaveText(['2018'])

  await window.filters.getByRole('button', { name: 'Change Thanos, early' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Rename…' }).click()
  await window.dialog.getByLabel('Name').fill('Early Thanos')
  await page.keyboard.press('Enter')
  await window.filters.getByRole('button', { name: 'Change Early Thanos' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const renamed = window.filters.getByRole('button', { name: 'Search Early Thanos' })
  await expect(renamed).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(renamed).toBeVisible()
  // So is what was done by its name: it comes first in the palette.
  const given = 'Sort: Title'
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Command, page or recap' }).fill(given)
  await page.getByRole('option', { name: given }).click()
  await expect(page.getByRole('button', { name: given })).toBeVisible()
  await close()

  const again = await start({ data })
  await again.window.ready()
  await expect(again.window.filters.getByRole('button', { name: 'Search Early Thanos' })).toBeVisible()
  await again.page.keyboard.press('Control+k')
  await expect(again.page.getByRole('option').first()).toContainText(given)
})

test('a collection is made, opened, rearranged by keyboard and by drag, and keeps what is gone from the archive', async ({
  open,
  folder,
}) => {
  const site = await numberedSite(folder, 6)
  const { page, window } = await open(site)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const number of [5, 3, 1]) await window.selector(`Evening 00${number}`).check()
  await page.getByRole('button', { name: 'Add 3 recaps to a collection' }).click()
  await page.getByRole('menuitem', { name: 'New collection…' }).click()
  await window.dialog.getByLabel('Name').fill('Year book')
  await window.dialog.getByRole('button', { name: 'Create' }).click()
  await window.filters.getByRole('button', { name: 'Collection Year book' }).click()
  const titles = () => window.rows.locator('.row-title').allTextContents()
  await expect.poll(titles).toEqual(['Evening 005', 'Evening 003', 'Evening 001'])
  await expect(window.chips.getByRole('listitem')).toHaveText(['in Year book'])
  expect(await findings(page), 'collection').toEqual([])

  const list = page.getByRole('grid', { name: 'Recaps' })
  await list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(titles).toEqual(['Evening 003', 'Evening 005', 'Evening 001'])
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(titles).toEqual(['Evening 003', 'Evening 001', 'Evening 005'])
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(titles).toEqual(['Evening 003', 'Evening 005', 'Evening 001'])
  // All moves that followed one another are taken back at once.
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(titles).toEqual(['Evening 005', 'Evening 003', 'Evening 001'])
  await list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Alt+ArrowDown')
  await expect.poll(titles).toEqual(['Evening 003', 'Evening 005', 'Evening 001'])
  await window.row('Evening 001').locator('.row-title').dragTo(window.row('Evening 003'))
  await expect.poll(titles).toEqual(['Evening 001', 'Evening 003', 'Evening 005'])

  await list.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Delete')
  await expect.poll(titles).toEqual(['Evening 001', 'Evening 003'])
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(titles).toEqual(['Evening 001', 'Evening 003', 'Evening 005'])

  await rm(join(site, 'evening-003.md'))
  await expect.poll(titles).toEqual(['Evening 001', 'Evening 005'])
  const note = window.results.getByText('1 recap of Year book is not in the archive any more')
  await note.click()
  await expect(window.results.getByText('evening-003.md')).toBeVisible()
  await window.results.getByRole('button', { name: 'Remove it from the collection' }).click()
  await expect(note).toBeHidden()

  await window.back.click()
  await expect(window.chips).toBeHidden()
  await expect.poll(() => window.total()).toBe(5)
  await window.forward.click()
  await expect.poll(titles).toEqual(['Evening 001', 'Evening 005'])
  await window.chips.getByRole('button', { name: 'Remove filter: in Year book' }).click()
  await expect.poll(() => window.total()).toBe(5)
})
