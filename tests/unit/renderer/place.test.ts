import { describe, expect, it } from 'vitest'
import { ROW_HEIGHT_PX, START_PLACE, sameSearch, searchAgain, topRowOf } from '../../../src-renderer/store/place.ts'

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
    expect(sameSearch({ ...there, filters: { city: { include: ['Ottawa'] } } }, START_PLACE)).toBe(false)
  })
})
