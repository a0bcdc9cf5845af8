import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueryFault, QueryPart } from '../../../src-main/contract/index.ts'
import { complete, groupsOfLibrary, keyToOption } from '../../../src-renderer/features/search-box/options.ts'
import { followEdit, queryRuns } from '../../../src-renderer/features/search-box/query-runs.ts'

const field: QueryPart = { kind: 'field', start: 0, end: 5 }
const quoted: QueryPart = { kind: 'quoted', start: 5, end: 13 }
const fault: QueryFault = { code: 'field-unknown', text: 'No such field.', start: 14, end: 19 }

describe('the query as it is drawn', () => {
  it('is cut where parts and faults begin and end', () => {
    expect(queryRuns('city:"Quebec" tint:red', [field, quoted], [fault])).toEqual([
      { text: 'city:', kind: 'field', isFault: false },
      { text: '"Quebec"', kind: 'quoted', isFault: false },
      { text: ' ', isFault: false },
      { text: 'tint:', isFault: true },
      { text: 'red', isFault: false },
    ])
  })

  it('holds every letter once, whatever the parts', () => {
    const part = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]): QueryPart => ({ kind: 'operator', start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(part, { maxLength: 4 }), (query, parts) => {
        const runs = queryRuns(query, parts, [])
        expect(runs.map(run => run.text).join('')).toBe(query)
        expect(runs.every(run => run.text !== '' || query === '')).toBe(true)
      }),
    )
  })

  it('keeps its colours while a person types: parts move, grow, or go with what is cut', () => {
    const from = 'city:"Quebec" istio'
    const follow = (to: string) => followEdit([field, quoted], from, to).map(({ start, end }) => to.slice(start, end))
    expect(follow('city:"Quebec" istio m')).toEqual(['city:', '"Quebec"'])
    expect(follow('x city:"Quebec" istio')).toEqual(['city:', '"Quebec"'])
    expect(follow('city:"Quebec City" istio')).toEqual(['city:', '"Quebec City"'])
    expect(follow('city:"Quebe istio')).toEqual(['city:'])
    expect(follow('')).toEqual([])
  })
})

describe('the list under the box', () => {
  const completion = (insert: string) => ({ kind: 'value', label: [], insert }) as const

  it('puts a completion in the place of what is typed, with one space behind it', () => {
    const done = complete('istio mont rook', { start: 6, end: 10 }, completion('city:Montreal '))
    expect(done).toEqual({ query: 'istio city:Montreal rook', caret: 20 })
    expect(complete('mont', { start: 0, end: 4 }, completion('city:Montreal '))).toEqual({
      query: 'city:Montreal ',
      caret: 14,
    })
    expect(complete('ci envoy', { start: 0, end: 2 }, completion('city:'))).toEqual({ query: 'city: envoy', caret: 5 })
  })

  it('is gone round by arrows, the box itself between the last and the first', () => {
    expect([-1, 0, 2].map(from => keyToOption('ArrowDown', from, 3))).toEqual([0, 1, -1])
    expect([-1, 0, 2].map(from => keyToOption('ArrowUp', from, 3))).toEqual([2, -1, 1])
    expect(keyToOption('ArrowDown', -1, 0)).toBeNull()
    expect(keyToOption('Enter', 0, 3)).toBeNull()
  })

  it('offers the last searches as they come and the saved ones by name', () => {
    const saved = (name: string) => ({ id: name, name, query: name, filters: {}, sort: 'relevance' }) as const
    const library = { recent: ['b', 'a'], searches: [saved('zoo'), saved('Éclair'), saved('fog')], collections: [] }
    const groups = groupsOfLibrary(library).map(({ title, options }) => [
      title,
      ...options.map(option =>
        option.kind === 'recent' ? option.query : option.kind === 'saved' && option.search.name,
      ),
    ])
    expect(groups).toEqual([
      ['Recent searches', 'b', 'a'],
      ['Saved searches', 'Éclair', 'fog', 'zoo'],
    ])
    expect(groupsOfLibrary({ recent: [], searches: [], collections: [] })).toEqual([])
  })
})
