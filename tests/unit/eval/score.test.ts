import { describe, expect, it } from 'vitest'
import type { Label } from '../../eval/labels.ts'
import { createSynonyms } from '../../eval/names.ts'
import { scoreFacets } from '../../eval/score.ts'

const values = (...names: string[]) => names.map(name => ({ name, provenance: 'extracted', confidence: 1 }) as const)
const found = (path: string, cities: readonly string[], technologies: readonly string[] = []) => ({
  path,
  title: path,
  cities: values(...cities),
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: values(...technologies),
  talks: [],
})

describe('scoring facets', () => {
  it('counts what is right, wrong and missed, and follows the definitions', () => {
    const labels: readonly Label[] = [{ path: 'a', cities: ['Ottawa', 'Toronto'] }]
    const { facets, slips } = scoreFacets(labels, [found('a', ['Ottawa', 'Paris', 'Lyon'])])
    expect(facets.cities).toMatchObject({ right: 1, wrong: 2, missed: 1, precision: 1 / 3, recall: 1 / 2, f1: 0.4 })
    expect(slips.map(slip => `${slip.kind} ${slip.name}`)).toEqual(['missed Toronto', 'wrong Paris', 'wrong Lyon'])
  })

  it('compares names without case, accents and punctuation, by aliases, and by synonyms', () => {
    const labels: readonly Label[] = [
      {
        path: 'a',
        cities: [{ name: 'Quebec City', aliases: ['Québec'] }, 'Montreal'],
        technologies: { central: ['Kubernetes'], mentioned: ['Go'] },
      },
    ]
    const synonyms = createSynonyms(new Map([['Kubernetes', ['k8s']]]))
    const { facets, centralRecall } = scoreFacets(labels, [found('a', ['QUEBEC', 'Montréal'], ['K8s', 'go'])], synonyms)
    expect(facets.cities?.f1).toBe(1)
    expect(facets.technologies?.f1).toBe(1)
    expect(centralRecall).toBe(1)
  })

  it('lets optional values count neither way, and forgives the miss of a partial one', () => {
    const labels: readonly Label[] = [
      { path: 'a', cities: ['Ottawa', { name: 'York', partial: true }], optional: { cities: ['Barcelona'] } },
    ]
    expect(scoreFacets(labels, [found('a', ['Ottawa', 'Barcelona'])]).slips).toEqual([])
    expect(scoreFacets(labels, [found('a', ['Ottawa', 'Lyon'])]).slips).toHaveLength(1)
  })

  it('names labelled posts that are not listed, and counts all their values as missed', () => {
    const { unlisted, facets } = scoreFacets([{ path: 'gone', cities: ['Ottawa'] }], [])
    expect(unlisted).toEqual(['gone'])
    expect(facets.cities).toMatchObject({ missed: 1, recall: 0, f1: 0 })
  })

  it('reads plain lists of technologies and of optional values too', () => {
    const labels: readonly Label[] = [{ path: 'a', technologies: ['Go'], optional: ['Ottawa', 'Redis'] }]
    const score = scoreFacets(labels, [found('a', ['Ottawa'], ['Go', 'Redis', 'Kafka'])])
    expect(score.slips.map(slip => `${slip.kind} ${slip.facet} ${slip.name}`)).toEqual(['wrong technologies Kafka'])
    expect(score.facets.technologies?.right).toBe(1)
  })

  it('forgives the miss of a partial speaker, and of a technology that a post is about', () => {
    const labels: readonly Label[] = [
      {
        path: 'a',
        speakers: [{ name: 'Ada', partial: true }, 'Joe Roe'],
        technologies: { central: ['Go', { name: 'Wrack', partial: true }, { name: 'Tide', implied: true }] },
      },
    ]
    const { facets, centralRecall } = scoreFacets(labels, [found('a', [], ['Go', 'Tide'])])
    expect(facets.speakers).toMatchObject({ right: 0, missed: 1 })
    expect(centralRecall).toBe(1)
    expect(scoreFacets(labels, [found('a', [])]).centralRecall).toBe(0)
  })

  it('has no figures of a facet that no label names', () => {
    const { facets, centralRecall, slips } = scoreFacets([{ path: 'a', cities: [] }], [found('a', [], ['Go'])])
    expect(facets.technologies).toBeUndefined()
    expect(centralRecall).toBeUndefined()
    expect(slips).toEqual([])
    // A plain list does not tell which of them the post is about.
    expect(scoreFacets([{ path: 'a', technologies: ['Go'] }], []).centralRecall).toBeUndefined()
  })

  it('counts a facet that is labelled empty, and one that only another post has', () => {
    const nothing = scoreFacets([{ path: 'a', technologies: { central: [] } }], [found('a', [], ['Go'])])
    expect(nothing.facets.technologies).toMatchObject({ right: 0, wrong: 1, missed: 0 })
    expect(nothing.centralRecall).toBe(1)
    const labels: readonly Label[] = [{ path: 'a' }, { path: 'b', cities: ['Ottawa'] }]
    expect(scoreFacets(labels, [found('a', ['Lyon']), found('b', ['Ottawa'])]).facets.cities?.wrong).toBe(1)
  })
})
