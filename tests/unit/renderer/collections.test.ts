import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byName,
  isSearch,
  movedTo,
  proposedName,
  putBack,
  rearranged,
  withoutPaths,
  withPaths,
} from '../../../src-renderer/store/collections.ts'

describe('a collection', () => {
  it('takes each recap once, at its end', () => {
    expect(withPaths(['a', 'b'], ['b', 'c', 'c'])).toEqual(['a', 'b', 'c'])
    expect(withoutPaths(['a', 'b', 'c'], ['b', 'x'])).toEqual(['a', 'c'])
  })

  it('takes the order that it had before, without what went and with what came at the end', () => {
    expect(rearranged(['b', 'a', 'c'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'c'])
    expect(rearranged(['d', 'b', 'a'], ['a', 'b', 'c'])).toEqual(['a', 'b', 'd'])
  })

  it('moves a recap beside another, and leaves the others in their order', () => {
    expect(movedTo(['a', 'b', 'c', 'd'], 'a', 'c', 'after')).toEqual(['b', 'c', 'a', 'd'])
    expect(movedTo(['a', 'b', 'c', 'd'], 'd', 'b', 'before')).toEqual(['a', 'd', 'b', 'c'])
    expect(movedTo(['a', 'b'], 'a', 'x', 'after')).toEqual(['a', 'b'])
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2 }),
        fc.nat(),
        fc.nat(),
        fc.boolean(),
        (all, i, j, after) => {
          const [path = '', other = ''] = [all[i % all.length], all[j % all.length]]
          const moved = movedTo(all, path, other, after ? 'after' : 'before')
          expect([...moved].sort()).toEqual([...all].sort())
          expect(moved.filter(each => each !== path)).toEqual(all.filter(each => each !== path))
          if (path !== other) expect(moved.indexOf(path) - moved.indexOf(other)).toBe(after ? 1 : -1)
        },
      ),
    )
  })

  it('comes back where it was when its deletion is undone, once', () => {
    const [a, b, c] = ['a', 'b', 'c'].map(id => ({ id, name: id }))
    if (!a || !b || !c) throw new Error('three')
    expect(putBack([a, c], b, 1)).toEqual([a, b, c])
    expect(putBack([a, b, c], b, 1)).toEqual([a, b, c])
  })
})

describe('a saved search', () => {
  it('is called by its words and what narrows it, shortened', () => {
    expect(proposedName(' kubernetes ', { city: { include: ['Montreal'], exclude: ['Ottawa'] } })).toBe(
      'kubernetes, Montreal, not Ottawa',
    )
    expect(proposedName('', { months: { from: '2018-01', to: '2018-06' } })).toBe('2018-01 to 2018-06')
    expect(proposedName('', {})).toBe('')
    expect(proposedName('x'.repeat(100), {})).toHaveLength(60)
  })

  it('is found by its name in whatever case, and known when it is on the screen', () => {
    const saved = { id: '1', name: 'Best of Go', query: 'go', filters: {}, sort: 'relevance' } as const
    expect(byName([saved], ' best OF go')).toBe(saved)
    expect(byName([saved], 'best')).toBeUndefined()
    expect(isSearch(saved, 'go ', {})).toBe(true)
    expect(isSearch(saved, 'go', { city: { include: ['Ottawa'] } })).toBe(false)
  })
})
