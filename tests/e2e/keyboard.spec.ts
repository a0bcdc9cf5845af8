import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { numberedSite } from './support/sites.ts'

test('a whole journey by keyboard alone: open, search, narrow, exclude, read, select, save, collect, export, back', async ({
  open,
}) => {
  const { page, window } = await open()
  const all = await window.total()
  const { keyboard } = page
  const list = page.getByRole('grid', { name: 'Recaps' })

  await keyboard.press('/')
  await expect(window.search).toBeFocused()
  await keyboard.type('kubernetes')
  await expect.poll(() => window.total()).toBeLessThan(all)
  // The first letters find others than the whole word does.
  await expect(window.results).not.toHaveAttribute('aria-busy')
  const found = await window.total()

  // Narrow to a city, and leave another out.
  await keyboard.press('F6')
  await expect(window.filters.locator(':focus')).toHaveCount(1)
  await window.facetValue('Montreal').focus()
  await keyboard.press(' ')
  await expect(window.chips.getByRole('listitem')).toHaveText(['Montreal'])
  await expect.poll(() => window.total()).toBeLessThan(found)
  const inMontreal = await window.total()
  await window.facetValue('Toronto').focus()
  await keyboard.press('x')
  await expect(window.chips.getByRole('listitem')).toHaveText(['Montreal', 'not Toronto'])

  // Read: Enter opens and leads into the text, n to the next match, Esc back to the list.
  await keyboard.press('F6')
  await expect(list).toBeFocused()
  await keyboard.press('Home')
  await keyboard.press('Enter')
  await expect(window.recap.getByRole('document')).toBeFocused()
  const first = (await window.title.textContent()) ?? ''
  const matches = window.recap.getByRole('region', { name: 'Matches in this recap' })
  await expect(matches).toContainText(/^1 of/)
  await keyboard.press('n')
  await expect(matches).toContainText(/^2 of/)
  await keyboard.press(']')
  await expect(window.title).not.toHaveText(first)
  await keyboard.press('[')
  await expect(window.title).toHaveText(first)
  await keyboard.press('Escape')
  await expect(list).toBeFocused()

  // Select, save the search, put the selection into a collection.
  await keyboard.press(' ')
  await keyboard.press('ArrowDown')
  await keyboard.press(' ')
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  await keyboard.press('Control+s')
  await expect(window.dialog.getByLabel('Name')).toHaveValue('kubernetes, Montreal, not Toronto')
  await keyboard.press('Enter')
  await expect(window.filters.getByRole('button', { name: 'Search kubernetes, Montreal, not Toronto' })).toBeVisible()
  await keyboard.press('Control+k')
  await keyboard.type('new collection')
  await keyboard.press('Enter')
  await expect(window.dialog.getByLabel('Name')).toBeFocused()
  await keyboard.type('By keyboard')
  await keyboard.press('Enter')
  await expect(window.filters.getByRole('button', { name: 'Collection By keyboard' })).toBeVisible()

  // Export, and back to where it began.
  await keyboard.press('Control+p')
  await expect(window.dialog.getByLabel('File name')).toBeVisible()
  await expect(window.dialog).toContainText('2 recaps')
  await keyboard.press('Escape')
  await expect(window.dialog).toHaveCount(0)
  // Steps between two places need not change the number of results; each is awaited, so that none is one too many.
  const backTo = async (total: number): Promise<void> => {
    for (let steps = 0; steps < 9 && (await window.total()) !== total; steps += 1) {
      await keyboard.press('Alt+ArrowLeft')
      await expect(window.results).not.toHaveAttribute('aria-busy')
    }
    expect(await window.total()).toBe(total)
  }
  for (const total of [inMontreal, found, all]) await backTo(total)
})

test('previous and next go beyond the rows on the screen, and a cleared search keeps the open recap in sight', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await numberedSite(folder, 260))
  const at = (number: number) => `Evening ${String(number).padStart(3, '0')}`
  await window.find('"needle 031"')
  await expect.poll(() => window.total()).toBe(1)
  await window.row(at(31)).click()
  await expect(window.title).toHaveText(at(31))
  await page.getByRole('button', { name: 'Empty the search box' }).click()
  await expect.poll(() => window.total()).toBe(260)
  await expect(window.row(at(31))).toBeInViewport()
  await page.getByRole('grid', { name: 'Recaps' }).focus()
  // Newest first: the next one is a day older.
  await page.keyboard.press(']')
  await expect(window.title).toHaveText(at(30))
  await expect(window.row(at(30))).toBeInViewport()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('[')
  await expect(window.title).toHaveText(at(34))
  await window.recap.getByRole('button', { name: 'Next recap' }).click()
  await expect(window.title).toHaveText(at(33))
})

test('what goes when it is pressed leaves the focus to its neighbour, or to what keys lead on from', async ({
  open,
}) => {
  const { page, window } = await open()
  const { keyboard } = page
  const list = page.getByRole('grid', { name: 'Recaps' })
  const chip = (city: string) => window.chips.getByRole('button', { name: `Remove City: ${city}` })
  const choose = async (city: string): Promise<void> => {
    await window.facetValue(city, 'City').focus()
    await keyboard.press(' ')
    await expect(chip(city)).toBeVisible()
  }

  await choose('Montreal')
  await choose('Toronto')
  await chip('Montreal').focus()
  await keyboard.press('Enter')
  await expect(chip('Toronto')).toBeFocused()
  await keyboard.press('Enter')
  await expect(list).toBeFocused()

  await choose('Montreal')
  await window.filters.getByRole('button', { name: 'Clear cities: 1 chosen' }).focus()
  await keyboard.press('Enter')
  await expect(window.facet('City').getByRole('button', { name: 'City', exact: true })).toBeFocused()

  await window.search.fill('kubernetes zeppelin')
  await window.results.getByRole('button', { name: /^Without zeppelin/ }).focus()
  await keyboard.press('Enter')
  await expect(list).toBeFocused()

  // What a menu takes away leaves the focus near, too.
  await window.facetValue('2019', 'Year').focus()
  await keyboard.press(' ')
  await window
    .facet('Year')
    .getByRole('button', { name: /options$/ })
    .focus()
  await keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Clear years' })).toBeVisible()
  await keyboard.press('End')
  await keyboard.press('Enter')
  await expect(window.facet('Year').getByRole('button', { name: 'Year', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Trends', exact: true }).click()
  await page.getByRole('button', { name: 'Close page' }).focus()
  await keyboard.press('Enter')
  await expect(window.recap.getByRole('document')).toBeFocused()
  await list.focus()
  await keyboard.press('c')
  await page.getByRole('button', { name: 'Dismiss' }).focus()
  await keyboard.press('Enter')
  await expect(list).toBeFocused()

  // The photos come in the place of the list; there, too, the key for all selects every recap.
  const total = await window.total()
  await keyboard.press('p')
  await expect(page.getByRole('grid', { name: 'Photos' })).toBeFocused()
  await keyboard.press('Control+a')
  await expect(page.getByText(`${total} selected`, { exact: true })).toBeVisible()
  await keyboard.press('p')
  await expect(list).toBeFocused()
})

test('F6 goes round the parts of the window, and Shift+F6 back', async ({ open }) => {
  const { page, window } = await open()
  await window.search.focus()
  for (const part of [window.filters, window.results, window.recap]) {
    await page.keyboard.press('F6')
    await expect(part.locator(':focus')).toHaveCount(1)
  }
  await page.keyboard.press('F6')
  await expect(window.search).toBeFocused()
  await page.keyboard.press('Shift+F6')
  await expect(window.recap.locator(':focus')).toHaveCount(1)
})

test('the palette does every command, goes to pages and recaps, and gives the focus back', async ({ open }) => {
  const { page, window } = await open()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const field = page.getByRole('combobox', { name: 'Command, page or recap' })
  const list = page.getByRole('grid', { name: 'Recaps' })
  await list.focus()
  await page.keyboard.press('Control+k')
  await expect(field).toBeFocused()
  expect(await findings(page), 'palette').toEqual([])
  await page.keyboard.press('Escape')
  await expect(list).toBeFocused()

  await page.keyboard.press('Control+k')
  await field.fill('theme dark')
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(list).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toHaveText('Theme: Dark')
  await field.fill('liz rice')
  await page
    .getByRole('group', { name: 'Pages' })
    .getByRole('option', { name: /^Liz Rice/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Liz Rice' })).toBeVisible()

  await page.keyboard.press('Control+k')
  await field.fill('lyft moves')
  await page.getByRole('group', { name: 'Recaps' }).getByRole('option').first().click()
  await expect(window.title).toContainText('Lyft Moves')

  await page.keyboard.press('Control+k')
  await field.fill('zzzyzx')
  await expect(window.dialog).toContainText('Nothing is called “zzzyzx”')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(window.dialog).toContainText('All commands')
  expect(await findings(page), 'keys').toEqual([])
  await page.keyboard.press('Escape')
})
