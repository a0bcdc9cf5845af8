import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'
import { expect, test } from './support/application.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it is now: rule and element, a line each. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  )
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on any state, in the ${theme.toLowerCase()} theme @headless-only`, async ({ start }) => {
    const { page, window } = await start()
    // What fades in has its own contrast only once it has arrived.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await window.ready()
    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByRole('menuitemradio', { name: theme }).click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme.toLowerCase())

    await window.search.fill('envoy')
    await window.rows.first().click()
    await expect(window.recap.locator('mark').first()).toBeVisible()
    expect(await findings(page), 'results and reader').toEqual([])

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

test('a whole journey by keyboard alone: search, open, select, print', async ({ start }) => {
  const { page, window } = await start()
  await window.ready()
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
