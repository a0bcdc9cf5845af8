import { type Application, expect, test } from './support/application.ts'

/** The page of trends as a person knows it. */
const trendsOf = ({ page, window }: Application) => {
  const region = page.getByRole('region', { name: 'Trends', exact: true })
  return {
    region,
    open: () => window.results.getByRole('button', { name: 'Trends' }).click(),
    title: region.getByRole('heading', { level: 1 }),
    technologies: region.getByRole('toolbar', { name: 'Technologies by year' }).getByRole('button'),
    cities: region.getByRole('toolbar', { name: 'Cities by year' }).getByRole('button'),
  }
}

test('trends show the results by year, narrow them, and are a step for back and forward', async ({ open }) => {
  const app = await open()
  const { page, window } = app
  const trends = trendsOf(app)
  const all = await window.total()
  const recap = await window.title.textContent()
  await trends.open()
  await expect(trends.title).toHaveText(`${all} recaps by year`)
  const label = (await trends.technologies.nth(1).locator('.trend-head').textContent()) ?? ''
  const [, name = '', count = ''] = /^(.*), (\d+) recaps$/.exec(label) ?? []
  await trends.technologies.nth(1).click()
  await expect.poll(() => window.total()).toBe(Number(count))
  await expect(window.chips.getByRole('listitem')).toHaveText(name)
  await expect(trends.title).toHaveText(`${count} recaps by year`)
  await expect(trends.region.getByRole('button', { name: new RegExp(`^${name} ?, ${count} recaps`) })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await window.back.click()
  await expect(trends.title).toHaveText(`${all} recaps by year`)
  await window.back.click()
  await expect(window.title).toHaveText(recap ?? '')
  await window.forward.click()
  await expect(trends.title).toBeVisible()
  await page.getByRole('button', { name: 'Close page' }).click()
  await expect(window.title).toHaveText(recap ?? '')
})

test('trends are read as tables, and gone through by keyboard', async ({ open }) => {
  const app = await open()
  const { page, window } = app
  const trends = trendsOf(app)
  await trends.open()
  const cities = trends.region.getByRole('table', { name: 'Cities by year' })
  await expect(cities.getByRole('columnheader')).toHaveText(['City', '2018', '2019', 'All'])
  const promised = await window.promised('Montreal')
  await expect(
    cities
      .getByRole('row', { name: /^Montreal/ })
      .getByRole('cell')
      .last(),
  ).toHaveText(`${promised}`)
  await trends.cities.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(trends.cities.nth(1)).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(() => window.total()).toBe(promised)
  await expect(window.chips.getByRole('listitem')).toHaveText('Montreal')
  await window.find('zzyzx')
  await expect(trends.title).toHaveText('No recap matches')
})
