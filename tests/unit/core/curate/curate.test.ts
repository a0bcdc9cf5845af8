import { describe, expect, it } from 'vitest'
import { curate, NO_CORRECTIONS } from '../../../../src-main/core/curate/index.ts'
import type { Corrections, RecapCorrections } from '../../../../src-main/core/curate/types.ts'
import { createDesk, read, value } from './support.ts'

const ABOUT = { text: 'Alice Roe spoke.', start: 0, end: 9 }

const corrections = (recap: Omit<Partial<RecapCorrections>, 'path'>, path = 'a.md'): Corrections => ({
  ...NO_CORRECTIONS,
  recaps: [{ ...read(path).identity, add: {}, remove: {}, ...recap }],
})

describe('curate', () => {
  it('adds what was not read, sure and said to be corrected', () => {
    const desk = createDesk([read('a.md', { sponsors: [value('Acme')] })])
    desk.make({ kind: 'add', path: 'a.md', field: 'sponsor', name: 'Initech', tier: 'Gold' })
    desk.make({ kind: 'add', path: 'a.md', field: 'speaker', name: ' Alice\n Roe ', affiliation: 'Acme' })
    expect(desk.curated().facets[0]).toMatchObject({
      sponsors: [value('Acme'), { name: 'Initech', provenance: 'corrected', confidence: 1, tier: 'gold' }],
      speakers: [{ name: 'Alice Roe', provenance: 'corrected', confidence: 1, affiliation: 'Acme' }],
    })
  })

  it('keeps evidence, tier, affiliation and handle of a value that is confirmed, and its place', () => {
    const doubted = value('Alice Roe', { confidence: 0.5, evidence: ABOUT, affiliation: 'Acme', handle: '@ar' })
    const desk = createDesk([read('a.md', { speakers: [doubted, value('Bob Poe')] })])
    desk.make({ kind: 'add', path: 'a.md', field: 'speaker', name: 'alice roe' })
    expect(desk.curated().facets[0]?.speakers).toEqual([
      { ...doubted, name: 'alice roe', provenance: 'corrected', confidence: 1 },
      value('Bob Poe'),
    ])
  })

  it('removes by the name read, by the usual name, and by any form; from front matter too, and from talks', () => {
    const recaps = [
      read('a.md', {
        speakers: [value('Bob Osterhout', { provenance: 'front-matter' }), value('Carol Moe')],
        talks: [{ title: 'T', speakers: ['Bob Osterhout', 'Carol Moe'], provenance: 'extracted' }],
      }),
      read('b.md', { speakers: [value('Robert Osterhout', { provenance: 'front-matter' })] }),
    ]
    for (const name of ['Bob Osterhout', 'Robert Osterhout', 'bob osterhout']) {
      const desk = createDesk(recaps)
      expect(desk.names('speakers')).toEqual(['Robert Osterhout', 'Carol Moe'])
      expect(desk.make({ kind: 'remove', path: 'a.md', field: 'speaker', name })).toBeUndefined()
      expect(desk.names('speakers')).toEqual(['Carol Moe'])
      expect(desk.curated().facets[0]?.talks[0]?.speakers).toEqual(['Carol Moe'])
      expect(desk.names('speakers', 1)).toEqual(['Robert Osterhout'])
      expect(desk.curated().entities.speaker.get('Robert Osterhout')?.forms).toEqual([
        { name: 'Robert Osterhout', count: 1 },
      ])
    }
  })

  it('takes away a talk whose every speaker is none, but for one with slides, and gives it back', () => {
    const desk = createDesk([
      read('a.md', {
        speakers: [value('Orange Line')],
        talks: [
          { title: 'Station: Mill Lane', speakers: ['Orange Line'], provenance: 'extracted' },
          { title: 'Looms', speakers: ['Orange Line'], slides: 'looms.pdf', provenance: 'extracted' },
          { title: 'Mending', speakers: [], provenance: 'extracted' },
        ],
      }),
    ])
    const titles = (): readonly string[] => desk.curated().facets[0]?.talks.map(({ title }) => title) ?? []
    expect(titles()).toEqual(['Station: Mill Lane', 'Looms', 'Mending'])
    desk.make({ kind: 'remove', path: 'a.md', field: 'speaker', name: 'Orange Line' })
    expect(titles()).toEqual(['Looms', 'Mending'])
    desk.make({ kind: 'add', path: 'a.md', field: 'speaker', name: 'Orange Line' })
    expect(titles()).toEqual(['Station: Mill Lane', 'Looms', 'Mending'])
  })

  it('keeps a talk for which another speaker was added, and one that front matter states', () => {
    const talk = { title: 'T', speakers: ['Bob Poe'] }
    const desk = createDesk([
      read('a.md', { speakers: [value('Bob Poe')], talks: [{ ...talk, provenance: 'extracted' }] }),
      read('b.md', { speakers: [value('Bob Poe')], talks: [{ ...talk, provenance: 'front-matter' }] }),
      read('c.md', { speakers: [value('Bob Poe')], talks: [{ ...talk, provenance: 'extracted' }] }),
    ])
    desk.make({ kind: 'add', path: 'a.md', field: 'speaker', name: 'Carol Moe' })
    for (const path of ['a.md', 'b.md', 'c.md']) desk.make({ kind: 'remove', path, field: 'speaker', name: 'Bob Poe' })
    expect(desk.curated().facets.map(({ talks }) => talks.length)).toEqual([1, 1, 0])
  })

  it('takes away a talk of one who never speaks', () => {
    const desk = createDesk([
      read('a.md', {
        speakers: [value('Orange Line')],
        talks: [{ title: 'Station: Mill Lane', speakers: ['Orange Line'], provenance: 'extracted' }],
      }),
    ])
    desk.make({ kind: 'never', field: 'speaker', name: 'Orange Line' })
    expect(desk.curated().facets[0]?.talks).toEqual([])
  })

  it('removes one part of a value that was parted', () => {
    const desk = createDesk([read('a.md', { sponsors: [value('Acme & Initech')] })])
    desk.make({ kind: 'part', entity: 'organisation', name: 'Acme & Initech', into: ['Acme', 'Initech'] })
    expect(desk.names('sponsors')).toEqual(['Acme', 'Initech'])
    expect(desk.make({ kind: 'remove', path: 'a.md', field: 'sponsor', name: 'Initech' })).toBeUndefined()
    expect(desk.names('sponsors')).toEqual(['Acme'])
  })

  it('puts another in a value’s place: evidence, tier and talks stay', () => {
    const desk = createDesk([
      read('a.md', {
        speakers: [value('A. Roe', { evidence: ABOUT, affiliation: 'Acme' }), value('Bob Poe')],
        cities: [value('Nice')],
        talks: [{ title: 'T', speakers: ['A. Roe'], city: 'Nice', provenance: 'extracted' }],
      }),
    ])
    desk.make({ kind: 'replace', path: 'a.md', field: 'speaker', name: 'A. Roe', by: 'Alice Roe' })
    desk.make({ kind: 'replace', path: 'a.md', field: 'city', name: 'Nice', by: 'Paris' })
    expect(desk.curated().facets[0]).toMatchObject({
      speakers: [
        { name: 'Alice Roe', provenance: 'corrected', confidence: 1, evidence: ABOUT, affiliation: 'Acme' },
        { name: 'Bob Poe' },
      ],
      cities: [{ name: 'Paris' }],
      talks: [{ speakers: ['Alice Roe'], city: 'Paris' }],
    })
  })

  it('lets one who was added win over one who was removed, as a file made by hand may say both', () => {
    const { facets } = curate(
      [read('a.md', { speakers: [value('Alice Roe')] })],
      corrections({ add: { speaker: [{ name: 'Alice Roe' }] }, remove: { speaker: ['Alice Roe'] } }),
    )
    expect(facets[0]?.speakers).toHaveLength(1)
  })

  it('gives back the very same corrections where nothing moved, and every recap as it was read', () => {
    const recaps = [read('a.md', { speakers: [value('Alice Roe')] }), read('b.md')]
    const kept = corrections({ remove: { speaker: ['Alice Roe'] } })
    const curated = curate(recaps, kept)
    expect(curated.corrections).toBe(kept)
    expect(curated.facets[0]?.speakers).toEqual([])
    expect(curated.recaps.get('a.md')).toBe(recaps[0])
    expect([...curated.stray]).toEqual([])
  })

  it('takes a reader’s technologies for its word list', () => {
    const recaps = [read('a.md', { technologies: [value('Frob')] })]
    const technologyAliases = new Map([['Frobnicator', ['Frob']]])
    expect(curate(recaps, NO_CORRECTIONS, { technologyAliases }).facets[0]?.technologies[0]?.name).toBe('Frobnicator')
    expect(curate(recaps, NO_CORRECTIONS).facets[0]?.technologies[0]?.name).toBe('Frob')
  })
})
