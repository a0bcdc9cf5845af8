import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'

test('the foot of a recap leads on in its series and to related recaps, and never moves what is read', async ({
  open,
}) => {
  const { page, window } = await open()
  await window.find('Lyft Envoy Cilium')
  await window.row(/Lyft Moves to Envoy/).click()
  await expect(window.title).toContainText('Lyft Moves to Envoy')
  const series = window.recap.getByRole('navigation', { name: /^Series / })
  await expect(series).toContainText(/\d+ of \d+ in /)
  const next = series.getByRole('button', { name: /^Next in the series: / })
  const name = (await next.locator('.series-title').textContent()) ?? ''
  await next.press('Enter')
  await expect(window.title).toHaveText(name)
  await expect(window.recap.getByRole('document')).toBeFocused()
  await series.getByRole('button', { name: /^Previous in the series: Lyft Moves/ }).click()
  await expect(window.title).toContainText('Lyft Moves')

  const related = window.recap.getByRole('region', { name: 'Related recaps' }).getByRole('button')
  expect(await findings(page), 'foot').toEqual([])
  const scroller = window.recap.getByRole('document')
  await related.last().scrollIntoViewIfNeeded()
  const place = () => scroller.evaluate(element => Math.round(element.scrollTop))
  const before = await place()
  expect(before).toBeGreaterThan(0)
  await related.last().press('Enter')
  await expect(window.title).not.toContainText('Lyft Moves')
  await window.back.click()
  await expect(window.title).toContainText('Lyft Moves')
  await expect.poll(place).toBe(before)
})

test('a link to a place is copied, and opens that place again', async ({ start }) => {
  // Three starts, one after the other.
  test.slow()
  const first = await start()
  await first.window.ready()
  await first.window.find('kubernetes')
  await first.window.facetValue('Montreal').click()
  await expect(first.window.chips.getByRole('listitem')).toHaveText(['Montreal'])
  await expect(first.window.results).not.toHaveAttribute('aria-busy')
  await first.window.rows.nth(1).click()
  const opened = first.window.rows.nth(1)
  await expect(opened).toHaveAttribute('aria-current', 'true')
  await expect(first.window.title).toHaveText((await opened.locator('.row-title').textContent()) ?? '')
  const title = (await first.window.title.textContent()) ?? ''
  const total = await first.window.total()
  await first.page.keyboard.press('c')
  await expect(first.page.getByText('The link is copied.')).toBeVisible()
  await first.page.getByRole('button', { name: 'Open folder', exact: true }).first().click()
  const field = first.window.dialog.getByLabel('Path of the folder')
  await expect(field).not.toHaveValue('')
  await field.fill('')
  await field.press('Control+v')
  const address = await field.inputValue()
  expect(address).toMatch(/^recap-archive:\?q=kubernetes&city=Montreal&open=/)
  await first.close()

  const second = await start({ address })
  await second.window.ready()
  await expect(second.window.search).toHaveValue('kubernetes')
  await expect(second.window.title).toHaveText(title)
  expect(await second.window.total()).toBe(total)
  await second.close()

  const broken = await start({ address: 'recap-archive:?nonsense=1' })
  await broken.window.ready()
  await expect(broken.page.getByRole('alert')).toContainText('which is not understood')
  expect(await broken.window.total()).toBeGreaterThan(total)
})

test('a link to a page opens that page, with the first recap behind it', async ({ start }) => {
  const { page, window } = await start({ address: 'recap-archive:?page=speaker:Charlie%20Drage' })
  expect(await window.ready()).toBe('results')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Charlie Drage')
  await page.getByRole('button', { name: 'Close page' }).click()
  await expect(window.title).toHaveText('Five Cities in One Table')
})

test('a folder that is mistyped, or empty, is said in the dialog and leaves the open archive as it is', async ({
  open,
  folder,
}) => {
  const { page, window } = await open()
  const all = await window.total()
  await window.find('thanos')
  await expect.poll(() => window.total()).toBeLessThan(all)
  const total = await window.total()
  await page.getByRole('button', { name: 'Open folder', exact: true }).first().click()
  const action = window.dialog.getByRole('button', { name: 'Open this folder' })
  await window.fillPath(`${folder}-mistyped`)
  await expect(window.dialog.getByRole('alert')).toContainText('There is no folder')
  await expect(window.dialog.getByRole('list', { name: 'Folders' }).getByRole('button')).toHaveCount(0)
  await expect(action).toBeDisabled()
  expect(await findings(page), 'folder').toEqual([])
  await window.fillPath(folder)
  await action.click()
  await expect(window.dialog.getByRole('alert')).toContainText('holds no Markdown or HTML posts')
  // As when the focused button is disabled: the browser leaves the focus on the page.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('Escape')
  await expect(window.dialog).toHaveCount(0)
  await expect(window.search).toHaveValue('thanos')
  expect(await window.total()).toBe(total)
})
