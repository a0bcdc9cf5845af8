import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'
import { post, writeSite } from './support/sites.ts'

test('an empty folder says what to open instead', async ({ start, folder }) => {
  const { page, window } = await start({ folder })
  await window.ready()
  await expect(page.getByRole('alert')).toContainText('holds no Markdown or HTML posts')
  await expect(page.getByRole('button', { name: 'Open folder' }).first()).toBeVisible()
})

test('a folder that is not there, and a file, each get one sentence', async ({ start, folder }) => {
  const missing = await start({ folder: join(folder, 'nowhere') })
  await missing.window.ready()
  await expect(missing.page.getByRole('alert')).toContainText('There is no folder')
  await missing.close()

  writeFileSync(join(folder, 'file.txt'), 'x')
  const file = await start({ folder: join(folder, 'file.txt') })
  await file.window.ready()
  await expect(file.page.getByRole('alert')).toContainText('is a file')
})

test('unreadable posts are named with a reason, and bad front matter does not hide a body', async ({
  start,
  folder,
}) => {
  await writeSite(folder, {
    'good.md': post('A good evening', '2019-05-01', 'Words to find.'),
    'bad.md': '---\ntitle: "Broken\ndate: [2019\n---\n\nThe pumpernickel body is searched all the same.\n',
    'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    'huge.md': Buffer.alloc(50 * 1024 * 1024, 'a'),
  })
  const { page, window } = await start({ folder })
  await window.ready()
  await expect.poll(() => window.total()).toBe(2)
  await window.search.fill('pumpernickel')
  await expect.poll(() => window.total()).toBe(1)
  await page.getByRole('button', { name: /problems?$/ }).click()
  await expect(window.dialog).toContainText('picture.md')
  await expect(window.dialog).toContainText('binary data')
  await expect(window.dialog).toContainText('huge.md')
  await expect(window.dialog).toContainText('50 MB')
  await expect(window.dialog).toContainText('front-matter-invalid')
})

test('an edit from outside shows within seconds', async ({ open, folder }) => {
  await writeSite(folder, { 'one.md': post('One', '2019-05-01', 'First.') })
  const { window } = await open(folder)
  await expect.poll(() => window.total()).toBe(1)
  await writeSite(folder, { 'two.md': post('Two', '2019-06-01', 'Second.') })
  await expect.poll(() => window.total()).toBe(2)
})

test('the last folder reopens', async ({ start, folder }) => {
  const data = join(folder, 'data')
  const site = join(folder, 'site')
  await writeSite(site, { 'one.md': post('The only one', '2019-05-01', 'First.') })
  const first = await start({ folder: site, data })
  await first.window.ready()
  await first.close()
  const second = await start({ folder: null, data })
  await second.window.ready()
  await expect(second.window.title).toHaveText('The only one')
})
