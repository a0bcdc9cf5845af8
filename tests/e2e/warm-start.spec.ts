import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Application, expect, test } from './support/application.ts'
import { numberedSite, post, writeSite } from './support/sites.ts'

const POSTS = 30

/** What a person sees of an archive once all of it is read. */
const seen = async ({ window }: Application) => {
  await window.ready()
  await expect(window.results.getByText('so far')).toBeHidden()
  await expect.poll(() => window.total()).toBe(POSTS + 1)
  const rows = await window.rows.allTextContents()
  const inOttawa = await window.promised('Ottawa')
  await window.find('speaker:"Liz Rice"')
  await expect.poll(() => window.total()).toBe(1)
  await window.rows.first().click()
  await expect(window.title).toHaveText('An evening with Liz Rice')
  // Which of the results it is, is told a moment later.
  await expect(window.recap.locator('.reader-place')).toHaveText('1 of 1')
  return { rows, inOttawa, recap: await window.recap.textContent() }
}

/** What is told of the opening at the foot of the filters. */
const opening = ({ page }: Application) => page.locator('.status-words')

test('detail 3: a warm start comes from the saved index, which is rebuilt when it is damaged', async ({
  start,
  folder,
}) => {
  const data = join(folder, 'data')
  const site = await numberedSite(join(folder, 'site'), POSTS)
  await writeSite(site, {
    'talk.md': post(
      'An evening with Liz Rice',
      '2018-05-01',
      'Liz Rice from Aqua gave a talk called “Containers from scratch”. The evening took place in Ottawa.',
    ),
  })
  const run = () => start({ folder: site, data })

  const first = await run()
  const before = await seen(first)
  await expect(opening(first)).toHaveAttribute('title', /Read in [\d.]+ s\.$/)
  await first.close()

  const warm = await run()
  expect(await seen(warm)).toEqual(before)
  await expect(opening(warm)).toHaveAttribute('title', /all recaps from the saved index\.$/)
  await warm.close()

  const [name = ''] = readdirSync(join(data, 'index'))
  const file = join(data, 'index', name)
  const bytes = readFileSync(file)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 0xff
  writeFileSync(file, bytes)

  const rebuilt = await run()
  expect(await seen(rebuilt)).toEqual(before)
  await expect(opening(rebuilt)).toHaveAttribute('title', /Read in [\d.]+ s\.$/)
  await expect(rebuilt.page.getByRole('alert')).toHaveCount(0)
  await rebuilt.close()
  expect(readFileSync(file).length).toBeGreaterThan(bytes.length / 2)
  expect(readFileSync(file).equals(bytes)).toBe(false)
})
