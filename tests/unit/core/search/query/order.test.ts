import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byScore } from '../../../../../src-main/core/search/query/order.ts'

describe('byScore', () => {
  it('sorts as a stable sort by score does', () => {
    const score = fc.oneof(fc.constantFrom(1, 2, 2.5, 1e-6), fc.float({ min: 0, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(fc.array(score), values => {
        const scores = Float32Array.from(values)
        const slots = [...scores.keys()].reverse()
        const expected = [...slots].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
        expect(byScore(slots, scores)).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })
})
