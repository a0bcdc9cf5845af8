import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { queryParts } from '../../../../../src-main/core/search/query/parts.ts'

const shown = (query: string): readonly string[] =>
  queryParts(query).map(({ kind, start, end }) => `${kind} ${query.slice(start, end)}`)

describe('parts of a query', () => {
  it('are names of fields, signs and quotations, where they stand', () => {
    expect(shown('city:montreal "service mesh" OR (-istio ~envoi)')).toEqual([
      'field city:',
      'quoted "service mesh"',
      'operator OR',
      'operator (',
      'operator -',
      'operator ~',
      'operator )',
    ])
    expect(shown('speaker:"Liz Rice"')).toEqual(['field speaker:', 'quoted "Liz Rice"'])
  })

  it('are none in words, in names that are no field, and in words that hold a sign', () => {
    expect(shown('plain words')).toEqual([])
    expect(shown('colour:red cloud-native or')).toEqual([])
  })

  it('follow one another inside the query, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), query => {
        let at = 0
        for (const { start, end } of queryParts(query)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(query.length)
      }),
    )
  })
})
