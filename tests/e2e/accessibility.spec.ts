import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { linkedSite } from './support/sites.ts'

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on any state, in the ${theme.toLowerCase()} theme @headless-only`, async ({ open }) => {
    const { page, window } = await open()
    // What fades in has its own contrast only once it has arrived.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await window.chooseTheme(theme)

    await window.search.fill('envoy')
    await window.rows.first().click()
    await expect(window.recap.locator('mark').first()).toBeVisible()
    expect(await findings(page), 'results and reader').toEqual([])

    const about = window.recap.getByRole('button', { name: /^About / }).first()
    await about.click()
    await expect(window.dialog.getByRole('button', { name: 'Rename everywhere…' })).toBeVisible()
    expect(await findings(page), 'a value').toEqual([])
    await window.dialog.getByRole('button', { name: 'Merge with…' }).click()
    await expect(window.dialog.getByRole('combobox')).toBeFocused()
    expect(await findings(page), 'correction').toEqual([])
    await page.keyboard.press('Escape')
    await expect(about).toBeFocused()

    await window.facetValue('2018').click()
    await window.search.fill('zzyzx')
    await expect(window.results.getByText('No recap matches')).toBeVisible()
    expect(await findings(page), 'no match').toEqual([])
    await window.search.fill('')
    await window.clearAll.click()

    await window.rows.first().getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Export PDF' }).click()
    await expect(window.dialog.getByLabel('File name')).toBeVisible()
    expect(await findings(page), 'export').toEqual([])
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: /problems?$/ }).click()
    await expect(window.dialog).toContainText('front-matter-invalid')
    expect(await findings(page), 'problems').toEqual([])
    await page.keyboard.press('Escape')

    await window.search.fill('Lyft Envoy Cilium')
    await window.row(/Lyft Moves/).click()
    await expect(window.title).toContainText('Lyft Moves')
    await window.recap
      .getByRole('button', { name: /^Enlarge / })
      .first()
      .click()
    await expect(page.getByRole('dialog', { name: 'Image' }).locator('img')).toBeVisible()
    expect(await findings(page), 'lightbox').toEqual([])
  })
}

test('a whole journey by keyboard alone: search, open, select, print', async ({ open }) => {
  const { page, window } = await open()
  await page.keyboard.press('/')
  await expect(window.search).toBeFocused()
  await page.keyboard.type('kubevirt')
  await expect(window.rows.first()).toContainText('KubeVirt')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(window.title).toContainText('Virtual Machines Move Into Pods')
  await page.keyboard.press(' ')
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
})

test('a bar of controls is one stop for Tab, with arrow keys, Home and End inside', async ({ open }) => {
  const { page, window } = await open()
  await window.rows.first().getByRole('checkbox').check()
  const goThrough = async (name: string) => {
    const bar = page.getByRole('toolbar', { name, exact: true })
    const controls = bar.locator('button:enabled:visible')
    const [first, second, last] = [controls.first(), controls.nth(1), controls.last()]
    await expect(bar.locator('button:enabled:visible:not([tabindex="-1"])')).toHaveCount(1)
    await first.focus()
    await page.keyboard.press('ArrowRight')
    await expect(second).toBeFocused()
    await page.keyboard.press('End')
    await expect(last).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await expect(last).toBeFocused()
    await page.keyboard.press('Home')
    await expect(first).toBeFocused()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await expect(bar.locator(':focus')).toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await expect(second).toBeFocused()
  }
  await goThrough('Recap')
  await goThrough('Selection')
  await window.filters.getByRole('button', { name: 'Open page of Montreal' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Montreal' })).toBeFocused()
  await goThrough('Page')
  await goThrough('Recaps by year')
})

test('the focus stays in a bar when the control that has it is disabled, or goes', async ({ open, folder }) => {
  const { page, window } = await open(await linkedSite(folder))
  await window.row('Second evening').click()
  await expect(window.title).toHaveText('Second evening')
  const [previous, next] = ['Previous recap', 'Next recap'].map(name => page.getByRole('button', { name, exact: true }))
  await next?.press('Enter')
  await expect(window.title).toHaveText('First evening')
  await expect(page.getByRole('toolbar', { name: 'Recap', exact: true }).locator(':focus')).toHaveCount(1)
  await previous?.press('Enter')
  await expect(window.title).toHaveText('Second evening')
  await window.rows.first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Clear selection' }).press('Enter')
  await expect(page.getByRole('button', { name: /^Select all/ })).toBeFocused()
})

test('a tip never takes a press that is meant for what lies below it', async ({ open }) => {
  const { page } = await open()
  await page.getByRole('button', { name: 'Show filters' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Shift+Tab')
  const tip = page.getByRole('tooltip')
  await expect(tip).toBeVisible()
  const isHit = await tip.evaluate(element => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
  })
  expect(isHit).toBe(false)
})
