import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'

const _text = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

test('a folder that cannot be written to is said in a sentence, and nothing is lost', async ({ open, folder }) => {
  const { page, window } = await open()
  await window.rows.first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Export selection' }).click()
  await window.dialog.getByLabel('File name').fill('there/is/no/such.pdf')
  await window.dialog.getByRole('button', { name: 'Save PDF' }).click()
  await expect(window.dialog.getByRole('alert')).toBeVisible()
  await expect(page.getByText('1 selected', { exact: true })).toBeVisible()
  expect(existsSync(join(folder, 'there'))).toBe(false)
})
