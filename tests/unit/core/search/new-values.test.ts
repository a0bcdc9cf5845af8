import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSearchEngine, type SearchDocument, type SearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, PROPERTY_TIMEOUT_MS, requestOf, SYNONYMS } from './document.ts'

const name = fc.constantFrom('Ada Roe', 'Bo Li', 'Red Hat', 'RedHat', 'Node.js', 'K8s', 'Montréal', 'mesh')
const names = fc.array(name, { maxLength: 3 })
const text = fc.array(fc.constantFrom('mesh', 'ada', 'red', 'hat', 'node.js', 'evening', 'k8s'), { maxLength: 5 })

const values = fc.record({ speaker: names, sponsor: names, talks: names, aliases: names, keywords: names })

const prose = fc.record({
  title: text.map(words => words.join(' ')),
  headings: fc.array(
    text.map(words => words.join(' ')),
    { maxLength: 2 },
  ),
  body: fc.array(
    text.map(words => words.join(' ')),
    { maxLength: 3 },
  ),
})

type Values = Readonly<Record<'speaker' | 'sponsor' | 'talks' | 'aliases' | 'keywords', readonly string[]>>

/** The very texts of a document with other values, as a correction gives them. */
const withValues = (document: SearchDocument, { speaker, sponsor, ...more }: Values): SearchDocument => ({
  ...document,
  ...more,
  facets: { ...document.facets, speaker, sponsor },
})

const QUERIES = ['mesh', 'ad', '"red hat"', 'k8s', 'nodejs', 'evening -roe', 'Montreal', 'roes', 'a', '"hat mesh"']

const answersOf = (engine: SearchEngine) =>
  QUERIES.map(query => {
    const { hits, facets, total } = engine.search(requestOf(query))
    return { query, total, facets, hits: hits.map(hit => [hit.path, Number(hit.score.toPrecision(4)), hit.snippet]) }
  })

describe('a document put again with other values and the same texts', () => {
  it(
    'is found, ranked and counted as in a fresh engine',
    () => {
      const archive = fc.array(fc.tuple(prose, values, fc.array(values, { maxLength: 3 })), {
        minLength: 1,
        maxLength: 6,
      })
      fc.assert(
        fc.property(archive, given => {
          const worn = createSearchEngine({ synonyms: SYNONYMS })
          const last = given.map(([texts, first, changes], at) => {
            const document = documentOf(`${at}.md`, texts)
            worn.put([withValues(document, first)])
            for (const change of changes) worn.put([withValues(document, change)])
            return withValues(document, changes.at(-1) ?? first)
          })
          const fresh = createSearchEngine({ synonyms: SYNONYMS })
          fresh.put(last)
          expect(answersOf(worn)).toEqual(answersOf(fresh))
          worn.remove(last.map(document => document.path))
          expect(answersOf(worn).map(answer => answer.total)).toEqual(QUERIES.map(() => 0))
        }),
        { numRuns: 150 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it('is listed under a new spelling of its value, be it one that differs in case or accents only', () => {
    const engine = createSearchEngine({ synonyms: new Map() })
    const document = documentOf('a.md', { body: ['An evening.'], facets: { speaker: ['Andre roe'] } })
    engine.put([document])
    engine.put([{ ...document, facets: { ...document.facets, speaker: ['André Roe'] } }])
    const { speaker } = engine.search(requestOf('')).facets
    expect(speaker.values).toEqual([{ name: 'André Roe', count: 1, chosen: false, excluded: false }])
    expect(find(engine, '', { speaker: { include: ['andre roe'] } })).toEqual(['a.md'])
  })
})
