import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'

const textOf = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

test('a report on a sponsor is printed from its page, and what it will be is told before', async ({ open, folder }) => {
  test.slow()
  const { page, window } = await open()
  await window.filters.getByRole('button', { name: 'Open page of Red Hat' }).first().press('Enter')
  await page.getByRole('button', { name: 'Report on Red Hat…' }).click()
  const { dialog } = window
  await expect(dialog.getByRole('heading', { name: 'Report on Red Hat' })).toBeVisible()
  await expect(dialog.getByLabel('File name')).toHaveValue('Red Hat, 2018–2019.pdf')
  const extent = dialog.getByText(/^About \d+ pages?, /)
  const whole = Number.parseInt((await extent.textContent())?.slice('About '.length) ?? '', 10)
  await dialog.getByRole('radio', { name: 'Report', exact: true }).check({ force: true })
  await expect
    .poll(async () => Number.parseInt((await extent.textContent())?.slice('About '.length) ?? '', 10))
    .toBeLessThan(whole)
  await window.saveInto(folder, 'report.pdf', 'Save PDF')
  await expect(dialog.getByText('PDF saved')).toBeVisible({ timeout: 60_000 })
  const text = textOf(join(folder, 'report.pdf'))
  expect(text).toContain('SPONSOR REPORT')
  expect(text).toContain('Printed on')
})

test('what may be wrong is told with where, and leads there', async ({ open }) => {
  const { page, window } = await open()
  await page.getByRole('button', { name: 'Select all' }).click()
  await page.getByRole('button', { name: 'Export selection' }).click()
  const { dialog } = window
  await dialog.getByRole('button', { name: 'images missing from the archive' }).click()
  const place = dialog.getByRole('button', { name: /^Open / }).first()
  const title = (await place.textContent()) ?? ''
  await place.click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})
