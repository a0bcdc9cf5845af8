import { describe, expect, it } from 'vitest'
import type { FacetValue, RecapFacets } from '../../../../src-main/contract/index.ts'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'

const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  name,
  provenance: 'extracted',
  confidence: 0.9,
  ...more,
})

const recap = (part: Partial<RecapFacets>): RecapFacets => ({
  cities: [],
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
  talks: [],
  ...part,
})

const speakers = (...names: readonly string[]): RecapFacets => recap({ speakers: names.map(name => value(name)) })

const merged = (...recaps: readonly RecapFacets[]) => mergeEntities(recaps)

describe('mergeEntities', () => {
  it('takes accents, case, spaces and punctuation for one name: the most frequent, then the best formed', () => {
    const { facets, entities } = merged(
      recap({ sponsors: [value('RedHat'), value('Gitlab')] }),
      recap({ sponsors: [value('Red Hat'), value('GitLab')] }),
      recap({ hosts: [value('Red Hat')], speakers: [value('Andre Roy')] }),
      recap({ speakers: [value('André Roy')] }),
    )
    expect(facets.map(one => one.sponsors.map(sponsor => sponsor.name))).toEqual([
      ['Red Hat', 'GitLab'],
      ['Red Hat', 'GitLab'],
      [],
      [],
    ])
    expect(facets.map(one => one.speakers.map(speaker => speaker.name))).toEqual([[], [], ['André Roy'], ['André Roy']])
    expect(entities.organisation.get('Red Hat')?.forms).toEqual([
      { name: 'Red Hat', count: 2 },
      { name: 'RedHat', count: 1 },
    ])
  })

  it('joins a long name and a short one of an organisation where both stand', () => {
    const { facets } = merged(
      recap({ sponsors: [value('Acme Security')], hosts: [value('Initech/Hooli')] }),
      recap({ sponsors: [value('Acme')], hosts: [value('Initech')] }),
      recap({ sponsors: [value('Umbra Labs')] }),
      recap({ sponsors: [value('Acme')], hosts: [value('Initech')] }),
    )
    expect(facets.map(one => [...one.sponsors, ...one.hosts].map(({ name }) => name))).toEqual([
      ['Acme', 'Initech'],
      ['Acme', 'Initech'],
      ['Umbra Labs'],
      ['Acme', 'Initech'],
    ])
  })

  it('joins a long family name that is misspelt', () => {
    const { facets, entities } = merged(
      speakers('Ayla Przybylska'),
      speakers('Ayla Przybilska'),
      speakers('Ayla Przybylska'),
    )
    expect(facets.map(one => one.speakers[0]?.name)).toEqual(['Ayla Przybylska', 'Ayla Przybylska', 'Ayla Przybylska'])
    expect(entities.speaker.get('Ayla Przybylska')?.forms.map(form => form.name)).toContain('Ayla Przybilska')
  })

  it('joins names of seven letters only where the affiliation agrees', () => {
    const at = (name: string, affiliation: string): RecapFacets => recap({ speakers: [value(name, { affiliation })] })
    expect(
      merged(at('Jo Andrews', 'Acme'), at('Jo Andrevs', 'Acme Inc')).facets.map(one => one.speakers[0]?.name),
    ).toEqual(['Jo Andrevs', 'Jo Andrevs'])
    expect(
      merged(at('Jo Andrews', 'Acme'), at('Jo Andrevs', 'Hooli')).facets.map(one => one.speakers[0]?.name),
    ).toEqual(['Jo Andrews', 'Jo Andrevs'])
  })

  it('joins a short given name with the full one, unless the family name is frequent or two persons are meant', () => {
    const named = (...names: readonly string[]) =>
      merged(...names.map(name => speakers(name))).facets.map(one => one.speakers[0]?.name)
    expect(named('Bob Osterhout', 'Robert Osterhout')).toEqual(['Robert Osterhout', 'Robert Osterhout'])
    expect(named('Bob Smith', 'Robert Smith')).toEqual(['Bob Smith', 'Robert Smith'])
    expect(named('Chris Osterhout', 'Christine Osterhout', 'Christopher Osterhout')).toEqual([
      'Chris Osterhout',
      'Christine Osterhout',
      'Christopher Osterhout',
    ])
  })

  it('never joins short names that only look alike', () => {
    const names = ['Dan Li', 'Dan Lu', 'Ann Kim', 'Anna Kim', 'Tom Reid', 'Tom Reed']
    expect(merged(...names.map(name => speakers(name))).facets.map(one => one.speakers[0]?.name)).toEqual(names)
  })

  it('makes one value of two in a recap, and keeps tier and affiliation', () => {
    const { facets } = merged(
      recap({ sponsors: [value('Red Hat', { tier: 'gold' }), value('RedHat', { confidence: 0.95 })] }),
      recap({ sponsors: [value('Red Hat')] }),
    )
    expect(facets[0]?.sponsors).toEqual([value('Red Hat', { tier: 'gold', confidence: 0.95 })])
  })

  it('lists the forms by which search may ask for a city or a technology', () => {
    const { entities } = merged(recap({ cities: [value('Quebec City')], technologies: [value('Kubernetes')] }))
    expect(entities.city.get('Quebec City')?.known).toContain('Québec')
    expect(entities.technology.get('Kubernetes')?.known).toContain('K8s')
  })

  it('answers an empty archive', () => {
    const { facets, pairs, usualName } = merged()
    expect([facets, pairs, usualName('city', 'Nowhere')]).toEqual([[], [], 'Nowhere'])
  })
})
