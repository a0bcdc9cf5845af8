import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { extractFacets } from '../../src-main/core/extract/index.ts'
import { type Label, type LabelValue, namesOf } from '../eval/labels.ts'
import { readArchive } from '../eval/read-archive.ts'

const folderOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** A sponsor of the labels that states its tier. */
const tierOf = (sponsor: LabelValue): string | undefined =>
  typeof sponsor !== 'string' && 'tier' in sponsor && typeof sponsor.tier === 'string' ? sponsor.tier : undefined

it('reads the tiers of the sample archive as a person labelled them', async () => {
  const file = folderOf('tests/fixtures/sample-archive-labels.json')
  const labels: readonly Label[] = JSON.parse(readFileSync(file, 'utf8'))
  const posts = new Map((await readArchive(folderOf('archive'))).map(post => [post.path, post]))
  const told = labels.flatMap(({ path, sponsors = [] }) => {
    if (sponsors.length === 0) return []
    const post = posts.get(path)
    const found = post === undefined ? [] : extractFacets(post).sponsors
    return sponsors.map(sponsor => ({
      path,
      names: namesOf(sponsor),
      wanted: tierOf(sponsor),
      read: found.find(({ name }) => namesOf(sponsor).includes(name))?.tier,
    }))
  })
  expect(told.filter(({ wanted }) => wanted !== undefined).length).toBeGreaterThan(0)
  expect(told.filter(({ wanted, read }) => wanted !== read)).toEqual([])
})
