import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ENTITY_KINDS,
  type EntityKind,
  type FacetValue,
  type NameCount,
  type RecapFacets,
} from '../../../../src-main/contract/index.ts'
import type { EntitySource } from '../../../../src-main/core/entity/index.ts'
import { pageOf, sourceOf, value } from './build-source.ts'

const NAMES: { readonly [K in EntityKind]: readonly [string, ...string[]] } = {
  city: ['Porto', 'Québec', 'quebec', 'Oslo'],
  organisation: ['Acme', 'Initech', 'Élan', 'Zenith'],
  speaker: ['Ada Lind', 'Bo Roe', 'Cy Poe', 'Élise Roy'],
  // Two kinds may share a name, and are not one entity.
  technology: ['Go', 'Rust', 'Porto', 'Acme'],
}

const some = (kind: EntityKind): fc.Arbitrary<readonly FacetValue[]> =>
  fc.subarray([...NAMES[kind]]).map(names => names.map(name => value(name)))

const date = fc.option(
  fc.oneof(
    fc.integer({ min: 2014, max: 2023 }).map(String),
    fc.tuple(fc.integer({ min: 2014, max: 2023 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => {
      return `${year}-${String(month).padStart(2, '0')}-09`
    }),
  ),
  { nil: undefined },
)

const archive: fc.Arbitrary<readonly EntitySource[]> = fc
  .array(
    fc.record({
      date,
      facets: fc.record({
        cities: some('city'),
        sponsors: some('organisation'),
        hosts: some('organisation'),
        speakers: some('speaker'),
        technologies: some('technology'),
      }),
    }),
    { maxLength: 14 },
  )
  .map(all =>
    all.map(({ date: day, facets }, at) =>
      sourceOf({ path: `${at}.md`, facets, ...(day !== undefined && { date: day }) }),
    ),
  )

const entity = fc
  .constantFrom(...ENTITY_KINDS)
  .chain(kind => fc.constantFrom(...NAMES[kind]).map(name => ({ kind, name })))

const has = (list: readonly FacetValue[], name: string): boolean => list.some(each => each.name === name)

const isIn = (facets: RecapFacets, kind: EntityKind, name: string): boolean =>
  kind === 'city'
    ? has(facets.cities, name)
    : kind === 'speaker'
      ? has(facets.speakers, name)
      : kind === 'technology'
        ? has(facets.technologies, name)
        : has(facets.sponsors, name) || has(facets.hosts, name)

/** Counts by asking every recap about every name. */
const slowly = (
  names: readonly string[],
  without: string | undefined,
  recaps: readonly EntitySource[],
  holds: (facets: RecapFacets, name: string) => boolean,
): readonly NameCount[] =>
  names
    .filter(name => name !== without)
    .map(name => ({ name, count: recaps.filter(({ facets }) => holds(facets, name)).length }))
    .filter(({ count }) => count > 0)

/** Compared as sets: names that fold alike may stand in either order. */
const inAnyOrder = (counts: readonly NameCount[]): readonly string[] =>
  counts.map(({ name, count }) => `${count} ${name}`).sort()

const areFallingCounts = (counts: readonly NameCount[]): boolean =>
  counts.every(({ count }, at) => at === 0 || count <= (counts[at - 1]?.count ?? 0))

describe('the page of an entity, against asking every recap', () => {
  it('counts with what it appears', () => {
    fc.assert(
      fc.property(archive, entity, (sources, { kind, name }) => {
        const { related } = pageOf(kind, name, sources)
        const mine = sources.filter(({ facets }) => isIn(facets, kind, name))
        const but = (wanted: EntityKind): string | undefined => (kind === wanted ? name : undefined)
        const oracle = {
          cities: slowly(NAMES.city, but('city'), mine, (facets, each) => has(facets.cities, each)),
          speakers: slowly(NAMES.speaker, but('speaker'), mine, (facets, each) => has(facets.speakers, each)),
          technologies: slowly(NAMES.technology, but('technology'), mine, (facets, each) =>
            has(facets.technologies, each),
          ),
        }
        for (const list of ['cities', 'speakers', 'technologies'] as const) {
          expect(inAnyOrder(related[list])).toEqual(inAnyOrder(oracle[list]))
          expect(areFallingCounts(related[list])).toBe(true)
        }
        const sponsors = slowly(NAMES.organisation, but('organisation'), mine, (facets, each) =>
          has(facets.sponsors, each),
        )
        const hosts = slowly(NAMES.organisation, but('organisation'), mine, (facets, each) => has(facets.hosts, each))
        if (kind !== 'organisation') {
          expect(inAnyOrder(related.sponsors)).toEqual(inAnyOrder(sponsors))
          expect(inAnyOrder(related.hosts)).toEqual(inAnyOrder(hosts))
        } else {
          // Each other organisation stands once, with every recap that has it as either.
          const either = slowly(NAMES.organisation, name, mine, (facets, each) => isIn(facets, 'organisation', each))
          expect(inAnyOrder([...related.sponsors, ...related.hosts])).toEqual(inAnyOrder(either))
          const count = (counts: readonly NameCount[], wanted: string): number =>
            counts.find(each => each.name === wanted)?.count ?? 0
          for (const each of related.sponsors)
            expect(count(sponsors, each.name)).toBeGreaterThanOrEqual(count(hosts, each.name))
          for (const each of related.hosts) expect(count(hosts, each.name)).toBeGreaterThan(count(sponsors, each.name))
        }
      }),
      { numRuns: 400 },
    )
  })

  it('lists its recaps newest first and counts them by year without gaps', () => {
    fc.assert(
      fc.property(archive, entity, (sources, { kind, name }) => {
        const page = pageOf(kind, name, sources)
        const mine = sources.filter(({ facets }) => isIn(facets, kind, name))
        expect(page.recaps.map(({ path }) => path).sort()).toEqual(mine.map(({ path }) => path).sort())

        const dates = page.recaps.map(recap => recap.date)
        const dated = dates.filter(each => each !== undefined)
        expect(dates).toEqual([
          ...[...dated].sort().reverse(),
          ...Array.from({ length: dates.length - dated.length }, () => undefined),
        ])
        expect([page.first, page.last]).toEqual([[...dated].sort()[0], [...dated].sort().at(-1)])

        const years = dated.map(each => Number(each.slice(0, 4)))
        const expected =
          years.length === 0
            ? []
            : Array.from({ length: Math.max(...years) - Math.min(...years) + 1 }, (_, at) => {
                const year = Math.min(...years) + at
                return { year, count: years.filter(each => each === year).length }
              })
        expect(page.years).toEqual(expected)
      }),
      { numRuns: 400 },
    )
  })
})
