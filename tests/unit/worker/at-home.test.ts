import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runArchive } from './run-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const recap = (title: string, body: string): string => `---\ntitle: ${title}\ndate: 2019-01-02\n---\n\n${body}\n`
const TALK = 'Jane Roe gave a talk on looms, and Acme brought pizza.'
const ARCHIVE = {
  '_posts/2019-01-02-one.md': recap('Looms in Leeds', `We met in Leeds last night. ${TALK}`),
  '_posts/2019-02-02-two.md': recap('Looms in Leeds again', `We met in Leeds last night. ${TALK}`),
  '_posts/2019-03-02-three.md': recap('A third evening', `Weavers from Leeds and York met last night. ${TALK}`),
}
const THIRD = '_posts/2019-03-02-three.md'

/** The cities of the recap that names two and says of neither that it was there. */
const thirdIn = async ({ handlers }: Awaited<ReturnType<typeof runArchive>>) =>
  (await handlers['recap.read']({ path: THIRD })).facets.cities

it('places a recap by the others of its archive, until those are gone or the reader says otherwise', async () => {
  const [folder, data] = [temporaryFolder(ARCHIVE), temporaryFolder()]
  const first = await runArchive(folder, data)
  const [home, other] = await thirdIn(first)
  expect([home?.name, other]).toEqual(['Leeds', undefined])
  // What it rests on is told, and stands where it says.
  expect(home?.evidence?.text.slice(home.evidence.start, home.evidence.end)).toBe('Leeds')
  await first.apply({ kind: 'remove', path: THIRD, field: 'city', name: 'Leeds' })
  expect(await thirdIn(first)).toEqual([])
  await first.close()
  const again = await runArchive(folder, data)
  expect(await thirdIn(again)).toEqual([])
})

it('places it anew where a recap was edited', async () => {
  const folder = temporaryFolder(ARCHIVE)
  const opened = await runArchive(folder, temporaryFolder())
  expect(await thirdIn(opened)).toMatchObject([{ name: 'Leeds' }])
  writeFileSync(join(folder, '_posts/2019-01-02-one.md'), recap('Looms in York', `We met in York last night. ${TALK}`))
  await opened.handlers['archive.open']({ folder })
  await opened.handlers['archive.settled']({})
  expect(await thirdIn(opened)).toEqual([])
})
