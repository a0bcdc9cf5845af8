import { expect, test } from './support/application.ts'
import { setMode, valuesOf } from './support/facet-model.ts'
import { numberedSite, post, writeSite } from './support/sites.ts'

const FACETS = ['City', 'Sponsor', 'Tier', 'Host', 'Speaker', 'Technology', 'Year']

test('detail 4: back and forward restore query, filters, sort, scroll and the focused row', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await numberedSite(folder, 120))
  const list = page.getByRole('grid', { name: 'Recaps' })
  const scrolled = () => list.evaluate(element => Math.round(element.scrollTop))
  await window.find('evening')
  await window.facetValue('2019').click()
  await expect(window.chips.getByRole('listitem')).toHaveText(['2019'])
  await page.getByRole('button', { name: /^Sort: / }).click()
  await page.getByRole('menuitemradio', { name: 'Oldest first' }).click()
  await expect(window.rows.first()).toContainText('Evening 001')
  await list.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await expect(window.row('Evening 119')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(window.title).toHaveText('Evening 119')
  await expect.poll(scrolled).toBeGreaterThan(1000)
  const before = await scrolled()

  await window.recap.getByRole('button', { name: /^Previous in the series/ }).click()
  await expect(window.title).toHaveText('Evening 118')
  await window.find('needle')
  await window.clearAll.click()
  await expect(window.chips).toBeHidden()
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+ArrowLeft')
  await expect(window.title).toHaveText('Evening 119')
  await expect(window.search).toHaveValue('evening')
  await expect(window.chips.getByRole('listitem')).toHaveText(['2019'])
  await expect(page.getByRole('button', { name: 'Sort: Oldest first' })).toBeVisible()
  await expect.poll(scrolled).toBe(before)
  await expect(list).toHaveAttribute('aria-activedescendant', 'row-118')
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Alt+ArrowRight')
  await expect(window.chips).toBeHidden()
  await expect(window.search).toHaveValue('needle')
})

test('detail 5: chosen filters stay visible as chips at zero results, with “clear all”', async ({ open }) => {
  const { window } = await open()
  const all = await window.total()
  const ottawa = await window.promised('Ottawa')
  await window.facetValue('Ottawa').click()
  await expect.poll(() => window.total()).toBe(ottawa)
  await window.find('zzyzx')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
  await expect(window.chips.getByRole('listitem')).toHaveText(['Ottawa'])
  await window.results.getByRole('button', { name: new RegExp(`Without “zzyzx”.*${ottawa} recaps`) }).click()
  await expect.poll(() => window.total()).toBe(ottawa)

  await window.find('zzyzx')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
  await window.clearAll.click()
  await expect(window.chips).toBeHidden()
  await window.find('')
  await expect.poll(() => window.total()).toBe(all)
})

test('detail 6: a count covers all results, and clicking gives just that many', async ({ open }) => {
  const app = await open()
  const { window } = app
  const all = await window.total()
  // More than the rows that are drawn.
  expect(await window.rows.count()).toBeLessThan(all)
  for (const facet of FACETS) {
    const values = await valuesOf(app, facet)
    for (const { name, count } of [values[1], values.at(-1)].filter(value => value !== undefined)) {
      await window.facetValue(name, facet).click()
      await expect.poll(() => window.total(), `${facet}: ${name}`).toBe(count)
      await window.clearAll.click()
      await expect.poll(() => window.total()).toBe(all)
    }
  }
  expect((await valuesOf(app, 'Sponsor')).at(-1)?.name).toBe('No sponsor named')
  expect((await valuesOf(app, 'Year')).map(({ name }) => name)).toEqual(['2019', '2018', 'No date'])
})

test('detail 7: long facets: search inside, sort by count or name; dates in order of time', async ({ open }) => {
  const app = await open()
  const { page, window } = app
  const speakers = window.facet('Speaker')
  const names = async () => (await valuesOf(app, 'Speaker')).map(({ name }) => name)
  await speakers.getByRole('button', { name: 'Show all' }).click()
  const byCount = await names()
  const inOrder = byCount.slice(0, -1).toSorted((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }))
  await setMode(app, 'Speaker', 'By name')
  await expect.poll(names).toEqual([...inOrder, 'No speaker named'])
  await speakers.getByRole('searchbox', { name: 'Search speakers' }).fill('ph')
  await expect.poll(names).toEqual(inOrder.filter(name => /ph/i.test(name)))
  await speakers.getByRole('searchbox').press('Escape')

  await window.facet('City').getByRole('button', { name: 'City', exact: true }).click()
  await expect(window.facetValue('Ottawa')).toBeHidden()
  const toggle = page.getByRole('button', { name: 'Show filters' })
  await toggle.click()
  await expect(window.filters).toBeHidden()
  await toggle.click()
  await expect(window.facetValue('No speaker named')).toBeVisible()
  await expect(window.facetValue('Ottawa')).toBeHidden()
  await expect.poll(names).toEqual([...inOrder.slice(0, 5), 'No speaker named'])
  await window.facet('City').getByRole('button', { name: 'City', exact: true }).click()
  await setMode(app, 'Speaker', 'By count')
  await expect.poll(names).toEqual([...byCount.slice(0, 5), 'No speaker named'])

  const years = await valuesOf(app, 'Year')
  expect(years.map(({ name }) => name)).toEqual(['2019', '2018', 'No date'])
  const months = window.results.getByRole('region', { name: 'Time', exact: true }).getByRole('table').getByRole('row')
  const dates = (await months.allTextContents()).map(row => Date.parse(`1 ${/^[A-Z][a-z]+ \d{4}/.exec(row)?.[0]}`))
  const known = dates.filter(date => !Number.isNaN(date))
  expect(known.length).toBeGreaterThan(3)
  expect(known).toEqual(known.toSorted((a, b) => a - b))
})

test('detail 10: highlights stay aligned under folded accents; exact hits outrank fuzzy ones', async ({
  open,
  folder,
}) => {
  const cafe = 'Cafe\u0301s'
  await writeSite(folder, {
    'accents.md': post('Soirée', '2019-01-01', `À Québec, les ${cafe} ﬁns de l’œuvre : ÎLE d’Orléans, straße et café.`),
    'exact.md': post('A quiet evening', '2019-02-01', `${'Words upon words. '.repeat(60)}At the end, kustomize.`),
    'alike.md': post('Kustomise, kustomise', '2019-03-01', 'kustomise kustomise kustomise', 'tags: [kustomise]\n'),
  })
  const { page, window } = await open(folder)
  const marks = async () => (await window.recap.locator('mark').allTextContents()).map(mark => mark.normalize('NFC'))
  for (const [query, marked] of [
    ['quebec', ['Québec']],
    ['QUÉBEC ile', ['Québec', 'ÎLE']],
    ['cafes', ['Cafés', 'café']],
    ['oeuvre', ['œuvre']],
    ['orleans', ['Orléans']],
    ['strasse', ['straße']],
  ] as const) {
    await window.find(query)
    await expect(window.rows).toHaveCount(1)
    await window.rows.first().click()
    await expect.poll(marks, query).toEqual(marked)
    await expect(window.rows.first().locator('mark').first()).toBeVisible()
  }

  await window.find('~kustomize')
  await expect(window.rows).toHaveCount(2)
  await expect(window.rows.first()).toContainText('A quiet evening')
  // One writing error is put right where no recap has the word; a word that is there finds no others.
  await window.find('kustomize')
  await expect(window.rows).toHaveCount(1)
  await window.find('kustomizd')
  await expect(window.rows.first()).toContainText('A quiet evening')
  await expect(page.locator('mark').first()).toHaveText(/^kustomi[sz]e$/i)
})

test('detail 11: opening a recap lands on the first hit, with next and previous match', async ({ open }) => {
  const { window } = await open()
  const all = await window.total()
  await window.find('thanos')
  await expect.poll(() => window.total()).toBeLessThan(all)
  await expect(window.rows.first().locator('mark').first()).toHaveText(/thanos/i)
  await window.rows.first().click()
  // The recap that was read before stays until this one is.
  await expect(window.recap.locator('mark').first()).toHaveText(/^thanos/i)
  for (const text of await window.recap.locator('mark').allTextContents()) expect(text).toMatch(/^thanos/i)
  const matches = window.recap.getByRole('region', { name: 'Matches in this recap' })
  await expect(matches).toContainText(/1 of \d+/)
  await expect(window.recap.locator('mark').first()).toBeInViewport()
  await window.recap.getByRole('button', { name: 'Next match' }).click()
  await expect(matches).toContainText(/2 of \d+/)
  await expect(window.recap.locator('mark').nth(1)).toBeInViewport()
  await window.recap.getByRole('button', { name: 'Previous match' }).click()
  await expect(matches).toContainText(/1 of \d+/)
})

test('detail 11: a result opens at its head where its match is in sight from there, else at the match @headless-only', async ({
  open,
  folder,
}) => {
  const paragraphs = (count: number) =>
    `${'Words upon words, and then some more of them. '.repeat(7)}\n\n`.repeat(count)
  await writeSite(folder, {
    'near.md': post('Near the head', '2019-01-01', `${paragraphs(2)}Then came the quokka.\n\n${paragraphs(30)}`),
    'far.md': post('Far below', '2019-02-01', `${paragraphs(12)}Then came the quokka.\n\n${paragraphs(30)}`),
  })
  const { window } = await open(folder)
  const text = window.recap.getByRole('document')
  const scrolled = () => text.evaluate(element => Math.round(element.scrollTop))
  const mark = window.recap.locator('mark', { hasText: 'quokka' })
  await window.find('quokka')
  await window.row('Far below').click()
  await expect(window.title).toHaveText('Far below')
  await expect(mark).toBeInViewport({ ratio: 1 })
  expect(await scrolled()).toBeGreaterThan(300)

  await window.row('Near the head').click()
  await expect(window.title).toHaveText('Near the head')
  await expect(mark).toBeInViewport({ ratio: 1 })
  expect(await scrolled()).toBe(0)
  // It stands below the middle, to which a match is brought elsewhere.
  const [box, page] = [await mark.boundingBox(), await text.boundingBox()]
  expect((box?.y ?? 0) - (page?.y ?? 0)).toBeGreaterThan((page?.height ?? 0) / 2)
})

test('detail 13: a selection survives filtering and scrolling, and its count is always visible', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await numberedSite(folder, 120))
  const count = page.getByRole('toolbar', { name: 'Selection' }).getByText('2 selected', { exact: true })
  const list = page.getByRole('grid', { name: 'Recaps' })
  await window.selector('Evening 120').check()
  await window.selector('Evening 119').check()
  await expect(count).toBeInViewport()
  await list.focus()
  await page.keyboard.press('End')
  await expect(window.row('Evening 001')).toBeVisible()
  await expect(window.row('Evening 120')).toBeHidden()
  await expect(count).toBeInViewport()
  await window.find('needle 003')
  await expect(window.rows).toHaveCount(1)
  await expect(count).toBeInViewport()
  await window.find('zzyzx')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
  await expect(count).toBeInViewport()
  await window.find('needle 119')
  await expect(window.selector('Evening 119')).toBeChecked()
  await window.find('')
  await expect(window.selector('Evening 120')).toBeChecked()
  await expect(window.selector('Evening 118')).not.toBeChecked()
  await expect(count).toBeInViewport()

  const all = page.getByRole('button', { name: 'Select all 120 results' })
  await all.click()
  await expect(all).toBeDisabled()
  await window.selector('Evening 118').uncheck()
  await expect(all).toBeEnabled()
})
