import { describe, expect, it } from 'vitest'
import { missedMinima, readMinima } from '../../eval/minima.ts'
import { scoreFacets } from '../../eval/score.ts'

const score = scoreFacets(
  [{ path: 'a', cities: ['Ottawa', 'Toronto'] }],
  [{ path: 'a', cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [] }],
)

describe('minima', () => {
  it('names each figure that is not reached, and those that the labels do not give', () => {
    expect(missedMinima(score, readMinima('cities=0.95,sponsors=0.9,central=1'))).toEqual([
      'cities is 0.000, and should be at least 0.95',
    ])
    expect(missedMinima(score, readMinima('talks=0'))).toHaveLength(1)
    expect(missedMinima(score, readMinima(''))).toEqual([])
  })

  it.each(['towns=0.9', 'cities', 'cities=', 'cities=lots', 'cities=1.5'])('refuses %j in one sentence', text => {
    expect(() => readMinima(text)).toThrow(/is no minimum; write a name \(cities, /)
  })
})
