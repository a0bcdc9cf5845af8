import { describe, expect, it } from 'vitest'
import type { Suggestion } from '../../../../src-main/contract/index.ts'
import { countSuggestions, review } from '../../../../src-main/core/curate/index.ts'
import type { ReadRecap } from '../../../../src-main/core/curate/types.ts'
import { createDesk, read, value } from './support.ts'

const SAID = { text: 'Tim Reeder spoke.', start: 0, end: 10 }

const recaps: readonly ReadRecap[] = [
  read('a.md', { speakers: [value('Tim Reeber', { affiliation: 'Acme' })] }, { date: '2018-01-01' }),
  read('b.md', { speakers: [value('Tim Reeder', { affiliation: 'Acme', evidence: SAID })] }, { date: '2019-01-01' }),
  ...[1, 2, 3, 4].map(day =>
    read(`c${day}.md`, { speakers: [value('Tim Reeber')] }, { date: `2020-01-0${day}`, title: `C${day}` }),
  ),
  read('d.md', { sponsors: [value('Pizza Time', { confidence: 0.5, evidence: SAID })], hosts: [value('Acme')] }),
  read('e.md', { sponsors: [value('Sure', { confidence: 0.5, provenance: 'front-matter' })] }),
]

const reviewed = (desk: ReturnType<typeof createDesk>, of = recaps): readonly Suggestion[] => review(desk.curated(), of)

describe('review', () => {
  it('asks about doubtful pairs, with why, counts and the newest sightings, and about values read with little confidence', () => {
    const [same, doubtful, ...more] = reviewed(createDesk(recaps))
    expect(more).toEqual([])
    expect(same).toMatchObject({
      kind: 'same',
      entity: 'speaker',
      names: ['Tim Reeber', 'Tim Reeder'],
      into: 'Tim Reeber',
      why: 'one letter apart, both from Acme',
      counts: [5, 1],
      sightings: [
        [{ path: 'c4.md', title: 'C4', date: '2020-01-04' }, { path: 'c3.md' }, { path: 'c2.md' }],
        [{ path: 'b.md', evidence: SAID }],
      ],
    })
    expect(doubtful).toMatchObject({
      kind: 'doubtful',
      field: 'sponsor',
      value: { name: 'Pizza Time', confidence: 0.5 },
      sighting: { path: 'd.md', title: 'Recap of d.md', evidence: SAID },
    })
  })

  it('asks about a value that is doubtful in several recaps one at a time, and about technologies last', () => {
    const many = [
      read('a.md', { technologies: [value('Frob', { confidence: 0.5 })] }, { date: '2018-01-01' }),
      read('b.md', { technologies: [value('Frob', { confidence: 0.5 })] }, { date: '2019-01-01' }),
      read('c.md', { technologies: [value('Frob')], speakers: [value('Tim Reeder', { confidence: 0.55 })] }),
    ]
    const desk = createDesk(many)
    const asked = () =>
      reviewed(desk, many).map(one => one.kind === 'doubtful' && `${one.value.name} in ${one.sighting.path}`)
    expect(asked()).toEqual(['Tim Reeder in c.md', 'Frob in b.md'])
    desk.make({ kind: 'add', path: 'b.md', field: 'technology', name: 'Frob' })
    expect(asked()).toEqual(['Tim Reeder in c.md', 'Frob in a.md'])
  })

  it('does not ask again about what was decided, either way', () => {
    const decisions = [
      [
        { kind: 'merge', entity: 'speaker', names: ['Tim Reeber', 'Tim Reeder'], into: 'Tim Reeber' },
        { kind: 'add', path: 'd.md', field: 'sponsor', name: 'Pizza Time' },
      ],
      [
        { kind: 'apart', entity: 'speaker', names: ['Tim Reeber', 'Tim Reeder'] },
        { kind: 'remove', path: 'd.md', field: 'sponsor', name: 'Pizza Time' },
      ],
    ] as const
    for (const [pair, single] of decisions) {
      const desk = createDesk(recaps)
      desk.make(pair)
      expect(reviewed(desk).map(one => one.kind)).toEqual(['doubtful'])
      desk.make(single)
      expect(reviewed(desk)).toEqual([])
    }
  })

  it('calls a suggestion by the same id in another order, and when the other name has become the usual one', () => {
    const desk = createDesk(recaps)
    const ids = reviewed(desk).map(one => one.id)
    const reversed = [...recaps].reverse()
    expect(reviewed(createDesk(reversed), reversed).map(one => one.id)).toEqual(ids)
    const more = [...recaps, ...[1, 2, 3, 4, 5].map(at => read(`f${at}.md`, { speakers: [value('Tim Reeder')] }))]
    const [same] = reviewed(createDesk(more), more)
    expect(same).toMatchObject({ into: 'Tim Reeder', id: ids[0] })
  })

  it('asks of a pair only where recaps have both, and of technologies by how many recaps it touches', () => {
    const many = [
      ...[1, 2, 3].map(at => read(`a${at}.md`, { technologies: [value('Frob'), value('Grib')] })),
      read('b.md', { technologies: [value('Frobb'), value('Lurk')] }),
      read('c.md', { technologies: [value('Lurrk')] }),
    ]
    const pair = (one: string, other: string, likelihood: number) =>
      ({ kind: 'technology', names: [one, other], into: one, why: 'one letter apart', likelihood }) as const
    const pairs = [pair('Grib', 'Gribb', 0.9), pair('Lurk', 'Lurrk', 0.8), pair('Frob', 'Frobb', 0.5)]
    const curated = { ...createDesk(many).curated(), pairs }
    const asked = review(curated, many).map(one => one.kind === 'same' && one.names.join())
    expect(asked).toEqual(['Frob,Frobb', 'Lurk,Lurrk'])
    expect(countSuggestions(curated)).toBe(2)
  })

  it('is counted without being made', () => {
    const desk = createDesk(recaps)
    expect(countSuggestions(desk.curated())).toBe(reviewed(desk).length)
    expect(countSuggestions(createDesk([]).curated())).toBe(0)
  })
})
