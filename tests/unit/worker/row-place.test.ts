import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../src-main/worker/row-place.ts'

describe('where a recap stands among results', () => {
  it('is told with its neighbours, as far as there are any', () => {
    expect(placeOf('b', ['a', 'b', 'c'])).toEqual({ row: 1, previous: 'a', next: 'c' })
    expect(placeOf('a', ['a', 'b'])).toEqual({ row: 0, next: 'b' })
    expect(placeOf('b', ['a', 'b'])).toEqual({ row: 1, previous: 'a' })
    expect(placeOf('a', ['a'])).toEqual({ row: 0 })
  })

  it('is nowhere where it is none of them; then the first one is next', () => {
    expect(placeOf('x', ['a', 'b'])).toEqual({ next: 'a' })
    expect(placeOf('x', [])).toEqual({})
  })
})
