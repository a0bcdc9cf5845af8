import { expect, test } from './support/application.ts'
import { setMode, valuesOf } from './support/facet-model.ts'
import { post, writeSite } from './support/sites.ts'

test('counts are what clicking gives beside other values, in any, all and none modes', async ({ open }) => {
  const app = await open()
  const { window } = app
  const all = await window.total()
  const [ottawa, toronto] = [await window.promised('Ottawa'), await window.promised('Toronto')]
  const both = async () => window.chips.getByRole('listitem').allTextContents()

  await window.facetValue('Ottawa').click()
  await expect.poll(() => window.total()).toBe(ottawa)
  expect(await window.promised('Toronto')).toBe(toronto)
  await setMode(app, 'City', 'All of them')
  await expect.poll(() => window.promised('Toronto')).toBeLessThan(toronto)
  const inBoth = await window.promised('Toronto')
  await window.facetValue('Toronto').click()
  await expect.poll(() => window.total()).toBe(inBoth)
  expect(await both()).toEqual(['all of', 'Ottawa', 'Toronto'])

  await setMode(app, 'City', 'Any of them')
  await expect.poll(() => window.total()).toBe(ottawa + toronto - inBoth)
  expect(await both()).toEqual(['any of', 'Ottawa', 'Toronto'])

  await setMode(app, 'City', 'None of them')
  const inNeither = all - (ottawa + toronto - inBoth)
  await expect.poll(() => window.total()).toBe(inNeither)
  expect(await both()).toEqual(['not Ottawa', 'not Toronto'])
  await expect(window.facetValue('Toronto')).toHaveAccessibleName(`Toronto, left out, ${toronto - inBoth} recaps`)
  const montreal = await window.promised('Montreal')
  await window.facetValue('Montreal').click()
  await expect.poll(() => window.total()).toBe(montreal)
  await window.facet('City').getByRole('button', { name: 'Clear cities' }).click()
  await expect.poll(() => window.total()).toBe(all)
})

test('a value is left out by a click with Alt, by its menu and by key, and chips say so', async ({ open }) => {
  const { page, window } = await open()
  const all = await window.total()
  const left = all - (await window.promised('Ottawa'))
  const chip = window.chips.getByRole('listitem')
  const takenBack = async () => {
    await window.clearAll.click()
    await expect.poll(() => window.total()).toBe(all)
  }
  await window.facetValue('Ottawa').click({ modifiers: ['Alt'] })
  await expect.poll(() => window.total()).toBe(left)
  await expect(chip).toHaveText('not Ottawa')
  await expect(window.facetValue('Ottawa')).not.toBeChecked()
  await takenBack()

  await window.facetValue('Ottawa').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Leave out' }).click()
  await expect.poll(() => window.total()).toBe(left)
  await window.facet('City').getByRole('button', { name: 'More about Ottawa' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Leave in again' }).press('Enter')
  await expect.poll(() => window.total()).toBe(all)

  await window.facetValue('Montreal').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await expect(window.facetValue('Montreal')).toBeFocused()
  await window.facetValue('Ottawa').focus()
  await page.keyboard.press('x')
  await expect.poll(() => window.total()).toBe(left)
  await page.keyboard.press('Shift+Space')
  await expect.poll(() => window.total()).toBe(all)
  await page.keyboard.press('Shift+F10')
  await page.getByRole('menuitem', { name: 'Only this' }).press('Enter')
  await expect(chip).toHaveText('Ottawa')
  await expect(window.facetValue('Ottawa')).toBeFocused()
})

test('a row stays under the pointer that pressed it, and is put in order once the pointer leaves', async ({ open }) => {
  const app = await open()
  const { page, window } = app
  const top = async (name: string) => Math.round((await window.facetValue(name, 'Speaker').boundingBox())?.y ?? 0)
  const names = async (facet: string) => (await valuesOf(app, facet)).map(({ name }) => name)
  const [, second, third] = await names('Speaker')
  if (second === undefined || third === undefined) throw new Error('There are too few speakers.')
  await window.facetValue(third, 'Speaker').hover()
  const before = [await names('Speaker'), await names('City'), await top(third)]
  const promised = await window.promised(third, 'Speaker')
  await window.facetValue(third, 'Speaker').click()
  await expect.poll(() => window.total()).toBe(promised)
  expect([await names('Speaker'), await names('City'), await top(third)]).toEqual(before)
  await page.mouse.move(700, 400)
  await expect.poll(() => names('City')).not.toEqual(before[1])
})

test('a host chip of a recap narrows as every other chip does', async ({ open }) => {
  const { window } = await open()
  const promised = await window.promised('Shopify', 'Host')
  await window.facetValue('Shopify', 'Host').click()
  await expect.poll(() => window.total()).toBe(promised)
  await window.clearAll.click()
  await window.find('Five Cities in One Table')
  await expect(window.rows.first()).toContainText('Five Cities in One Table')
  await expect(window.results).not.toHaveAttribute('aria-busy')
  await window.row('Five Cities in One Table').first().click()
  await expect(window.title).toHaveText('Five Cities in One Table')
  await window.recap.getByRole('button', { name: 'Filter by Shopify' }).click()
  await window.find('')
  await expect.poll(() => window.total()).toBe(promised)
  await expect(window.chips.getByRole('listitem')).toHaveText('Shopify')
})

test('an archive in which no sponsor has a tier has no facet for them', async ({ open, folder }) => {
  await writeSite(folder, { 'one.md': post('One evening', '2019-05-01', 'Words.') })
  const { window } = await open(folder)
  await expect(window.facet('Host')).toBeVisible()
  await expect(window.facet('Tier')).toBeHidden()
})
