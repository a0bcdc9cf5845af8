import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'

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
