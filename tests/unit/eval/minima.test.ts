import { describe, expect, it } from 'vitest'
import type { Label } from '../../eval/labels.ts'
import { missedMinima, readMinima, unlabelledMinima } from '../../eval/minima.ts'
import { scoreFacets } from '../../eval/score.ts'

const score = scoreFacets(
  [{ path: 'a', cities: ['Ottawa', 'Toronto'] }],
  [{ path: 'a', cities: [], sponsors: [], hosts: [], speakers: [], technologies: [], talks: [] }],
)

describe('minima', () => {
  it('names each figure that is not reached, and those that the labels do not give', () => {
    expect(missedMinima(score, readMinima('cities=0.95,sponsors=0.9'))).toEqual([
      'cities is 0.000, and should be at least 0.95',
      'sponsors is not in these labels, and should be at least 0.9',
    ])
    expect(missedMinima(score, readMinima('talks=0'))).toHaveLength(1)
    expect(missedMinima(score, readMinima(''))).toEqual([])
  })

  it('refuses what no label tells in one sentence, and takes what labels tell to be none', () => {
    const refused = (labels: readonly Label[], asked: string) => unlabelledMinima(labels, readMinima(asked))
    const cities = [{ path: 'a', cities: [] }]
    expect(refused(cities, 'cities=1')).toBeUndefined()
    expect(refused(cities, 'cities=1,technologies=0.999,central=1')).toBe(
      'These labels tell nothing of technologies, central, so --min cannot ask for it; leave it out there, or label it in at least one post.',
    )
    const talks = [{ path: 'a', talks: [{ title: 'A' }], sponsors: ['Acme'], technologies: ['Go'] }]
    expect(refused(talks, 'talks=1,sponsors=1,technologies=1')).toBeUndefined()
    for (const name of ['talk-speakers', 'talk-links', 'tiers', 'affiliations', 'central'])
      expect(refused(talks, `${name}=0`)).toContain(`nothing of ${name},`)
    const told = [
      { path: 'a', sponsors: [{ name: 'Acme', tier: 'gold' }], talks: [{ title: 'A', speakers: [], slides: 'a' }] },
    ]
    expect(refused(told, 'tiers=1,talk-speakers=1,talk-links=1')).toBeUndefined()
  })

  it.each(['towns=0.9', 'cities', 'cities=', 'cities=lots', 'cities=1.5'])('refuses %j in one sentence', text => {
    expect(() => readMinima(text)).toThrow(/is no minimum; write a name \(cities, /)
  })
})
