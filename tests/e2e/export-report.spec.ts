import { execFileSync } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'
import { post, writeSite } from './support/sites.ts'

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
  const pages = async () => Number.parseInt((await extent.textContent())?.slice('About '.length) ?? '', 10)
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Report and recaps', exact: true }) }).click()
  await expect.poll(pages).toBeGreaterThan(20)
  const both = await pages()
  // A yearly report: fewer recaps, and the year in the name of the file.
  await dialog.getByRole('button', { name: 'Year All years' }).click()
  await page.getByRole('menuitemradio', { name: '2018' }).click()
  await expect(dialog.getByLabel('File name')).toHaveValue('Red Hat, 2018.pdf')
  await expect.poll(pages).toBeLessThan(both)
  const ofYear = await pages()
  await dialog.locator('label', { has: page.getByRole('radio', { name: 'Report', exact: true }) }).click()
  await expect.poll(pages).toBeLessThan(ofYear)
  await window.saveInto(folder, 'report.pdf', 'Save PDF')
  await expect(dialog.getByText('PDF saved')).toBeVisible({ timeout: 60_000 })
  const text = textOf(join(folder, 'report.pdf'))
  expect(text).toContain('SPONSOR REPORT')
  expect(text).toContain('Printed on')
  expect(text).not.toMatch(/\b\d{1,2} \w+ 2019\b/)
})

test('a page is exported as what it is: a report on the year that is chosen, or the results behind it', async ({
  open,
}) => {
  const { page, window } = await open()
  await window.facetValue('2018').check()
  await expect.poll(() => window.total()).toBeLessThan(20)
  const total = await window.total()
  // Few at most are listed: whether the rows are put in order anew depends on where the pointer rests.
  await window.filters.getByRole('button', { name: 'Open page of Microsoft' }).first().press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Microsoft' })).toBeFocused()
  await page.keyboard.press('Control+p')
  const { dialog } = window
  await expect(dialog.getByRole('heading', { name: 'Report on Microsoft' })).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Year 2018' })).toBeVisible()
  await expect(dialog.getByLabel('File name')).toHaveValue('Microsoft, 2018.pdf')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Close page' }).click()
  await page.getByRole('button', { name: 'Trends' }).click()
  await page.keyboard.press('Control+p')
  await expect(dialog.getByRole('heading', { name: `Export ${total} recaps` })).toBeVisible()
  // What was only looked at is not chosen: the next export is of what is seen then.
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(window.results.getByText('Select recaps to print, export or correct')).toBeVisible()
})

test('the printed pages are looked at before they are saved', async ({ open, folder }) => {
  test.slow()
  const { page, window } = await open()
  await window.rows.first().getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Export selection' }).click()
  const { dialog } = window
  const violations: string[] = []
  page.on('console', message => {
    if (message.type() === 'error') violations.push(message.text())
  })
  await dialog.getByLabel('File name').fill('seen.pdf')
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.getByRole('img', { name: 'Page 1', exact: true })).toBeVisible({ timeout: 60_000 })
  await expect(dialog.getByText(/^Page 1 of \d+$/)).toBeVisible()
  await page.keyboard.press('End')
  await expect(dialog.getByRole('button', { name: 'Next page' })).toBeDisabled()
  await page.keyboard.press('Home')
  // A page that was drawn has ink on it.
  const ink = await dialog.getByRole('img', { name: 'Page 1', exact: true }).evaluate(canvas => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return pixels.filter((value, at) => at % 4 === 0 && value < 128).length
  })
  expect(ink).toBeGreaterThan(100)
  await dialog.getByRole('button', { name: 'Back' }).click()
  await expect(dialog.getByRole('button', { name: 'Save PDF' })).toBeFocused()
  await expect(dialog.getByLabel('File name')).toHaveValue('seen.pdf')

  // What was looked at is what is saved.
  await dialog.getByRole('button', { name: 'Choose where to save' }).click()
  await window.fillPath(folder)
  await dialog.getByRole('button', { name: 'Save here' }).click()
  await expect(dialog.getByRole('button', { name: 'Save PDF' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  const said = dialog.getByText(/^Page 1 of \d+$/)
  await expect(said).toBeVisible({ timeout: 60_000 })
  const pages = /\d+$/.exec((await said.textContent()) ?? '')?.[0]
  await dialog.getByRole('button', { name: 'Save PDF', exact: true }).click()
  await expect(dialog.getByText('PDF saved')).toBeVisible({ timeout: 60_000 })
  const facts = execFileSync('pdfinfo', [join(folder, 'seen.pdf')], { encoding: 'utf8' })
  expect(/^Pages:\s+(\d+)$/m.exec(facts)?.[1]).toBe(pages)
  expect(violations).toEqual([])
})

test('pages that were looked at are not saved into the archive, nor once the archive is another', async ({
  start,
  folder,
}) => {
  test.slow()
  const site = await writeSite(join(folder, 'site'), { 'one.md': post('An evening', '2019-01-01', 'Words on pears.') })
  const { window, page } = await start({ folder: site })
  await window.ready()
  const { dialog } = window
  const exportIt = () => window.recap.getByRole('button', { name: 'Export this recap' }).click()
  await exportIt()
  await dialog.getByRole('button', { name: 'Preview' }).click()
  await expect(dialog.getByRole('img', { name: 'Page 1', exact: true })).toBeVisible({ timeout: 60_000 })
  await dialog.getByRole('button', { name: 'Back' }).click()
  await window.savePdf(site, 'seen.pdf')
  await expect(dialog.getByText(/would lie in the archive, which is never written/)).toBeVisible({ timeout: 60_000 })
  expect(await readdir(site)).toEqual(['one.md'])
  await page.keyboard.press('Escape')

  await writeSite(site, { 'one.md': post('An evening', '2019-01-01', 'Words on quinces.') })
  await expect(window.recap.getByText('Words on quinces.')).toBeVisible({ timeout: 20_000 })
  await exportIt()
  await window.savePdf(folder, 'seen.pdf')
  await expect(dialog.getByText('PDF saved')).toBeVisible({ timeout: 60_000 })
  expect(textOf(join(folder, 'seen.pdf'))).toContain('Words on quinces.')
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

test('an index of photos stands at the end where it is asked for, and not without images', async ({ open, folder }) => {
  test.slow()
  const { page, window } = await open()
  for (const at of [1, 2]) await window.rows.nth(at).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Export selection' }).click()
  const { dialog } = window
  const index = dialog.getByRole('checkbox', { name: /^Photo index/ })
  await expect(index).not.toBeChecked()
  await dialog.getByRole('checkbox', { name: 'Images with their captions' }).uncheck()
  await expect(index).toBeHidden()
  await dialog.getByRole('checkbox', { name: 'Images with their captions' }).check()
  const extent = dialog.getByText(/^About \d+ pages?, /)
  const pages = async (): Promise<number> =>
    Number.parseInt((await extent.textContent())?.slice('About '.length) ?? '', 10)
  const without = await pages()
  await index.check()
  await expect.poll(pages).toBeGreaterThan(without)
  await window.saveInto(folder, 'photos.pdf', 'Save PDF')
  await expect(dialog.getByText('PDF saved')).toBeVisible({ timeout: 60_000 })
  const text = textOf(join(folder, 'photos.pdf'))
  const [, told = ''] = /Photo index +(\d+)\n/.exec(text) ?? []
  const sheets = text.split('\f')
  expect(sheets.findIndex((sheet, at) => at > 1 && /^\s*Photo index\n/.test(sheet)) + 1).toBe(Number(told))
})
