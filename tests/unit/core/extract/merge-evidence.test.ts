import { describe, expect, it } from 'vitest'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'
import { mergeSpeakers, mergeSponsors, recap, speaker, told, value } from './merge-support.ts'

describe('speakers', () => {
  it.each([
    ['a title or brackets', ['Dr. Alice Roe', 'Alice Roe (Acme)', 'Alice Roe'], 'Alice Roe'],
    ['capitals alone', ['ALICE ROE', 'ALICE ROE', 'Alice Roe'], 'Alice Roe'],
    ['a middle initial', ['Alice B. Osterhout', 'Alice Osterhout'], 'Alice B. Osterhout'],
    ['one handle', ['Jo Andrevs [@jo]', 'Jo Andrews [https://x.com/jo/]', 'Jo Andrews'], 'Jo Andrews'],
    ['one employer', ['Jon Osterhout @ Acme', 'John Osterhout @ Acme Inc.', 'John Osterhout'], 'John Osterhout'],
    ['an affiliation in front', ['Jo Andrews @ Acme', 'Jo Andrevs @ Acme Cloud', 'Jo Andrews'], 'Jo Andrews'],
  ])('are one with %s', (_, names, usual) => {
    expect(told(mergeSpeakers(...names), 'speaker')).toEqual({ names: [usual], pairs: [] })
  })

  it.each([
    ['Tim Osterho', 'Tim Osterhu', 'one letter apart'],
    ['Alice Roe', 'A. Roe', 'an initial for the given name'],
    ['Alice Roe', 'Roe Alice', 'the same words in another order'],
    ['Alice Maria Roe', 'Alice Roe', 'one name holds the other'],
    ['Robert Smith', 'Bob Smith', 'a short form of the given name'],
    ['Jon Osterhout', 'John Osterhout', 'given names one letter apart'],
    ['Jamie Osterhout', 'Jaime Osterhout', 'two letters of the given name the other way round'],
    ['Alice Roe [@ar]', 'Mallory Poe [@ar]', 'the same handle'],
    ['Anna Osterhaut @ Acme', 'Anna Osterhout @ Hooli', 'one letter apart'],
  ])('may be one: %s and %s', (one, other, why) => {
    const { names, pairs } = told(mergeSpeakers(one, other), 'speaker')
    expect(names).toHaveLength(2)
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toContain(why)
  })

  it.each([
    ['Dan Li', 'Dan Lu'],
    ['Paul Osterhout', 'Paula Osterhout'],
    ['Tom Moore', 'Tim Moore'],
    ['Alice Roe', 'Bob Roe'],
    ['Anna Osterhaut [@a]', 'Bert Ostrander [@b]'],
    ['Alice', 'Alice Roe'],
    ['Sam Roberts @ Acme', 'Sam Robertson @ Hooli'],
  ])('are two without a question: %s and %s', (one, other) => {
    const { names, pairs } = told(mergeSpeakers(one, other), 'speaker')
    expect(names).toHaveLength(2)
    expect(pairs).toEqual([])
  })

  it('offer the name that is not shouted, however often the other is', () => {
    const into = (...names: readonly string[]) => mergeSpeakers(...names).pairs.map(pair => pair.into)
    expect(into('TIM REEDER', 'TIM REEDER', 'Tim Reeber')).toEqual(['Tim Reeber'])
    expect(into('Tim Reeder', 'Tim Reeder', 'Tim Reeber')).toEqual(['Tim Reeder'])
  })

  it('may be one where a given name alone stands in a recap of the same city, unless several could be meant', () => {
    const at = (city: string, ...names: readonly string[]) =>
      recap({ cities: [value(city)], speakers: names.map(speaker) })
    const pairs = (...recaps: ReturnType<typeof at>[]) => told(mergeEntities(recaps), 'speaker').pairs
    expect(pairs(at('Paris', 'Alice'), at('Paris', 'Alice Roe'))).toEqual([
      'Alice Roe ~ Alice: the given name alone, in recaps of the same city',
    ])
    expect(pairs(at('Paris', 'Alice', 'Alice Roe'))).toEqual([
      'Alice Roe ~ Alice: the given name alone, in the same recap',
    ])
    expect(pairs(at('Paris', 'Alice'), at('Lyon', 'Alice Roe'))).toEqual([])
    expect(pairs(at('Paris', 'Alice', 'Alice Roe', 'Alice Poe', 'Alice Moe'))).toEqual([])
  })

  it('do not share what is a company’s handle', () => {
    const names = ['Alice Roe [@acme]', 'Bob Poe [@acme]', 'Carol Moe [@acme]', 'Dan Doe [@acme]']
    expect(told(mergeSpeakers(...names), 'speaker').pairs).toEqual([])
    expect(told(mergeSpeakers(...names.slice(0, 2)), 'speaker').pairs).toHaveLength(1)
  })

  it('say why, who would be kept, and how likely it is; with a common employer more than without', () => {
    const [sure] = mergeSpeakers('Tim Reeder @ Acme', 'Tim Reeber @ Acme', 'Tim Reeber').pairs
    const [thin] = mergeSpeakers('Tim Reeder', 'Tim Reeber', 'Tim Reeber').pairs
    expect(sure).toMatchObject({
      kind: 'speaker',
      names: ['Tim Reeber', 'Tim Reeder'],
      into: 'Tim Reeber',
      why: 'one letter apart, both from Acme',
    })
    expect(sure?.likelihood).toBeGreaterThan(thin?.likelihood ?? 1)
    expect(thin?.likelihood).toBeGreaterThan(0.5)
  })

  it('have affiliations and handles as stated, each once', () => {
    const { entities } = mergeSpeakers('Alice Roe @ Acme [@ar]', 'Alice Roe @ ACME', 'Alice Roe @ Hooli [x.com/ar]')
    expect(entities.speaker.get('Alice Roe')).toEqual({
      kind: 'speaker',
      name: 'Alice Roe',
      forms: [{ name: 'Alice Roe', count: 3 }],
      known: [],
      affiliations: ['Acme', 'Hooli'],
      handles: ['@ar'],
    })
  })
})

describe('organisations', () => {
  it.each([
    ['legal forms', ['Acme Inc.', 'Acme, Ltd', 'The Acme GmbH', 'Acme'], 'Acme'],
    ['legal forms alone', ['Blue Heron Inc.', 'Blue Heron SAS', 'Blue Heron SAS'], 'Blue Heron SAS'],
    ['and', ['Roe & Sons', 'Roe and Sons', 'Roe and Sons'], 'Roe and Sons'],
    ['a word left out', ['Acme', 'Acme Security', 'acme.io', 'Acme'], 'Acme'],
    ['initials in brackets', ['Umbra Group Holding (UGH)', 'UGH', 'Umbra Group Holding', 'UGH'], 'UGH'],
    ['a slash', ['Initech', 'Initech/Hooli', 'Initech/Hooli'], 'Initech'],
    ['a city’s office', ['Google Montreal', 'Google Montreal', 'Google Singapore', 'Google'], 'Google'],
    ['a land’s branch', ['Initech Canada', 'Initech Canada', 'Initech'], 'Initech'],
  ])('are one with %s', (_, names, usual) => {
    expect(told(mergeSponsors(...names), 'organisation')).toEqual({ names: [usual], pairs: [] })
  })

  it.each([
    ['Initech', 'Initecs', 'one letter apart'],
    ['Acme', 'Acme Foods', 'one name starts with the other'],
    ['Widgets', 'Widgets Leeds', 'one name starts with the other'],
    ['Umbra Group Holding', 'UGH', 'one name is the initials of the other'],
    ['Acme', 'Initech (Acme)', 'named in brackets'],
  ])('may be one: %s and %s', (one, other, why) => {
    const { names, pairs } = told(mergeSponsors(one, other), 'organisation')
    expect(names).toHaveLength(2)
    expect(pairs).toHaveLength(1)
    expect(pairs[0]).toContain(why)
  })

  it.each([
    ['Acme', 'Acne'],
    ['Google', 'Google Cloud'],
    ['Studio 51', 'Studio 52'],
    ['Umbra Labs', 'Umbra Security'],
  ])('are two without a question: %s and %s', (one, other) => {
    expect(told(mergeSponsors(one, other), 'organisation')).toEqual({ names: [one, other], pairs: [] })
  })

  it('asks which, where both names about a slash stand by themselves', () => {
    const { names, pairs } = told(mergeSponsors('Initech', 'Hooli', 'Initech/Hooli'), 'organisation')
    expect(names).toEqual(['Hooli', 'Initech', 'Initech/Hooli'])
    expect(pairs).toEqual([
      'Hooli ~ Initech/Hooli: one of the names about a slash',
      'Initech ~ Initech/Hooli: one of the names about a slash',
    ])
  })

  it('counts a recap once where a host sponsors too', () => {
    const { entities } = mergeEntities([recap({ sponsors: [value('Acme')], hosts: [value('Acme')] })])
    expect(entities.organisation.get('Acme')?.forms).toEqual([{ name: 'Acme', count: 1 }])
  })
})

describe('cities', () => {
  const mergeCities = (...names: readonly string[]) =>
    told(mergeEntities(names.map(name => recap({ cities: [value(name)] }))), 'city')

  it('are one under other names of the word list, and with their own region or country', () => {
    expect(mergeCities('Québec', 'Quebec City', 'YQB').names).toEqual(['Quebec City'])
    expect(mergeCities('Montréal, QC', 'Ville de Montréal', 'Montreal').names).toEqual(['Montreal'])
    // Of two usual names the archive's own counts.
    expect(mergeCities('Bangalore', 'Bangalore', 'Bengaluru').names).toEqual(['Bangalore'])
    expect(mergeCities('Bangalore', 'Bengaluru', 'Bengaluru').names).toEqual(['Bengaluru'])
    expect(mergeCities('Lyon, France', 'Lyon').names).toEqual(['Lyon'])
  })

  it('may be one with another region, a letter apart, or with the country around', () => {
    expect(mergeCities('Lyon', 'Lyon, TX').pairs).toEqual(['Lyon ~ Lyon, TX: the same but for what stands behind it'])
    expect(mergeCities('Kalamazoo', 'Kalamzoo').pairs).toHaveLength(1)
    expect(mergeCities('Greater Lyon', 'Lyon').pairs).toHaveLength(1)
  })

  it('are two where the gazetteer has both', () => {
    expect(mergeCities('Hamburg', 'Homburg')).toEqual({ names: ['Hamburg', 'Homburg'], pairs: [] })
    expect(mergeCities('Portland, ME', 'Portland, OR')).toEqual({ names: ['Portland, ME', 'Portland, OR'], pairs: [] })
  })
})

describe('technologies', () => {
  const mergeTechnologies = (names: readonly string[], technologyAliases?: ReadonlyMap<string, readonly string[]>) =>
    told(
      mergeEntities(
        names.map(name => recap({ technologies: [value(name)] })),
        technologyAliases === undefined ? {} : { technologyAliases },
      ),
      'technology',
    )

  it('are one under the aliases given, else under those of the project', () => {
    expect(mergeTechnologies(['K8s', 'Kubernetes']).names).toEqual(['Kubernetes'])
    const own = new Map([['Frobnicator', ['Frob', 'FRB']]])
    expect(mergeTechnologies(['Frob', 'K8s'], own).names).toEqual(['Frobnicator', 'K8s'])
  })

  it('may be one where the taxonomy does not have one of them: a letter, a plural, a version', () => {
    expect(mergeTechnologies(['Kuberntes', 'Kubernetes']).pairs).toEqual(['Kubernetes ~ Kuberntes: one letter apart'])
    // Of a short name, a letter too few is a slip, another letter another name.
    expect(mergeTechnologies(['SciPy', 'scipp']).pairs).toEqual([])
    expect(mergeTechnologies(['Envvoy', 'Envoy']).pairs).toHaveLength(1)
    expect(mergeTechnologies(['Kubernetes 1.13']).pairs).toEqual([
      'Kubernetes ~ Kubernetes 1.13: the same but for a version or a plural',
    ])
    expect(mergeTechnologies(['Frobnicators', 'Frobnicator']).pairs).toHaveLength(1)
    expect(mergeTechnologies(['Kubernetes', 'Helm', 'Kafka']).pairs).toEqual([])
  })
})
