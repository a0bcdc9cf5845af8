import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { createExtractor, mergeEntities } from '../../src-main/core/extract/index.ts'
import type { Label } from '../eval/labels.ts'
import { missedMinima, readMinima } from '../eval/minima.ts'
import { createSynonyms } from '../eval/names.ts'
import { readArchive } from '../eval/read-archive.ts'
import { type Found, scoreFacets } from '../eval/score.ts'

const folderOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** What archives of any author must reach. */
const BAR = 'cities=0.95,sponsors=0.92,hosts=0.9,speakers=0.93,talks=0.95,talk-speakers=0.95,talk-links=0.9'

// The sample archive's labels name no technologies, the others no affiliations.
it.each([
  ['tests/fixtures/labelled', 'labels.json', 26, 'technologies=0.85,central=0.97,tiers=0.85'],
  ['tests/fixtures/labelled-styles', 'labels.json', 16, 'technologies=0.85,central=0.96,tiers=0.75'],
  ['archive', '../tests/fixtures/sample-archive-labels.json', 34, 'affiliations=0.93,tiers=0.95'],
])('the facets of %s are read as a person labelled them', async (folder, labelFile, count, ownBar) => {
  const labels: readonly Label[] = JSON.parse(readFileSync(folderOf(`${folder}/${labelFile}`), 'utf8'))
  expect(labels.length).toBeGreaterThanOrEqual(count)
  const bar = readMinima(`${BAR},${ownBar}`)
  const posts = await readArchive(folderOf(folder))
  const extractor = createExtractor()
  const { facets } = mergeEntities(posts.map(extractor.extract))
  const found = facets.map((one, at) => ({ ...one, path: posts[at]?.path ?? '' }))
  const score = scoreFacets(labels, found, createSynonyms(extractor.technologyAliases))
  expect(score.unlisted).toEqual([])
  expect(missedMinima(score, bar)).toEqual([])
  // The score can tell: of no facet at all it would be 0.
  const nothing = posts.map(({ path }) => ({ ...NOTHING, path }))
  const missed = missedMinima(scoreFacets(labels, nothing), bar)
  // Speakers and links are those of talks that were found.
  expect(missed).toHaveLength(bar.filter(one => !/^talk[SL]/.test(one.measure)).length)
})

const NOTHING: Omit<Found, 'path'> = {
  cities: [],
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
  talks: [],
}
