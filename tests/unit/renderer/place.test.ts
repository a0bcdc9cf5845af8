import { describe, expect, it } from 'vitest'
import {
  chipsOf,
  ROW_HEIGHT_PX,
  START_PLACE,
  sameSearch,
  searchAgain,
  toggleValue,
  topRowOf,
} from '../../../src-renderer/store/place.ts'

describe('filters', () => {
  it('adds a value, takes it out again, and leaves no empty facet behind', () => {
    const chosen = toggleValue(toggleValue({}, 'city', 'Ottawa'), 'city', 'Toronto')
    expect(chosen).toEqual({ city: ['Ottawa', 'Toronto'] })
    expect(toggleValue(toggleValue(chosen, 'city', 'Ottawa'), 'city', 'Toronto')).toEqual({})
  })

  it('shows chips in the order of the facets, not of choosing', () => {
    const filters = toggleValue(toggleValue({}, 'year', '2018'), 'city', 'Ottawa')
    expect(chipsOf(filters).map(chip => chip.name)).toEqual(['Ottawa', '2018'])
  })
})

describe('a place', () => {
  const there = { ...START_PLACE, open: 'a.md', listScroll: 10 * ROW_HEIGHT_PX + 3, focused: 12, readerScroll: 90 }

  it('starts another search at its top and leaves the reader alone', () => {
    expect(searchAgain(there, { query: 'x' })).toMatchObject({
      listScroll: 0,
      focused: -1,
      open: 'a.md',
      readerScroll: 90,
    })
  })

  it('tells the row at the top of the list from its scroll', () => {
    expect(topRowOf(there)).toBe(10)
    expect(topRowOf(START_PLACE)).toBe(0)
  })

  it('asks for the same results wherever it is scrolled to, and for others when a word changes', () => {
    expect(sameSearch(there, START_PLACE)).toBe(true)
    expect(sameSearch({ ...there, query: 'x' }, START_PLACE)).toBe(false)
    expect(sameSearch({ ...there, filters: { city: ['Ottawa'] } }, START_PLACE)).toBe(false)
  })
})
