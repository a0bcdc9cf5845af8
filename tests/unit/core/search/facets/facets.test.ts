import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FACET_FIELDS,
  type FacetField,
  type FacetFilter,
  type Filters,
  NO_VALUE,
} from '../../../../../src-main/contract/index.ts'
import { createSearchEngine, type SearchDocument } from '../../../../../src-main/core/search/index.ts'
import { documentOf, PROPERTY_TIMEOUT_MS, requestOf } from '../document.ts'

const POOLS = {
  city: ['Montréal', 'Québec', 'Toronto', 'Ottawa'],
  sponsor: ['CloudOps', 'Google', 'SAP'],
  speaker: ['Ada', 'Zoë', 'Bo', 'Cy', 'Di'],
  technology: ['C++', 'C#', 'Istio', 'Kubernetes'],
  host: ['Shopify', 'Notman House'],
  tier: ['gold', 'silver'],
} as const

const some = (pool: readonly string[], most = 3) => fc.array(fc.constantFrom(...pool), { maxLength: most })
const facets = fc.record({
  city: some(POOLS.city),
  sponsor: some(POOLS.sponsor),
  speaker: some(POOLS.speaker),
  technology: some(POOLS.technology),
  host: some(POOLS.host),
  tier: some(POOLS.tier),
})
const date = fc.constantFrom(undefined, '2018', '2018-03', '2018-11', '2019-11-02', '2020')
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

const key = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Nothing is both asked for and excluded, as in the window. */
const tidy = ({ exclude, ...others }: FacetFilter): FacetFilter => {
  const wanted = new Set(others.include?.map(key))
  return exclude === undefined ? others : { ...others, exclude: exclude.filter(name => !wanted.has(key(name))) }
}

const filter = (pool: readonly string[]): fc.Arbitrary<FacetFilter> =>
  fc
    .record(
      {
        mode: fc.constantFrom('any', 'all'),
        include: some([...pool, NO_VALUE], 2),
        exclude: fc.oneof(
          { weight: 2, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: some([...pool, NO_VALUE], 2) },
        ),
      },
      { requiredKeys: [] },
    )
    .map(tidy)

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    city: filter([...POOLS.city, 'QUEBEC', 'Nowhere']),
    sponsor: filter(POOLS.sponsor),
    speaker: filter([...POOLS.speaker, 'zoe']),
    technology: filter(POOLS.technology),
    host: filter(POOLS.host),
    tier: filter(POOLS.tier),
    year: filter(['2018', '2019', '2021']),
    months: fc.constantFrom({ from: '2018-01', to: '2018-12' }, { from: '2018-11', to: '2019-12' }),
  },
  { requiredKeys: [] },
)

const valuesOf = (each: SearchDocument, field: FacetField): ReadonlySet<string> => {
  const names = field === 'year' ? (each.date === undefined ? [] : [each.date.slice(0, 4)]) : each.facets[field]
  return new Set((names.length === 0 ? [NO_VALUE] : names).map(key))
}

const passesField = (
  each: SearchDocument,
  field: FacetField,
  { mode, include = [], exclude = [] }: FacetFilter,
): boolean => {
  const held = valuesOf(each, field)
  const has = (name: string): boolean => held.has(key(name))
  if (exclude.some(has)) return false
  return include.length === 0 || (mode === 'all' ? include.every(has) : include.some(has))
}

const passesMonths = ({ date: day }: SearchDocument, months: Filters['months']): boolean => {
  if (months === undefined) return true
  if (day === undefined) return false
  const [first, last] = day.length === 4 ? [`${day}-01`, `${day}-12`] : [day.slice(0, 7), day.slice(0, 7)]
  return first >= months.from && last <= months.to
}

const passes = (each: SearchDocument, chosen: Filters): boolean =>
  passesMonths(each, chosen.months) && FACET_FIELDS.every(field => passesField(each, field, chosen[field] ?? {}))

const without = (names: readonly string[] = [], name: string): readonly string[] =>
  names.filter(other => key(other) !== key(name))

/** What a value's count stands for: this is what is left when it is asked for, or no longer excluded. */
const asked = (chosen: Filters, field: FacetField, name: string): ((each: SearchDocument) => boolean) => {
  const { mode, include = [], exclude = [] } = chosen[field] ?? {}
  const others = { ...chosen, [field]: { exclude: without(exclude, name) } }
  const has = (each: SearchDocument): boolean => valuesOf(each, field).has(key(name))
  const isExcluded = exclude.some(other => key(other) === key(name))
  const keeps =
    isExcluded || mode === 'all' ? { ...chosen, [field]: { mode, include, exclude: without(exclude, name) } } : others
  return each => has(each) && passes(each, keeps)
}

describe('facet counts', () => {
  it(
    'equal a brute-force reading of every document, in 2,000 random states',
    () => {
      fc.assert(
        fc.property(documents, filters, fc.constantFrom('', 'mesh', 'service '), (all, chosen, query) => {
          const engine = createSearchEngine({ synonyms: new Map() })
          engine.put(all)
          const reply = engine.search(requestOf(query, { filters: chosen }))
          const matching = all.filter(each => query === '' || each.body.join(' ').includes(query.trim()))
          expect(reply.total).toBe(matching.filter(each => passes(each, chosen)).length)
          for (const field of FACET_FIELDS) {
            const { include = [], exclude = [] } = chosen[field] ?? {}
            const expected = new Map<string, number>()
            for (const name of new Set([
              ...all.flatMap(each => [...valuesOf(each, field)]),
              ...[...include, ...exclude].map(key),
            ])) {
              const count = matching.filter(asked(chosen, field, name)).length
              const stays = [...include, ...exclude].some(other => key(other) === name)
              if (count > 0 || stays) expected.set(name, count)
            }
            const listed = reply.facets[field].values
            expect(new Map(listed.map(value => [key(value.name), value.count]))).toEqual(expected)
            expect(reply.facets[field].distinct).toBe(
              [...expected].filter(([name, count]) => name !== NO_VALUE && count > 0).length,
            )
            const flagged = (flag: 'chosen' | 'excluded') =>
              new Set(listed.flatMap(each => (each[flag] ? key(each.name) : [])))
            expect(flagged('chosen')).toEqual(new Set(include.map(key)))
            expect(flagged('excluded')).toEqual(new Set(exclude.map(key)))
          }
          const { months: _brushed, ...others } = chosen
          const inTime = matching.filter(each => passes(each, others))
          const { months, undated } = reply.timeline
          expect(undated).toBe(inTime.filter(each => each.date === undefined).length)
          for (const { month, count } of months)
            expect(count).toBe(inTime.filter(each => each.date?.slice(0, 7) === month).length)
          expect(months.reduce((sum, { count }) => sum + count, undated)).toBe(inTime.length)
        }),
        { numRuns: 2000 },
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
            const { mode = 'any', include = [], exclude = [] } = chosen[field] ?? {}
            for (const { name, count, excluded } of reply.facets[field].values) {
              if (excluded) continue
              const wanted = mode === 'all' ? [...include, name] : [name]
              const clicked = { ...chosen, [field]: { mode, include: wanted, exclude } }
              expect(engine.search(requestOf('', { filters: clicked })).total).toBe(count)
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
    expect(found.technology.values.map(value => value.name)).toEqual(['C#', 'C++', NO_VALUE])
    expect(engine.facet('city', '', requestOf(''), 'name').values.map(value => value.name)).toEqual([
      'Montréal',
      'Ottawa',
      'Québec',
      'Toronto',
    ])
  })

  it('cut to a limit keep the chosen ones and the number of all', () => {
    const { facets: found } = engine.search(
      requestOf('', { filters: { city: { include: ['quebec'] } }, facetLimit: 1 }),
    )
    expect(found.city).toEqual({
      values: [
        { name: 'Montréal', count: 2, chosen: false, excluded: false },
        { name: 'Québec', count: 1, chosen: true, excluded: false },
      ],
      distinct: 4,
    })
  })

  it('keep a chosen value that nothing matches', () => {
    const { facets: found, total } = engine.search(
      requestOf('nothing ', { filters: { city: { include: ['Québec'], exclude: ['Laval'] } } }),
    )
    expect(total).toBe(0)
    expect(found.city.values).toEqual([
      { name: 'Québec', count: 0, chosen: true, excluded: false },
      { name: 'Laval', count: 0, chosen: false, excluded: true },
    ])
  })

  it('are found by a part of their name, folded', () => {
    const listed = engine.facet('city', 'RÉAL', requestOf('', { filters: { city: { include: ['Toronto'] } } }))
    expect(listed).toEqual({ values: [{ name: 'Montréal', count: 2, chosen: false, excluded: false }], distinct: 1 })
    expect(engine.facet('city', '', requestOf('')).values).toHaveLength(4)
  })

  it('are as many as asked for, by name as well, with the number of all', () => {
    const listed = engine.facet('city', '', requestOf('', { facetLimit: 2 }), 'name')
    expect(listed.values.map(value => value.name)).toEqual(['Montréal', 'Ottawa'])
    expect(listed.distinct).toBe(4)
  })
})
