import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FacetCount, type Filters, NO_VALUE } from '../../../src-main/contract/index.ts'
import { type Counted, FEW, nextRows } from '../../../src-renderer/features/facets/facet-values.ts'
import {
  FACETS_AS_THEY_COME,
  isSortable,
  orderOf,
  withFolded,
  withOrder,
} from '../../../src-renderer/store/facet-views.ts'

const value = (name: string, count = 1, chosen = false): FacetCount => ({ name, count, chosen, excluded: false })

const counted = (values: readonly FacetCount[], filters: Filters = {}, query = ''): Counted => ({
  counts: { values, distinct: values.filter(({ name, count }) => name !== NO_VALUE && count > 0).length },
  asked: { query, filters },
})

const FOLDED = { key: 'folded', showsAll: false }
const ALL = { key: 'all', showsAll: true }

const namesOf = ({ values }: { readonly values: readonly FacetCount[] }) => values.map(({ name }) => name)

const CITIES = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name, at) => value(name, 9 - at))

describe('the rows of a facet', () => {
  it('are the first few, those chosen further down, and the one for recaps without a value', () => {
    const rows = nextRows(
      null,
      counted([...CITIES.slice(0, 6), value('G', 3, true), value(NO_VALUE, 2)]),
      FOLDED,
      false,
    )
    expect(namesOf(rows)).toEqual(['A', 'B', 'C', 'D', 'E', 'G', NO_VALUE])
    expect(rows.isLong).toBe(true)
    expect(namesOf(nextRows(null, counted(CITIES), ALL, false))).toHaveLength(7)
  })

  it('keep their places under the pointer when another value is chosen, with the new counts', () => {
    const before = nextRows(null, counted(CITIES), FOLDED, true)
    const chosen: Filters = { speaker: { include: ['Ada'] } }
    const now = counted([value('G', 4), value('C', 3), value('A', 1), value(NO_VALUE, 1)], chosen)
    const held = nextRows(before, now, FOLDED, true)
    expect(held.values.map(({ name, count }) => [name, count])).toEqual([
      ['A', 1],
      ['B', 0],
      ['C', 3],
      ['D', 0],
      ['E', 0],
      [NO_VALUE, 1],
    ])
    expect(held.isLong).toBe(true)
    expect(namesOf(nextRows(held, now, FOLDED, false))).toEqual(['G', 'C', 'A', NO_VALUE])
  })

  it('are put in order again by other words and by another layout, pointer or not; an edit on disk waits for it', () => {
    const before = nextRows(null, counted(CITIES, {}), FOLDED, true)
    const now = [value('G', 4), value('A', 1)]
    expect(namesOf(nextRows(before, counted(now, {}, 'envoy'), FOLDED, true))).toEqual(['G', 'A'])
    const edited = { ...counted(now), asked: before.asked }
    const held = nextRows(before, edited, FOLDED, true)
    expect(namesOf(held)).toEqual(namesOf(before))
    expect(namesOf(nextRows(held, edited, FOLDED, false))).toEqual(['G', 'A'])
    expect(namesOf(nextRows(before, counted(now, { city: { include: ['G'] } }), ALL, true))).toEqual(['G', 'A'])
  })

  it('never move and never go while they are held, whatever is chosen', () => {
    const some = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'), { maxLength: 8 })
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 6 }), (first, later) => {
        let rows = nextRows(null, counted(first.map(name => value(name))), FOLDED, true)
        for (const [at, names] of later.entries()) {
          const before = namesOf(rows)
          rows = nextRows(
            rows,
            counted(
              names.map(name => value(name)),
              { year: { include: [`${at}`] } },
            ),
            FOLDED,
            true,
          )
          expect(namesOf(rows).slice(0, before.length)).toEqual(before)
          expect(rows.values.length).toBeLessThanOrEqual(Math.max(FEW, before.length))
        }
      }),
    )
  })
})

describe('the layout of the facets', () => {
  it('is remembered for each by itself; years and tiers have an order of their own', () => {
    const views = withOrder(withFolded(FACETS_AS_THEY_COME, 'city', true), 'speaker', 'name')
    expect([views.folded.has('city'), views.folded.has('speaker')]).toEqual([true, false])
    expect([orderOf(views, 'speaker'), orderOf(views, 'city')]).toEqual(['name', 'count'])
    expect(withFolded(withOrder(views, 'speaker', 'count'), 'city', false)).toEqual(FACETS_AS_THEY_COME)
    expect([isSortable('speaker'), isSortable('year'), isSortable('tier')]).toEqual([true, false, false])
  })
})
