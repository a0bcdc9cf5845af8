import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACET_FIELDS, type FacetField, type Filters } from '../../../../../src-main/contract/index.ts'
import { createSearchEngine, type SearchDocument } from '../../../../../src-main/core/search/index.ts'
import { documentOf, PROPERTY_TIMEOUT_MS, requestOf } from '../document.ts'

const POOLS = {
  city: ['Montréal', 'Québec', 'Toronto', 'Ottawa'],
  sponsor: ['CloudOps', 'Google', 'SAP'],
  speaker: ['Ada', 'Zoë', 'Bo', 'Cy', 'Di'],
  technology: ['C++', 'C#', 'Istio', 'Kubernetes'],
} as const

const some = (pool: readonly string[]) => fc.array(fc.constantFrom(...pool), { maxLength: 3 })
const facets = fc.record({
  city: some(POOLS.city),
  sponsor: some(POOLS.sponsor),
  speaker: some(POOLS.speaker),
  technology: some(POOLS.technology),
})
const date = fc.constantFrom(undefined, '2018', '2018-03', '2019-11-02', '2020')
const body = fc.constantFrom('mesh', 'service', 'mesh service', '')

const documents = fc.array(fc.record({ facets, date, body }), { maxLength: 25 }).map(all =>
  all.map((each, i) =>
    documentOf(`p${i}`, {
      facets: each.facets,
      body: [each.body],
      ...(each.date === undefined ? {} : { date: each.date }),
    }),
  ),
)

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    city: some([...POOLS.city, 'QUEBEC', 'Nowhere']),
    sponsor: some(POOLS.sponsor),
    speaker: some([...POOLS.speaker, 'zoe']),
    technology: some(POOLS.technology),
    year: some(['2018', '2019', '2021']),
  },
  { requiredKeys: [] },
)

const key = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
const valuesOf = (each: SearchDocument, field: FacetField): readonly string[] =>
  field === 'year' ? (each.date === undefined ? [] : [each.date.slice(0, 4)]) : each.facets[field]

const passes = (each: SearchDocument, chosen: Filters, ignored?: FacetField): boolean =>
  FACET_FIELDS.every(field => {
    const wanted = chosen[field] ?? []
    if (field === ignored || wanted.length === 0) return true
    return valuesOf(each, field).some(name => wanted.some(other => key(other) === key(name)))
  })

describe('facet counts', () => {
  it(
    'equal a brute-force reading of every document, for any filters',
    () => {
      fc.assert(
        fc.property(documents, filters, fc.constantFrom('', 'mesh', 'service '), (all, chosen, query) => {
          const engine = createSearchEngine({ synonyms: new Map() })
          engine.put(all)
          const reply = engine.search(requestOf(query, { filters: chosen }))
          const matching = all.filter(each => query === '' || each.body.join(' ').includes(query.trim()))
          expect(reply.total).toBe(matching.filter(each => passes(each, chosen)).length)
          for (const field of FACET_FIELDS) {
            const expected = new Map<string, number>()
            for (const each of matching.filter(other => passes(other, chosen, field))) {
              for (const name of new Set(valuesOf(each, field).map(key))) {
                expected.set(name, (expected.get(name) ?? 0) + 1)
              }
            }
            expect(reply.facets[field].distinct).toBe(expected.size)
            const wanted = new Set((chosen[field] ?? []).map(key))
            for (const name of wanted) if (!expected.has(name)) expected.set(name, 0)
            const listed = reply.facets[field].values
            expect(new Map(listed.map(value => [key(value.name), value.count]))).toEqual(expected)
            expect(new Set(listed.filter(value => value.chosen).map(value => key(value.name)))).toEqual(wanted)
          }
        }),
        { numRuns: 500 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it(
    'tell what choosing a value gives',
    () => {
      fc.assert(
        fc.property(documents, filters, (all, chosen) => {
          const engine = createSearchEngine({ synonyms: new Map() })
          engine.put(all)
          const reply = engine.search(requestOf('', { filters: chosen }))
          for (const field of FACET_FIELDS) {
            for (const { name, count } of reply.facets[field].values) {
              const clicked = engine.search(requestOf('', { filters: { ...chosen, [field]: [name] } }))
              expect(clicked.total).toBe(count)
            }
          }
        }),
        { numRuns: 300 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})

describe('facet values', () => {
  const engine = createSearchEngine({ synonyms: new Map() })
  engine.put([
    documentOf('1', { date: '2018', facets: { city: ['Montréal', 'montreal'], technology: ['C++', 'C#'] } }),
    documentOf('2', { date: '2019-02', facets: { city: ['Montréal', 'Toronto'], technology: ['C#'] } }),
    documentOf('3', { date: '2020-02-03', facets: { city: ['Ottawa', 'Toronto', 'Québec'] } }),
  ])

  it('stand by count, then name; years newest first', () => {
    const { facets: found } = engine.search(requestOf(''))
    expect(found.city.values.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Montréal 2',
      'Toronto 2',
      'Ottawa 1',
      'Québec 1',
    ])
    expect(found.year.values.map(value => value.name)).toEqual(['2020', '2019', '2018'])
    expect(found.technology.values.map(value => value.name)).toEqual(['C#', 'C++'])
  })

  it('cut to a limit keep the chosen ones and the number of all', () => {
    const { facets: found } = engine.search(requestOf('', { filters: { city: ['quebec'] }, facetLimit: 1 }))
    expect(found.city).toEqual({
      values: [
        { name: 'Montréal', count: 2, chosen: false },
        { name: 'Québec', count: 1, chosen: true },
      ],
      distinct: 4,
    })
  })

  it('keep a chosen value that nothing matches', () => {
    const { facets: found, total } = engine.search(requestOf('nothing ', { filters: { city: ['Québec', 'Laval'] } }))
    expect(total).toBe(0)
    expect(found.city.values).toEqual([
      { name: 'Québec', count: 0, chosen: true },
      { name: 'Laval', count: 0, chosen: true },
    ])
  })

  it('are found by a part of their name, folded', () => {
    const listed = engine.facet('city', 'RÉAL', requestOf('', { filters: { city: ['Toronto'] } }))
    expect(listed).toEqual({ values: [{ name: 'Montréal', count: 2, chosen: false }], distinct: 1 })
    expect(engine.facet('city', '', requestOf('')).values).toHaveLength(4)
  })
})
