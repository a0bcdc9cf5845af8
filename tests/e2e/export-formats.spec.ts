import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright/test'
import { expect, test } from './support/application.ts'
import type { WindowModel } from './support/window-model.ts'

const LYFT = 'Lyft Moves to Envoy, Cilium Guards the Pods: Montreal Opens the Year'

const choose = async (page: Page, window: WindowModel): Promise<void> => {
  await window.find('Lyft Envoy Cilium')
  await window.selector(LYFT).check()
  await page.getByRole('button', { name: 'Export selection' }).click()
}

test('a selection is saved in every format from one dialog, each with its own options and ending', async ({
  open,
  folder,
}) => {
  test.slow()
  const { page, window } = await open()
  await choose(page, window)
  const { dialog } = window

  const cases = [
    ['Web page', 'Save web page', 'Web page saved', '.html'],
    ['EPUB', 'Save EPUB', 'EPUB saved', '.epub'],
    ['Markdown', 'Save Markdown', 'Markdown saved', '.zip'],
    ['Table (CSV)', 'Save table', 'Table saved', '.csv'],
    ['Metadata (JSON)', 'Save JSON', 'JSON saved', '.json'],
    ['BibTeX', 'Save BibTeX', 'BibTeX saved', '.bib'],
    ['CSL-JSON', 'Save CSL-JSON', 'CSL-JSON saved', '.csl.json'],
  ] as const
  for (const [at, [format, button, said, ending]] of cases.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Export selection' }).click()
    await dialog.locator('label', { has: page.getByRole('radio', { name: format }) }).click()
    // The name that is offered takes the ending of the format; one that was typed takes it as well.
    await expect(dialog.getByLabel('File name')).toHaveValue(new RegExp(`${ending.replaceAll('.', '\\.')}$`))
    await window.saveInto(folder, `mine-${at}`, button)
    await expect(dialog.getByText(said)).toBeVisible({ timeout: 20_000 })
    await expect(dialog).toContainText('1 recap')
    await dialog.getByRole('button', { name: 'Done' }).click()
  }
  expect(readdirSync(folder).sort()).toEqual(cases.map(([, , , ending], at) => `mine-${at}${ending}`))

  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  expect(text('mine-0.html')).toContain('Cilium Guards the Pods')
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'mine-1.epub'))))).toContain('EPUB/package.opf')
  expect(
    Object.keys(unzipSync(readFileSync(join(folder, 'mine-2.zip')))).filter(name => name.endsWith('.md')),
  ).toHaveLength(2)
  expect(text('mine-3.csv')).toContain(LYFT)
  expect(JSON.parse(text('mine-4.json')).recaps[0].title).toBe(LYFT)
  expect(text('mine-5.bib')).toContain('@unpublished{')
  expect(JSON.parse(text('mine-6.csl.json')).length).toBeGreaterThan(1)
})

test('Markdown is saved as a folder where one is asked for, and a folder that is there is not touched', async ({
  open,
  folder,
}) => {
  const { page, window } = await open()
  await choose(page, window)
  const { dialog } = window
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Markdown' }) }).click()
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Folder' }) }).click()
  await window.saveInto(folder, 'notes', 'Save Markdown')
  await expect(dialog.getByText('Markdown saved')).toBeVisible()
  expect(statSync(join(folder, 'notes', 'images')).isDirectory()).toBe(true)
  const before = readdirSync(join(folder, 'notes')).sort()
  expect(before).toHaveLength(3)
  await dialog.getByRole('button', { name: 'Done' }).click()

  await page.getByRole('button', { name: 'Export selection' }).click()
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Markdown' }) }).click()
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Folder' }) }).click()
  await window.saveInto(folder, 'notes', 'Save Markdown')
  await expect(dialog.getByRole('alert')).toContainText('there already')
  expect(readdirSync(folder)).toEqual(['notes'])
  expect(readdirSync(join(folder, 'notes')).sort()).toEqual(before)
})
