import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { FOUND_FACETS, findAll } from '../../../src-main/core/extract/findings.ts'
import { builtInTaxonomy } from '../../../src-main/core/extract/technologies/taxonomy.ts'
import { idleRules } from '../../eval/idle-rules.ts'
import { readArchive } from '../../eval/read-archive.ts'

it('names each rule of the sources that found nothing, once and by its facet', async () => {
  const all = await idleRules([])
  expect(all).toEqual(expect.arrayContaining(['cities/title', 'hosts/venue-label', 'technologies/product-shape']))
  expect(all).toEqual([...new Set(all)].sort())
  expect(all.length).toBeGreaterThan(250)
  // What is only talked of counts for nothing, and is no rule; talks are not left out one by one.
  expect(all).not.toContain('cities/mention')
  // Written in several ways in the sources.
  expect(all).toEqual(expect.arrayContaining(['speakers/programme-tail', 'technologies/beside', 'technologies/tagged']))
  const rest = await idleRules(['cities/title', 'sponsors/venue-label'])
  expect(all.filter(one => !rest.includes(one))).toEqual(['cities/title'])
})

it('overlooks no rule that finds something', async () => {
  const posts = await readArchive(fileURLToPath(new URL('../../fixtures/labelled-styles', import.meta.url)))
  const known = new Set((await idleRules([])).map(rule => rule.split('/')[1]))
  const busy = posts.flatMap(post => {
    const found = findAll(post, builtInTaxonomy())
    return FOUND_FACETS.flatMap(facet => found[facet].map(({ rule }) => rule))
  })
  expect(new Set(busy).size).toBeGreaterThan(60)
  expect([...new Set(busy)].filter(rule => !known.has(rule))).toEqual([])
})
