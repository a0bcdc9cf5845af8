import { describe, expect, it } from 'vitest'
import type { RecapFacets } from '../../../../src-main/contract/index.ts'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'
import { constraints, recap, told, value } from './merge-support.ts'

const speakers = (...names: readonly string[]): readonly RecapFacets[] =>
  names.map(name => recap({ speakers: [value(name)] }))

describe('what a reader decided', () => {
  it('joins and names, also names that are nowhere alike, and remembers names that no recap has', () => {
    const same = constraints({ same: { speaker: new Map([['Ada', ['Alice Roe', 'Bob Poe', 'Nobody']]]) } })
    const merged = mergeEntities(speakers('Alice Roe', 'BOB POE', 'Carol Moe'), { constraints: same })
    expect(told(merged, 'speaker').names).toEqual(['Ada', 'Carol Moe'])
    expect(merged.entities.speaker.get('Ada')).toMatchObject({
      forms: [
        { name: 'Alice Roe', count: 1 },
        { name: 'BOB POE', count: 1 },
      ],
      known: ['Bob Poe', 'Nobody'],
    })
    expect(['alice roe', 'Nobody', 'ADA', 'Carol Moe'].map(name => merged.usualName('speaker', name))).toEqual([
      'Ada',
      'Ada',
      'Ada',
      'Carol Moe',
    ])
  })

  it('keeps apart what would be merged, whatever stands between', () => {
    const names = ['Ayla Przybylska', 'Ayla Przybilska', 'Ayla Przybilsca']
    expect(told(mergeEntities(speakers(...names)), 'speaker').names).toHaveLength(1)
    const apart = constraints({ apart: { speaker: [['Ayla Przybylska', 'Ayla Przybilska']] } })
    const merged = mergeEntities(speakers(...names), { constraints: apart })
    // The third is nearer to the second than to the first.
    expect(merged.facets.map(one => one.speakers[0]?.name)).toEqual([
      'Ayla Przybylska',
      'Ayla Przybilsca',
      'Ayla Przybilsca',
    ])
    expect(merged.pairs).toEqual([])
  })

  it('keeps apart what a word list joins', () => {
    const all = [recap({ cities: [value('Brooklyn')] }), recap({ cities: [value('New York')] })]
    expect(told(mergeEntities(all), 'city').names).toEqual(['New York'])
    const apart = constraints({ apart: { city: [['Brooklyn', 'New York']] } })
    const merged = mergeEntities(all, { constraints: apart })
    expect(told(merged, 'city').names).toEqual(['Brooklyn', 'New York'])
    expect(merged.entities.city.get('New York')?.known).not.toContain('Brooklyn')
    expect(merged.entities.city.get('New York')?.known).toContain('NYC')
    expect(merged.usualName('city', 'brooklyn')).toBe('Brooklyn')
  })

  it('keeps apart before it joins, where both were said of the same names', () => {
    const both = constraints({
      same: { speaker: new Map([['Alice Roe', ['Bob Poe', 'Carol Moe']]]) },
      apart: { speaker: [['Carol Moe', 'Bob Poe']] },
    })
    expect(
      told(mergeEntities(speakers('Alice Roe', 'Bob Poe', 'Carol Moe'), { constraints: both }), 'speaker').names,
    ).toEqual(['Alice Roe', 'Carol Moe'])
  })

  it('asks no more about a pair that is kept apart or joined', () => {
    const all = speakers('Alice Roe', 'A. Roe')
    expect(mergeEntities(all).pairs).toHaveLength(1)
    const apart = constraints({ apart: { speaker: [['a roe', 'ALICE ROE']] } })
    expect(mergeEntities(all, { constraints: apart }).pairs).toEqual([])
    const same = constraints({ same: { speaker: new Map([['Alice Roe', ['A. Roe']]]) } })
    expect(mergeEntities(all, { constraints: same }).pairs).toEqual([])
  })

  it('still asks about one of two that could be meant, when the other was rejected', () => {
    const all = speakers('Chris Osterhout', 'Christine Osterhout', 'Christopher Osterhout')
    expect(mergeEntities(all).pairs).toHaveLength(2)
    const apart = constraints({ apart: { speaker: [['Chris Osterhout', 'Christine Osterhout']] } })
    const { names, pairs } = told(mergeEntities(all, { constraints: apart }), 'speaker')
    expect(names).toHaveLength(3)
    expect(pairs).toEqual(['Christopher Osterhout ~ Chris Osterhout: a short form of the given name'])
  })

  it('puts the parts of a name in its place, in talks too', () => {
    const parts = constraints({
      parts: {
        speaker: new Map([['Alice and Bob', ['Alice Roe', 'Bob Poe']]]),
        organisation: new Map([['A & B', ['A', 'B']]]),
      },
    })
    const { facets, entities } = mergeEntities(
      [
        recap({
          speakers: [value('alice AND bob', { affiliation: 'Acme' }), value('Bob Poe', { confidence: 0.5 })],
          sponsors: [value('A & B', { tier: 'gold' })],
          talks: [{ title: 'T', speakers: ['Alice and Bob'], provenance: 'extracted' }],
        }),
      ],
      { constraints: parts },
    )
    expect(facets[0]?.speakers).toEqual([
      value('Alice Roe', { affiliation: 'Acme' }),
      value('Bob Poe', { affiliation: 'Acme' }),
    ])
    expect(facets[0]?.sponsors).toEqual([value('A', { tier: 'gold' }), value('B', { tier: 'gold' })])
    expect(facets[0]?.talks[0]?.speakers).toEqual(['Alice Roe', 'Bob Poe'])
    expect(entities.speaker.has('alice AND bob')).toBe(false)
  })

  it('takes parts of parts apart once each, be they thousands of ways to the same names, or in a circle', () => {
    const levels = Array.from({ length: 200 }, (_, level) => level)
    const chained = levels.flatMap(level =>
      ['Left', 'Right'].map(side => [`${side} ${level}`, [`Left ${level + 1}`, `Right ${level + 1}`]] as const),
    )
    const partsOf = (speaker: ReadonlyMap<string, readonly string[]>, name: string) =>
      mergeEntities([recap({ speakers: [value(name)] })], {
        constraints: constraints({ parts: { speaker } }),
      }).facets[0]?.speakers.map(one => one.name)
    expect(partsOf(new Map(chained), 'Left 0')).toHaveLength(2)
    expect(partsOf(new Map(chained), 'Left 190')).toEqual(['Left 200', 'Right 200'])
    const circle = new Map([
      ['One Two', ['One', 'Two Three']],
      ['Two Three', ['One Two', 'Three']],
    ])
    expect(partsOf(circle, 'One Two')).toEqual(['One', 'One Two', 'Three'])
  })

  it('leaves out what is no value of a list, in that list only, and not where a reader put it', () => {
    const never = constraints({ never: { sponsor: ['Pizza Time'], speaker: ['Front Row'], city: ['Nice'] } })
    const { facets, entities } = mergeEntities(
      [
        recap({
          sponsors: [value('PIZZA TIME', { provenance: 'front-matter' }), value('Acme')],
          hosts: [value('Pizza Time')],
          speakers: [value('Front Row'), value('Alice Roe')],
          cities: [value('Nice'), value('Paris')],
          talks: [{ title: 'T', speakers: ['Front Row', 'Alice Roe'], city: 'Nice', provenance: 'extracted' }],
        }),
        recap({ speakers: [value('Front Row', { provenance: 'corrected' })] }),
      ],
      { constraints: never },
    )
    expect(facets[0]).toEqual(
      recap({
        sponsors: [value('Acme')],
        hosts: [value('Pizza Time')],
        speakers: [value('Alice Roe')],
        cities: [value('Paris')],
        talks: [{ title: 'T', speakers: ['Alice Roe'], provenance: 'extracted' }],
      }),
    )
    expect(facets[1]?.speakers).toHaveLength(1)
    expect(entities.city.has('Nice')).toBe(false)
  })

  it('gives talks the usual names of speakers and cities', () => {
    const { facets } = mergeEntities([
      recap({
        speakers: [value('Bob Osterhout')],
        cities: [value('Québec')],
        talks: [
          { title: 'T', speakers: ['Bob Osterhout', 'Robert Osterhout'], city: 'Québec', provenance: 'extracted' },
        ],
      }),
      recap({ speakers: [value('Robert Osterhout')] }),
    ])
    expect(facets[0]?.talks[0]).toEqual({
      title: 'T',
      speakers: ['Robert Osterhout'],
      city: 'Quebec City',
      provenance: 'extracted',
    })
  })
})
