import { join } from 'node:path'
import sharp from 'sharp'
import { type Application, expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { post, writeSite } from './support/sites.ts'

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 300, height: 200, channels: 3, background } })
    .jpeg()
    .toBuffer()

/** Two evenings: one image under another extension, one of a similar name, one on the web, one nowhere. */
const holedSite = async (folder: string): Promise<string> =>
  writeSite(folder, {
    'one.md': post(
      'First evening',
      '2019-01-10',
      'Words.\n\n![The circle](photos/circle.png)\n\n![](nowhere-at-all.gif)',
    ),
    'two.md': post(
      'Second evening',
      '2019-02-10',
      '![The stage](stage-ligths.jpg)\n\n![](https://pictures.example.org/a/b.jpg)',
    ),
    'kept/circle.jpg': await picture('#a33'),
    'kept/stage-lights.jpg': await picture('#33a'),
  })

const openReport = async ({ page, window }: Pick<Application, 'page' | 'window'>) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: /command/i }).fill('Missing images')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Missing images' })
  await expect(dialog.getByText('3 images missing')).toBeVisible()
  return { dialog, item: (name: string) => dialog.getByRole('listitem').filter({ hasText: name }).first(), window }
}

test('a missing image is relinked, shown in its recap and on the wall, and still after a restart', async ({
  start,
  folder,
}) => {
  await holedSite(join(folder, 'archive'))
  const options = { folder: join(folder, 'archive'), data: join(folder, 'data') }
  const first = await start(options)
  await first.window.ready()
  const { dialog } = await openReport(first)
  await dialog.getByRole('button', { name: 'Relink stage-ligths.jpg to kept/stage-lights.jpg' }).click()
  await expect(dialog.getByRole('status')).toHaveText('stage-ligths.jpg shows kept/stage-lights.jpg now.')
  await expect(dialog.getByText('2 images missing')).toBeVisible()
  await dialog.getByRole('button', { name: 'Relink the one with one certain candidate' }).click()
  await expect(dialog.getByText('1 image missing')).toBeVisible()
  await first.page.keyboard.press('Escape')
  await first.window.row('First evening').click()
  await expect(first.window.recap.getByRole('button', { name: 'Enlarge The circle' }).locator('img')).toBeVisible()
  await first.close()

  const again = await start(options)
  await again.window.ready()
  await again.window.row('Second evening').click()
  await expect(again.window.recap.getByRole('button', { name: 'Enlarge The stage' }).locator('img')).toBeVisible()
  await again.window.results.getByRole('button', { name: 'Photos' }).click()
  const wall = again.window.results.getByRole('grid', { name: 'Photos' })
  await expect(wall.getByRole('gridcell', { name: /The stage/ }).locator('img')).toBeVisible()
  await expect(wall.getByRole('gridcell', { name: /nowhere-at-all\.gif/ })).toHaveAccessibleName(/Missing/)

  await again.window.results.getByRole('button', { name: 'Photos' }).click()
  await again.page.keyboard.press('r')
  const review = again.page.getByRole('dialog', { name: 'Review' })
  await review.getByRole('tab', { name: /^Your corrections/ }).click()
  await expect(review.getByText('Image “photos/circle.png” is “kept/circle.jpg”')).toBeVisible()
})

test('what lives on the web is named with its address, and never asked for', async ({ open, folder }) => {
  const app = await open(await holedSite(folder))
  const { dialog } = await openReport(app)
  await expect(dialog.getByRole('heading', { name: '1 image lives on the web, not in this archive' })).toBeVisible()
  await expect(dialog.getByText('https://pictures.example.org/a/b.jpg')).toBeVisible()
  await dialog.getByRole('button', { name: 'Copy https://pictures.example.org/a/b.jpg' }).click()
  await app.page.keyboard.press('Escape')
  await expect(app.page.getByText('The address is copied.')).toBeVisible()
})

for (const theme of ['Light', 'Dark'] as const)
  test(`axe finds nothing in the report of missing images, in the ${theme.toLowerCase()} theme`, async ({
    open,
    folder,
  }) => {
    const app = await open(await holedSite(folder))
    await app.window.chooseTheme(theme)
    await openReport(app)
    expect(await findings(app.page)).toEqual([])
  })

test('an undone relinking brings the hole back', async ({ open, folder }) => {
  const app = await open(await holedSite(folder))
  const { dialog } = await openReport(app)
  await dialog.getByRole('button', { name: 'Relink circle.png to kept/circle.jpg' }).click()
  await expect(dialog.getByText('2 images missing')).toBeVisible()
  await app.page.keyboard.press('Escape')
  await app.page.keyboard.press('Control+z')
  await openReport(app)
})
