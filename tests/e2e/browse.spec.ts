import { expect, test } from './support/application.ts'
import { linkedSite } from './support/sites.ts'

test('the sample archive opens, and a recap is read with its images in place', async ({ start }) => {
  const { page, window } = await start()
  expect(await window.ready()).toBe('results')
  expect(await window.total()).toBeGreaterThanOrEqual(24)

  await window.find('Lyft Envoy Cilium')
  await window.row(/Lyft Moves to Envoy/).click()
  await expect(window.title).toContainText('Lyft Moves to Envoy')
  const pictures = window.recap.getByRole('article').locator('img')
  await expect(pictures.first()).toBeVisible()
  await expect
    .poll(() => pictures.evaluateAll(all => all.every(one => one instanceof HTMLImageElement && one.naturalWidth > 0)))
    .toBe(true)
  await expect(page.locator('script[src^="http"], iframe')).toHaveCount(0)
})

test('links between recaps open inside, also through an alias, and back returns', async ({ open, folder }) => {
  const { window } = await open(await linkedSite(folder))
  await window.row('First evening').click()
  await expect(window.title).toHaveText('First evening')
  await window.recap.getByRole('link', { name: 'the second' }).click()
  await expect(window.title).toHaveText('Second evening')
  await window.recap.getByRole('link', { name: 'the first, under its old address' }).click()
  await expect(window.title).toHaveText('First evening')
  await window.back.click()
  await expect(window.title).toHaveText('Second evening')
  await window.forward.click()
  await expect(window.title).toHaveText('First evening')
})

test('the reader says which of the results is open, and that it is none of them', async ({ open, folder }) => {
  const { window } = await open(await linkedSite(folder))
  const total = await window.total()
  await window.row('Second evening').click()
  await expect(window.title).toHaveText('Second evening')
  const place = window.recap.getByText(/^\d+ of \d+$/)
  await expect(place).toHaveText(new RegExp(`^\\d+ of ${total}$`))
  const none = window.recap.getByText('Not in these results')
  await expect(none).toHaveCount(0)

  await window.find('-second')
  await expect(none).toBeVisible()
  await expect(place).toHaveCount(0)
  await expect(window.title).toHaveText('Second evening')
  await window.find('')
  await expect(place).toBeVisible()
})
