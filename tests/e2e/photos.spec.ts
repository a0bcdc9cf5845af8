import sharp from 'sharp'
import { type Application, expect, test } from './support/application.ts'
import { post, writeSite } from './support/sites.ts'

/** A picture of one colour. */
const picture = (width: number, height: number, background: string): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** The images of the results as a person knows them. */
const wallOf = ({ page, window }: Pick<Application, 'page' | 'window'>) => {
  const grid = window.results.getByRole('grid', { name: 'Photos' })
  const lightbox = page.getByRole('dialog', { name: 'Image' })
  return {
    grid,
    tiles: grid.locator('[role="gridcell"].tile'),
    tile: (words: string | RegExp) => grid.getByRole('gridcell', { name: words }),
    current: grid.locator('[data-focused]'),
    lightbox,
    open: async () => {
      await window.results.getByRole('button', { name: 'Photos' }).click()
      await expect(grid).toBeVisible()
    },
  }
}

/** Three evenings: photos of three shapes, one twice, one missing, one no image at all. */
const photoSite = async (folder: string): Promise<string> =>
  writeSite(folder, {
    'one.md': post('First evening', '2019-01-10', 'Words.\n\n![Chairs in a circle](wide.jpg)\n\n![](gone.png)'),
    'two.md': post(
      'Second evening',
      '2019-02-10',
      `${'A long line of words about the evening.\n\n'.repeat(60)}![A tall banner](tall.jpg)\n\n![](no-image.png)`,
    ),
    'three.md': post(
      'Third evening',
      '2019-03-10',
      'About chairs.\n\n![The room](room_full.jpg)\n\n![Again](wide.jpg)',
    ),
    'wide.jpg': await picture(600, 200, '#a33'),
    'tall.jpg': await picture(200, 400, '#3a3'),
    'room_full.jpg': await picture(300, 200, '#33a'),
    'no-image.png': '<html>Not found</html>',
  })

test('from a search to its photos, to one of them, to its recap at that image, and back again', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await photoSite(folder))
  const wall = wallOf({ page, window })
  await wall.open()
  await expect(window.results.getByText('5 photos')).toBeVisible()
  await expect(wall.tiles).toHaveCount(5)

  await window.find('chairs')
  await expect(window.count).toHaveText('2 recaps')
  await expect(wall.grid.getByText('1 photo matches “chairs”')).toBeVisible()
  await expect(wall.tiles.first()).toHaveAccessibleName(/Chairs in a circle/)
  await window.find('tall')
  await expect(wall.tiles.first()).toHaveAccessibleName(/A tall banner/)

  await wall.tiles.first().click()
  await expect(wall.lightbox.getByRole('img', { name: 'A tall banner' })).toBeVisible()
  await expect(wall.lightbox.getByText(/Second evening, .*tall\.jpg/)).toBeVisible()
  await wall.lightbox.getByRole('button', { name: 'Open the recap' }).click()
  await expect(window.title).toHaveText('Second evening')
  await expect(window.recap.getByRole('button', { name: 'Enlarge A tall banner' })).toBeInViewport()

  await window.back.click()
  await expect(wall.tiles.first()).toHaveAccessibleName(/A tall banner/)
  await window.forward.click()
  await expect(window.title).toHaveText('Second evening')
  await window.back.click()
  await page.keyboard.press('p')
  await expect(window.rows).toHaveCount(1)
})

test('photos are found by the names of their files, and by nothing but these where asked so', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await photoSite(folder))
  const wall = wallOf({ page, window })
  await wall.open()
  await window.find('file:room')
  await expect(window.count).toHaveText('1 recap')
  await expect(wall.tiles.first()).toHaveAccessibleName(/The room/)
  await window.find('file:evening')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
})

test('arrow keys lead from photo to photo, Enter shows one large, and the focus comes back', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await photoSite(folder))
  const wall = wallOf({ page, window })
  await wall.open()
  await wall.grid.focus()
  await expect(wall.current).toHaveAccessibleName(/The room/)
  await page.keyboard.press('ArrowRight')
  await expect(wall.current).toHaveAccessibleName(/^Again/)
  await page.keyboard.press('End')
  await expect(wall.current).toHaveAccessibleName(/gone\.png/)
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(wall.lightbox.getByText('1 of 5')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(wall.lightbox.getByText('2 of 5')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(wall.lightbox).toBeHidden()
  await expect(wall.grid).toBeFocused()
  await expect(wall.current).toHaveAccessibleName(/^Again/)
  await page.keyboard.press('Shift+Enter')
  await expect(window.title).toHaveText('Third evening')
})

test('an image that is missing, or none at all, is named in its place with the reason', async ({ open, folder }) => {
  const { page, window } = await open(await photoSite(folder))
  const wall = wallOf({ page, window })
  await wall.open()
  await expect(wall.tile(/gone\.png/)).toHaveAccessibleName(/Missing from this archive/)
  await expect(wall.tile(/no-image\.png/)).toHaveAccessibleName(/holds no image/)
  await wall.tile(/no-image\.png/).click()
  await expect(wall.lightbox.getByRole('img', { name: /no-image\.png: .*holds no image/ })).toBeVisible()
  // Why one is missing is said once, in its place.
  await page.keyboard.press('End')
  await page.keyboard.press('Escape')
  await wall.tile(/gone\.png/).click()
  await expect(wall.lightbox.getByText(/gone\.png was not found/)).toHaveCount(1)
})

test('a link leads to the photos of a search', async ({ start, folder }) => {
  await photoSite(folder)
  const app = await start({ folder, address: 'recap-archive:?q=chairs&page=photos' })
  expect(await app.window.ready()).toBe('results')
  await expect(wallOf(app).tiles.first()).toHaveAccessibleName(/Chairs in a circle/)
})

test('of thousands of photos only those in sight exist, at the places that they keep', async ({ open, folder }) => {
  const shapes = await Promise.all([picture(60, 40, '#a33'), picture(40, 60, '#3a3'), picture(80, 40, '#33a')])
  const files: Record<string, string | Uint8Array> = {}
  for (let recap = 0; recap < 40; recap += 1) {
    const names = Array.from({ length: 50 }, (_, at) => `p${recap}-${at}.jpg`)
    files[`r${recap}.md`] = post(
      `Evening ${recap}`,
      `2019-01-${1 + (recap % 28)}`,
      names.map(name => `![](${name})`).join('\n\n'),
    )
    for (const [at, name] of names.entries()) files[name] = shapes[at % 3] ?? ''
  }
  const { page, window } = await open(await writeSite(folder, files))
  const wall = wallOf({ page, window })
  await wall.open()
  await expect(window.results.getByText('2,000 photos')).toBeVisible()
  expect(await wall.tiles.count()).toBeLessThan(150)
  const height = await wall.grid.evaluate(grid => grid.scrollHeight)
  await wall.grid.focus()
  await page.keyboard.press('End')
  await expect(wall.current.locator('img')).toBeVisible()
  await expect(wall.current).toBeInViewport()
  expect(await wall.tiles.count()).toBeLessThan(150)
  expect(await wall.grid.evaluate(grid => grid.scrollHeight)).toBe(height)
})
