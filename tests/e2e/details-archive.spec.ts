import { createHash } from 'node:crypto'
import { chmod, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright/test'
import { type Application, expect, test } from './support/application.ts'
import { dropOn } from './support/drop.ts'
import { SAMPLE } from './support/folders.ts'
import { numberedSite, post, writeSite } from './support/sites.ts'

/** Opens the archive's menu, and answers with its entry of a name. */
const archiveEntry = async ({ page }: Application, name: RegExp) => {
  await page.getByRole('button', { name: /^Archive / }).click()
  return page.getByRole('menuitem', { name })
}

test('detail 1: drag a folder in; the last one reopens; recent folders', async ({ start, folder }) => {
  const data = join(folder, 'data')
  const dragged = await writeSite(join(folder, 'dragged'), {
    'one.md': post('The one that was dragged', '2019-05-01', 'Words.'),
  })
  const first = await start({ data })
  await first.window.ready()
  await dropOn(first.page, dragged)
  await expect(first.window.title).toHaveText('The one that was dragged')
  await first.close()

  const again = await start({ folder: null, data })
  await again.window.ready()
  await expect(again.window.title).toHaveText('The one that was dragged')
  await (await archiveEntry(again, /^(?:archive|Sample archive)/)).click()
  await expect.poll(() => again.window.total()).toBeGreaterThan(1)
  await (await archiveEntry(again, /^dragged/)).click()
  await expect(again.window.title).toHaveText('The one that was dragged')
})

test('detail 2: usable while it indexes: progress, cancel, partial results marked as partial', async ({
  start,
  folder,
}) => {
  const count = 4000
  const { page, window } = await start({ folder: await numberedSite(folder, count) })
  const reading = page.getByRole('progressbar', { name: 'Reading the archive' })
  const partial = window.results.getByText('so far')
  await expect(partial).toBeVisible()
  await expect.poll(() => reading.evaluate(bar => Number(Reflect.get(bar, 'value')))).toBeGreaterThan(0)
  await window.rows.first().click()
  await expect(window.title).toContainText('Evening')
  await window.find('zzyzx')
  await expect(window.results.getByText('Nothing so far; the archive is still being read.')).toBeVisible()
  await window.find('needle')
  await expect(window.rows.first().locator('mark').first()).toHaveText('needle')
  await page.getByRole('button', { name: 'Stop reading' }).click()
  await expect(reading).toBeHidden()
  await expect(partial).toBeHidden()
  await window.find('')
  const stopped = window.filters.getByText(/^Stopped · /)
  const said = async () => Number(/[\d,]+/.exec((await stopped.textContent()) ?? '')?.[0].replaceAll(',', ''))
  await expect.poll(async () => (await said()) - (await window.total())).toBe(0)
  expect(await said()).toBeGreaterThan(0)
  expect(await said()).toBeLessThan(count)
})

test('detail 8: bad YAML never hides a file: the body is indexed; file, line and reason are listed', async ({
  open,
  folder,
}) => {
  await writeSite(folder, {
    'good.md': post('A good evening', '2019-05-01', 'Words to find.'),
    'bad.md': '---\ntitle: "Broken\ndate: [2019\n---\n\nThe pumpernickel body is searched all the same.\n',
    'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]),
    'huge.md': Buffer.alloc(50 * 1024 * 1024, 'a'),
  })
  const { page, window } = await open(folder)
  await expect.poll(() => window.total()).toBe(2)
  await window.find('pumpernickel')
  await expect.poll(() => window.total()).toBe(1)
  await window.rows.first().click()
  await expect(window.recap.getByRole('article')).toContainText('The pumpernickel body')
  await page.getByRole('button', { name: /problems?$/ }).click()
  const listed = (file: string) => window.dialog.getByRole('listitem').filter({ hasText: file }).first()
  await expect(listed('bad.md')).toContainText(/front-matter-invalid · line \d/)
  await expect(listed('picture.md')).toContainText('binary data')
  await expect(listed('huge.md')).toContainText('50 MB')
})

test('long lists of problems and of images come a hundred at a time', async ({ open, folder }) => {
  const files = Array.from({ length: 130 }, (_, at) => {
    const [shown, gone] = [`![](https://example.org/${at}.jpg)`, `![](gone-${at}.jpg)`]
    return [`evening-${at}.md`, post(`Evening ${at}`, '2019-05-01', `${shown}\n\n${gone}`)] as const
  })
  const { page, window } = await open(await writeSite(folder, Object.fromEntries(files)))
  const { dialog } = window
  await page.getByRole('button', { name: /problems?$/ }).click()
  const opened = dialog.getByRole('button', { name: /^Open evening-/ })
  await expect(opened).toHaveCount(100)
  await dialog.getByRole('button', { name: 'Show 30 more of 130' }).press('Enter')
  await expect(opened).toHaveCount(130)
  // The button is gone; the keyboard goes on from the end of the list.
  await expect(dialog.getByText('All 130 shown')).toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(opened.last()).toBeFocused()
  await dialog.getByRole('button', { name: /^Missing images/ }).click()
  const more = dialog.getByRole('button', { name: 'Show 30 more of 130' })
  const copied = dialog.getByRole('button', { name: /^Copy https:/ })
  await expect(more).toHaveCount(2)
  await expect(copied).toHaveCount(100)
  await more.last().click()
  await expect(copied).toHaveCount(130)
  await expect(more).toHaveCount(1)
})

for (const [where, zone] of [
  ['west', 'Pacific/Pago_Pago'],
  ['east', 'Pacific/Kiritimati'],
] as const) {
  test(`detail 9: dates without a zone never move by a day, ${where} of Greenwich; undated recaps can be found`, async ({
    start,
    folder,
  }) => {
    const site = await writeSite(join(folder, 'site'), {
      'a.md': post('New year', '2019-01-01', 'In the front matter.'),
      'b.md': post('Quoted', '"2018-03-31 23:30"', 'With a time of day.'),
      '2018-07-01-named.md': '---\ntitle: Named\n---\n\nIn the name of the file.\n',
      'd.md': '---\ntitle: No day at all\n---\n\nNowhere.\n',
    })
    const before = process.env.TZ
    process.env.TZ = zone
    try {
      const { page, window } = await start({ folder: site })
      await window.ready()
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone)
      await expect(window.rows).toHaveCount(4)
      for (const [title, day] of [
        ['New year', '1 Jan(?:uary)? 2019'],
        ['Quoted', '31 Mar(?:ch)? 2018'],
        ['Named', '1 Jul(?:y)? 2018'],
      ] as const) {
        await expect(window.row(title)).toHaveAccessibleName(new RegExp(`^${title}, ${day}`))
        await window.row(title).click()
        await expect(window.title).toHaveText(title)
        await expect(window.recap.getByText(new RegExp(`^${day}`)).first()).toBeVisible()
      }
      await window.find('after:2018-12-31')
      await expect(window.rows).toHaveCount(1)
      await window.find('')
      await window.facetValue('No date', 'Year').click()
      await expect(window.rows).toHaveCount(1)
      await expect(window.rows.first()).toContainText('No day at all')
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
}

/** Every file of a folder with what is in it, and when it was last changed. */
const fingerprint = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return Promise.all(
    files.sort().map(async file => {
      const hash = createHash('sha256').update(await readFile(file))
      return `${file} ${hash.digest('hex')} ${(await stat(file)).mtimeMs}`
    }),
  )
}

test('detail 15: the folder is never written; outside edits show within seconds; without watching it rescans and says so', async ({
  start,
  folder,
}) => {
  const site = await writeSite(join(folder, 'site'), {
    'one.md': post('One', '2019-05-01', 'Mentioned: Kubernetes.'),
    'sub/two.md': post('Two', '2019-06-01', 'Second.'),
  })
  const before = await fingerprint(site)
  await chmod(site, 0o555)
  const { page, window } = await start({ folder: site, data: join(folder, 'data') })
  await window.ready()
  await window.row('One').click()
  await expect(window.title).toHaveText('One')
  await window.about('Kubernetes').click()
  await page.getByRole('button', { name: 'Not a technology here' }).click()
  await expect(window.facetValue('Kubernetes')).toBeHidden()
  await window.find('second')
  await expect.poll(() => window.total()).toBe(1)
  await window.find('')
  expect(await fingerprint(site)).toEqual(before)
  await chmod(site, 0o755)

  await writeSite(site, { 'three.md': post('Three', '2019-07-01', 'Third.') })
  await expect.poll(() => window.total()).toBe(3)
  await writeSite(site, { 'three.md': post('Three, corrected', '2019-07-01', 'Third.') })
  await expect(window.row('Three, corrected')).toBeVisible()

  // A disk that is taken out is not watched any more; when it is back, it is looked through.
  await rename(site, `${site}-away`)
  await expect(window.filters.getByText(/rescanned/)).toBeVisible()
  expect(await window.total()).toBe(3)
  await writeSite(`${site}-away`, { 'four.md': post('Four', '2019-08-01', 'Fourth.') })
  await rename(`${site}-away`, site)
  await expect.poll(() => window.total(), { timeout: 30_000 }).toBe(4)
})

const tabTo = (page: Page, target: Locator): Promise<void> =>
  expect(async () => {
    await page.keyboard.press('Tab')
    await expect(target).toBeFocused({ timeout: 100 })
  }).toPass()

test('detail 15: by keyboard and by screen reader, with a distinct empty state for no folder, no posts and no match', async ({
  start,
  folder,
}) => {
  await writeSite(join(folder, 'pictures'), { 'picture.png': 'x' })
  const { page, window } = await start({ folder: join(folder, 'nowhere') })
  await window.ready()
  await expect(page.getByRole('alert')).toContainText('There is no folder')
  await tabTo(page, page.getByRole('button', { name: 'Open folder' }).last())
  await page.keyboard.press('Enter')
  const action = window.dialog.getByRole('button', { name: 'Open this folder' })
  await window.fillPath(join(folder, 'pictures'))
  await tabTo(page, action)
  await page.keyboard.press('Enter')
  await expect(window.dialog.getByRole('alert')).toContainText('holds no Markdown or HTML posts')
  await window.fillPath(SAMPLE)
  await tabTo(page, action)
  await page.keyboard.press('Enter')
  await expect(window.dialog).toHaveCount(0)
  const spoken = page.getByRole('status')
  await expect(spoken.filter({ hasText: /^\d+ recaps\.$/ })).toHaveCount(1, { timeout: 40_000 })
  await page.keyboard.press('/')
  await page.keyboard.type('zzyzx')
  await expect(window.results.getByText('No recap matches')).toBeVisible()
  await expect(spoken.filter({ hasText: 'No recap matches.' })).toHaveCount(1)
})
