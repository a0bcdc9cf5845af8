import { type Application, expect, test } from './support/application.ts'
import { post, writeSite } from './support/sites.ts'

/** Six evenings over two years: one of which only the year is known, and one without a date. */
const years = (folder: string): Promise<string> =>
  writeSite(folder, {
    'a.md': post('Early March', '2018-03-05', 'A mesh in the morning.'),
    'b.md': post('Late March', '2018-03-20', 'Nothing but words.'),
    'c.md': post('June', '2018-06-01', 'A mesh at night.'),
    'd.md': post('February', '2019-02-10', 'Words again.'),
    'e.md': post('Some day in 2019', '2019', 'A mesh, some day.'),
    'f.md': '---\ntitle: "No day at all"\n---\n\nA mesh, once.\n',
  })

/** The histogram as a person knows it. */
const timelineOf = ({ page, window }: Application) => {
  const region = window.results.getByRole('region', { name: 'Time', exact: true })
  const plot = region.getByRole('slider', { name: 'Months' })
  const MONTHS = 24
  /** The middle of a month's bar, counted from January 2018. */
  const at = async (month: number): Promise<readonly [x: number, y: number]> => {
    const box = await plot.boundingBox()
    if (!box) throw new Error('The histogram is not there.')
    return [box.x + ((month + 0.5) / MONTHS) * box.width, box.y + 20]
  }
  return {
    region,
    plot,
    at,
    months: page.getByRole('button', { name: /^Remove Months: / }),
    drag: async (from: number, to: number): Promise<void> => {
      await page.mouse.move(...(await at(from)))
      await page.mouse.down()
      await page.mouse.move(...(await at((from + to) / 2)))
      await page.mouse.move(...(await at(to)))
      await page.mouse.up()
    },
  }
}

test('months are chosen by pointer: a bar, a drag, an end, and taken back by a double press', async ({
  open,
  folder,
}) => {
  const app = await open(await years(folder))
  const { page, window } = app
  const time = timelineOf(app)
  await page.mouse.click(...(await time.at(2)))
  await expect.poll(() => window.total()).toBe(2)
  await expect(time.months).toHaveText('Mar 2018')

  await time.drag(4, 13)
  await expect.poll(() => window.total()).toBe(2)
  await expect(time.months).toHaveText('May 2018 to Feb 2019')

  const [x, y] = await time.at(4)
  const [wider] = await time.at(2)
  await page.mouse.move(x - (x - wider) / 4, y)
  await page.mouse.down()
  await page.mouse.move((x + wider) / 2, y)
  await page.mouse.move(wider, y)
  await page.mouse.up()
  await expect.poll(() => window.total()).toBe(4)
  await expect(time.months).toHaveText('Mar 2018 to Feb 2019')

  await page.mouse.dblclick(...(await time.at(8)))
  await expect(window.chips).toBeHidden()
  await expect.poll(() => window.total()).toBe(6)
})

test('the results follow a drag over months while it goes on; Esc takes it back, and it is one step for Back', async ({
  open,
  folder,
}) => {
  const app = await open(await years(folder))
  const { page, window } = app
  const time = timelineOf(app)
  const steps = () => window.back.isDisabled()
  expect(await steps()).toBe(true)
  await page.mouse.move(...(await time.at(1)))
  await page.mouse.down()
  await page.mouse.move(...(await time.at(3)))
  await expect.poll(() => window.total()).toBe(2)
  await page.mouse.move(...(await time.at(6)))
  await expect.poll(() => window.total()).toBe(3)
  await time.plot.focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => window.total()).toBe(6)
  await page.mouse.up()
  expect(await window.total()).toBe(6)
  expect(await steps()).toBe(true)

  await time.drag(1, 6)
  await expect(time.months).toHaveText('Feb to July 2018')
  await window.back.click()
  await expect.poll(() => window.total()).toBe(6)
  expect(await steps()).toBe(true)
})

test('months are chosen by keyboard: arrows mark, Enter chooses, Escape takes back', async ({ open, folder }) => {
  const app = await open(await years(folder))
  const { page, window } = app
  const time = timelineOf(app)
  await time.plot.focus()
  await expect(time.plot).toHaveAttribute('aria-valuetext', 'All months, Mar 2018 to Feb 2019')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(time.plot).toHaveAttribute('aria-valuetext', 'Mar 2018, 2 recaps')
  for (let month = 0; month < 3; month += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(time.plot).toHaveAttribute('aria-valuetext', 'Mar to June 2018, 3 recaps')
  expect(await window.total()).toBe(6)
  await page.keyboard.press('Enter')
  await expect.poll(() => window.total()).toBe(3)
  await expect(time.months).toHaveText('Mar to June 2018')
  await expect(time.plot).toBeFocused()
  await page.keyboard.press('Shift+End')
  await page.keyboard.press('Escape')
  await expect(time.months).toHaveText('Mar to June 2018')
  await page.keyboard.press('Escape')
  await expect(window.chips).toBeHidden()
  await expect.poll(() => window.total()).toBe(6)
  await window.back.click()
  await expect(time.months).toHaveText('Mar to June 2018')
})

test('a year without a month stands in no month, and undated recaps are one press away', async ({ open, folder }) => {
  const app = await open(await years(folder))
  const { page, window } = app
  const time = timelineOf(app)
  const table = time.region.getByRole('table')
  await expect(table.getByRole('row')).toHaveText([
    'MonthRecaps',
    'March 20182',
    'June 20181',
    '2019, month not known1',
    'February 20191',
    'No date1',
  ])
  await time.drag(12, 22)
  await expect.poll(() => window.total()).toBe(1)
  const [x, y] = await time.at(15)
  await page.mouse.click(x, y + 30)
  await expect(time.months).toHaveText('2019')
  await expect.poll(() => window.total()).toBe(2)

  await time.region.getByRole('button', { name: '1 undated' }).click()
  await expect.poll(() => window.total()).toBe(1)
  await expect(window.rows.first()).toContainText('No day at all')
  await expect(window.chips.getByRole('listitem')).toHaveText('No date')
  await time.region.getByRole('button', { name: '1 undated' }).click()
  await expect.poll(() => window.total()).toBe(6)
})

test('the histogram keeps its place and its years while one types, and counts what is found', async ({
  open,
  folder,
}) => {
  const app = await open(await years(folder))
  const { window } = app
  const time = timelineOf(app)
  const look = async () => [await time.region.boundingBox(), await time.plot.locator('text').allTextContents()]
  const before = await look()
  await window.find('mesh')
  await expect.poll(() => window.total()).toBe(4)
  await expect(time.region.getByRole('table').getByRole('row')).toHaveCount(5)
  expect(await look()).toEqual(before)
  await window.find('zzyzx')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
  expect(await look()).toEqual(before)
})
