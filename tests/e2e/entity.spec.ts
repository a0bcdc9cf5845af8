import { type Application, expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { post, writeSite } from './support/sites.ts'

/** The page of an entity as a person knows it. */
const entityOf = ({ page, window }: Pick<Application, 'page' | 'window'>, kind: string) => {
  const region = page.getByRole('region', { name: `${kind} page` })
  return {
    region,
    title: region.getByRole('heading', { level: 1 }),
    years: region.getByRole('toolbar', { name: 'Recaps by year' }).getByRole('button'),
    part: (name: string) => region.getByRole('region', { name: new RegExp(`^${name}`) }),
    openFrom: (name: string) =>
      window.filters
        .getByRole('button', { name: `Open page of ${name}` })
        .first()
        .press('Enter'),
  }
}

test('a city’s page opens from its facet, shows its recaps and narrows to a year', async ({ open }) => {
  const app = await open()
  const { window } = app
  const city = entityOf(app, 'City')
  const promised = await window.promised('Montreal')
  await city.openFrom('Montreal')
  await expect(city.title).toHaveText('Montreal')
  await expect(city.title).toBeFocused()
  await expect(city.region.getByText(new RegExp(`^${promised} recaps`))).toBeVisible()

  await city.region.getByRole('button', { name: `Show ${promised} recaps` }).click()
  await expect(window.count).toHaveText(`${promised} recaps`)
  await expect(window.chips.getByRole('button')).toHaveText(['Montreal'])

  const year = city.years.first()
  const count = Number.parseInt((await year.textContent()) ?? '', 10)
  await year.click()
  await expect(window.count).toHaveText(`${count} recaps`)
  await expect(year).toHaveAttribute('aria-pressed', 'true')
  await window.back.click()
  await expect(window.count).toHaveText(`${promised} recaps`)
  await expect(year).toHaveAttribute('aria-pressed', 'false')
  await expect(city.title).toHaveText('Montreal')
})

test('pages lead to each other and to recaps; Back brings page and scroll back', async ({ start }) => {
  const app = await start()
  const { page, window } = app
  await window.ready()
  const [city, speaker] = [entityOf(app, 'City'), entityOf(app, 'Speaker')]
  await city.openFrom('Montreal')
  const chip = city.part('Appears with').getByRole('button').first()
  const name = (await chip.textContent()) ?? ''
  await chip.focus()
  const scroller = page.locator('.reader-scroll')
  // A page tells that it was scrolled with its next frame; no person presses a key before that.
  const left = await scroller.evaluate(
    element => new Promise<number>(tell => requestAnimationFrame(() => setTimeout(() => tell(element.scrollTop)))),
  )
  expect(left).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await expect(speaker.title).toBeFocused()
  expect(name).toContain((await speaker.title.textContent()) ?? 'nobody')
  expect(await scroller.evaluate(element => element.scrollTop)).toBe(0)

  await speaker.part('Recaps').getByRole('button').first().press('Enter')
  await expect(window.title).toBeVisible()
  await expect(scroller).toBeFocused()
  await window.back.click()
  await expect(speaker.title).toBeVisible()
  await window.back.click()
  await expect(city.title).toHaveText('Montreal')
  await expect.poll(() => scroller.evaluate(element => element.scrollTop)).toBe(left)
  await page.getByRole('button', { name: 'Close page' }).click()
  await expect(window.title).toBeVisible()
})

test('a photo opens its recap with the image large, and the recap stands at it', async ({ open }) => {
  const app = await open()
  const { page, window } = app
  const city = entityOf(app, 'City')
  await city.openFrom('Montreal')
  const photo = city.part('Photos').getByRole('button').first()
  const [words = '', from = ''] = ((await photo.getAttribute('title')) ?? '').split('\n')
  await photo.click()
  const image = page.getByRole('dialog', { name: 'Image' }).locator('img')
  await expect(image).toHaveAttribute('alt', words)
  await page.keyboard.press('Escape')
  expect(from).toContain((await window.title.textContent()) ?? 'none')
  await expect(window.recap.getByRole('button', { name: `Enlarge ${words}` }).first()).toBeInViewport()
})

test('a recap that takes long to read has the focus once it is there', async ({ open, folder }) => {
  const words = 'One evening among many, told at length and without an end. '.repeat(20)
  const long = Array.from({ length: 1500 }, (_, at) => `${at} ${words}`).join('\n\n')
  const app = await open(
    await writeSite(folder, {
      'long.md': post('A long evening', '2019-02-01', long, 'cities: [Oslo]\n'),
      'short.md': post('A short evening', '2019-03-01', 'Words.', 'cities: [Oslo]\n'),
    }),
  )
  const { page, window } = app
  const city = entityOf(app, 'City')
  await city.openFrom('Oslo')
  await expect(city.title).toBeFocused()
  await city
    .part('Recaps')
    .getByRole('button', { name: /A long evening/ })
    .press('Enter')
  await expect(window.title).toHaveText('A long evening')
  await expect(page.getByRole('document', { name: 'A long evening' })).toBeFocused()
})

test('a talk that two recaps tell of is listed once, and leads to both', async ({ open, folder }) => {
  const told = (title: string, date: string) =>
    post(title, date, 'Marek Quillfeather from Tallowmere gave a talk called “Queues that forgive”.')
  const app = await open(
    await writeSite(folder, {
      'evening.md': told('Spring evening', '2019-04-11'),
      'review.md': told('The year in review', '2019-12-20'),
    }),
  )
  const { window } = app
  const speaker = entityOf(app, 'Speaker')
  await speaker.openFrom('Marek Quillfeather')
  const talks = speaker.part('Talks').getByRole('button', { name: 'Queues that forgive' })
  await expect(talks).toHaveCount(1)
  await speaker.part('Talks').getByRole('button', { name: 'Show in The year in review' }).click()
  await expect(window.title).toHaveText('The year in review')
  await window.back.click()
  await talks.click()
  await expect(window.title).toHaveText('Spring evening')
})

test('photos have the shape of their pictures', async ({ open, folder }) => {
  const gif = (width: number, height: number) => {
    const header = Buffer.from('GIF89a\0\0\0\0\0\0\0;', 'latin1')
    header.writeUInt16LE(width, 6)
    header.writeUInt16LE(height, 8)
    return header
  }
  const app = await open(
    await writeSite(folder, {
      'a.md': post('An evening', '2019-02-01', '![Tall](tall.gif)\n\n![Wide](wide.gif)', 'cities: [Oslo]\n'),
      'tall.gif': gif(60, 90),
      'wide.gif': gif(90, 60),
    }),
  )
  const city = entityOf(app, 'City')
  await city.openFrom('Oslo')
  const boxes = await Promise.all(
    ['Tall', 'Wide'].map(name => city.part('Photos').getByRole('button', { name }).boundingBox()),
  )
  const [tall, wide] = boxes.map(box => ({ ratio: (box?.width ?? 0) / (box?.height ?? 1), height: box?.height ?? 0 }))
  expect(tall?.ratio).toBeCloseTo(60 / 90, 1)
  expect(wide?.ratio).toBeCloseTo(90 / 60, 1)
  expect(tall?.height).toBeCloseTo(wide?.height ?? 0, 0)
})

test('a name that is gone is said, with ways on @headless-only', async ({ open, folder }) => {
  const named = (city: string) => post('An evening', '2019-02-01', 'We met.', `cities: [${city}]\n`)
  await writeSite(folder, {
    'a.md': named('Oslo'),
    'b.md': post('Another', '2019-03-01', 'Words.', 'cities: [Porto]\n'),
  })
  const app = await open(folder)
  const { page, window } = app
  const city = entityOf(app, 'City')
  await city.openFrom('Oslo')
  await expect(city.title).toHaveText('Oslo')
  await writeSite(folder, { 'a.md': named('Bergen') })
  await expect(window.filters.getByRole('checkbox', { name: 'Bergen, 1 recap' })).toBeVisible()
  await expect(city.region.getByRole('alert')).toContainText('“Oslo” is not here any more')
  await page.getByRole('button', { name: 'Close page' }).last().click()
  await expect(window.title).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing on a page, in the ${theme.toLowerCase()} theme @headless-only`, async ({ open }) => {
    const app = await open()
    const { page, window } = app
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await window.chooseTheme(theme)
    for (const [kind, facet] of [
      ['City', 'Montreal'],
      ['Organisation', 'Microsoft'],
      ['Technology', 'Kubernetes'],
    ] as const) {
      const entity = entityOf(app, kind)
      await entity.openFrom(facet)
      await expect(entity.title).toHaveText(facet)
      await entity.years.first().click()
      expect(await findings(page), kind).toEqual([])
      await page.getByRole('button', { name: `Correct ${facet}` }).click()
      await page.keyboard.press('Escape')
      await window.clearAll.click()
    }
  })
}
