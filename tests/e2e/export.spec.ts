import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'

const text = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

test('a selection survives filtering and is saved as one PDF', async ({ open, folder }) => {
  const { page, window } = await open()
  await window.search.fill('Lyft Envoy Cilium')
  await window.selector('Lyft Moves to Envoy, Cilium Guards the Pods: Montreal Opens the Year').check()
  await window.search.fill('KubeVirt')
  await expect(window.rows.first()).toContainText('KubeVirt')
  await window.rows.first().getByRole('checkbox').check()
  await window.search.fill('')
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Export PDF' }).click()
  await window.dialog.getByLabel('Title').fill('Two evenings')
  await window.savePdf(folder, 'two.pdf')
  await expect(window.dialog.getByText('PDF saved')).toBeVisible({ timeout: 40_000 })
  await expect(window.dialog).toContainText('2 recaps')

  const file = join(folder, 'two.pdf')
  expect(readdirSync(folder)).toEqual(['two.pdf'])
  expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Title:\s+Two evenings[\s\S]*Tagged:\s+yes/)
  expect(text(file)).toContain('Lyft Moves to Envoy')
})

test('a cancelled export leaves nothing behind', async ({ open, folder }) => {
  const { page, window } = await open()
  await page.getByRole('button', { name: /^Select all \d+ results$/ }).click()
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await window.savePdf(folder, 'all.pdf')
  await window.dialog.getByRole('button', { name: 'Cancel export' }).click()
  await expect(window.dialog.getByRole('progressbar')).toBeHidden({ timeout: 20_000 })
  await expect(window.dialog.getByRole('button', { name: 'Save PDF' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(window.dialog).toBeHidden()
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that cannot be written to is said in a sentence, and nothing is lost', async ({ open, folder }) => {
  const { page, window } = await open()
  await window.rows.first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Export PDF' }).click()
  await window.dialog.getByLabel('File name').fill('there/is/no/such.pdf')
  await window.dialog.getByRole('button', { name: 'Save PDF' }).click()
  await expect(window.dialog.getByRole('alert')).toBeVisible()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  expect(existsSync(join(folder, 'there'))).toBe(false)
})
