import { describe, expect, it } from 'vitest'
import type { EntityRecap } from '../../../src-main/contract/index.ts'
import { searchInYear, searchOf } from '../../../src-renderer/features/entity/entity-search.ts'
import { factsOf, roleWords, spanWords, yearsWords } from '../../../src-renderer/features/entity/facts.ts'
import { groupByYear } from '../../../src-renderer/features/entity/recap-groups.ts'
import { pageOf, sourceOf, value, values } from '../core/entity/build-source.ts'

const recapOf = (given: Partial<EntityRecap>): EntityRecap => ({
  path: 'a.md',
  title: 'A',
  cities: [],
  fields: ['speaker'],
  ...given,
})

describe('what a page says of its entity', () => {
  const spoke = (path: string, date: string | undefined, city: string) =>
    sourceOf({
      path,
      ...(date !== undefined && { date }),
      facets: { speakers: values('Ada Lind'), cities: values(city) },
    })
  const facts = (...sources: ReturnType<typeof spoke>[]) => factsOf(pageOf('speaker', 'Ada Lind', sources))

  it('is one line: how many, from when to when, where', () => {
    expect(
      facts(spoke('a', '2017-03-02', 'Oslo'), spoke('b', '2019-08-01', 'Oslo'), spoke('c', '2018-01-01', 'Porto')),
    ).toBe('3 recaps, March 2017 to August 2019, mostly Oslo')
    expect(facts(spoke('a', '2017-03-02', 'Oslo'))).toBe('1 recap, March 2017, Oslo')
    expect(facts(spoke('a', '2017-03-02', 'Oslo'), spoke('b', undefined, 'Porto'))).toBe(
      '2 recaps, March 2017, 1 undated, 2 cities',
    )
    expect(facts(spoke('a', undefined, 'Oslo'))).toBe('1 recap, undated, Oslo')
  })

  it('spells spans as short as they can be', () => {
    expect(spanWords('2017-03-02', '2017-03-30')).toBe('March 2017')
    expect(spanWords('2017-03-02', '2017-08-01')).toBe('March to August 2017')
    expect(spanWords('2017', '2019-08')).toBe('2017 to 2019')
    expect(spanWords('2017', '2017-08')).toBe('2017')
    expect(spanWords('2017-03', '2017-08')).toBe('March to August 2017')
    expect([yearsWords('2017-03', '2019'), yearsWords('2017-03', '2017-04')]).toEqual(['2017–2019', '2017'])
  })

  it('tells the role in a recap where it needs words', () => {
    expect(roleWords(recapOf({ fields: ['sponsor'], tier: 'gold' }))).toBe('Sponsor (gold)')
    expect(roleWords(recapOf({ fields: ['sponsor', 'host'] }))).toBe('Sponsor, host')
    expect(roleWords(recapOf({ fields: ['host'] }))).toBe('Host')
    expect(roleWords(recapOf({ affiliation: 'Acme' }))).toBe('for Acme')
    expect(roleWords(recapOf({ fields: ['city'] }))).toBe(null)
  })

  it('groups recaps by year in their order, undated ones apart', () => {
    const groups = groupByYear([
      recapOf({ path: 'a', date: '2019-02' }),
      recapOf({ path: 'b', date: '2019' }),
      recapOf({ path: 'c', date: '2017-01-01' }),
      recapOf({ path: 'd' }),
    ])
    expect(groups.map(({ year, recaps }) => [year, recaps.map(({ path }) => path)])).toEqual([
      ['2019', ['a', 'b']],
      ['2017', ['c']],
      [null, ['d']],
    ])
  })
})

describe('the search for an entity’s recaps', () => {
  const sponsored = sourceOf({ path: 'a', facets: { sponsors: [value('Acme "Inc"')] } })
  const hosted = sourceOf({ path: 'b', facets: { hosts: [value('Acme "Inc"')] } })
  const search = (...sources: ReturnType<typeof sourceOf>[]) => searchOf(pageOf('organisation', 'Acme "Inc"', sources))

  it('chooses its value, and counts what that gives', () => {
    const oslo = pageOf('city', 'Oslo', [sourceOf({ path: 'a', facets: { cities: values('Oslo') } })])
    expect(searchOf(oslo)).toEqual({ query: '', filters: { city: { include: ['Oslo'] } }, label: 'Show 1 recap' })
    expect(searchInYear(searchOf(oslo), 2019).filters).toEqual({
      city: { include: ['Oslo'] },
      year: { include: ['2019'] },
    })
  })

  it('lists an organisation’s recaps in either part that it had, and in both by the query', () => {
    const label = 'Show 1 recap'
    expect(search(sponsored)).toEqual({ query: '', filters: { sponsor: { include: ['Acme "Inc"'] } }, label })
    expect(search(hosted)).toEqual({ query: '', filters: { host: { include: ['Acme "Inc"'] } }, label })
    expect(search(sponsored, hosted)).toEqual({
      query: '(sponsor:"Acme  Inc " OR host:"Acme  Inc ")',
      filters: {},
      label: 'Show 2 recaps',
    })
  })
})
