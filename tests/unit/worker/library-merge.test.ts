import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Collection, Library } from '../../../src-main/contract/index.ts'
import { mergedLibrary } from '../../../src-main/worker/library/merge.ts'

const libraryOf = (change: Partial<Library>): Library => ({ searches: [], collections: [], recent: [], ...change })

const collection = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  name: fc.constantFrom('One', 'Two'),
  paths: fc.constant<readonly string[]>([]),
})
const collections = fc.uniqueArray(collection, { selector: ({ id }) => id })

const inOf = (list: readonly Collection[], id: string): string => JSON.stringify(list.find(one => one.id === id))

describe('changes that two windows make of one library', () => {
  it('both hold; of one thing that both changed, the later holds', () => {
    fc.assert(
      fc.property(collections, collections, collections, (base, mine, theirs) => {
        const first = mergedLibrary(libraryOf({ collections: base }), {
          from: { collections: base },
          to: { collections: theirs },
        })
        expect(first.collections).toEqual(theirs)
        const { collections: both } = mergedLibrary(first, { from: { collections: base }, to: { collections: mine } })
        for (const id of 'abcdef') {
          const isMine = inOf(mine, id) !== inOf(base, id)
          expect(inOf(both, id)).toBe(inOf(isMine ? mine : theirs, id))
        }
        expect(new Set(both.map(({ id }) => id)).size).toBe(both.length)
      }),
    )
  })

  it('hold of lists that a change is not about, and in the order that the later window sees', () => {
    const now = libraryOf({ searches: [], collections: [{ id: 'x', name: 'X', paths: [] }], recent: ['c', 'a', 'b'] })
    expect(mergedLibrary(now, { from: { recent: ['a', 'b'] }, to: { recent: ['b', 'a'] } })).toEqual({
      ...now,
      recent: ['b', 'a', 'c'],
    })
  })

  it('forget a query that the other window forgot, unless it is searched for again', () => {
    const now = libraryOf({ recent: ['a'] })
    const from = { recent: ['a', 'b'] }
    expect(mergedLibrary(now, { from, to: { recent: ['c', 'a', 'b'] } }).recent).toEqual(['c', 'a'])
    expect(mergedLibrary(now, { from, to: { recent: ['b', 'a'] } }).recent).toEqual(['b', 'a'])
  })

  it('never make more of anything than can be read again', () => {
    const recent = Array.from({ length: 20 }, (_, at) => `query ${at}`)
    expect(mergedLibrary(libraryOf({ recent }), { from: {}, to: { recent: ['new'] } }).recent).toEqual([
      'new',
      ...recent.slice(0, 19),
    ])
  })
})
