import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, namesIn, p } from './build-post.ts'

const PROSE = p(
  'The meetup took place in Oslo. Anna Berg from Fjordly gave a talk on Kafka. Thanks to Fjordly for sponsoring.',
)

describe('explicit front matter', () => {
  it('wins over the prose for the facets it states, and only for those', () => {
    const facets = extractFacets(
      buildPost('Meetup', [PROSE], {
        frontMatter: {
          city: 'Montréal, QC',
          sponsors: [{ name: 'Initech', tier: 'Gold' }, 'Hooli (silver)'],
          speakers: [{ name: 'Rosa Lima', org: 'Initech' }, 'Bo Ek (Hooli)'],
        },
      }),
    )
    expect(facets.cities).toEqual([{ name: 'Montreal', provenance: 'front-matter', confidence: 1 }])
    expect(facets.sponsors).toEqual([
      { name: 'Initech', provenance: 'front-matter', confidence: 1, tier: 'gold' },
      { name: 'Hooli', provenance: 'front-matter', confidence: 1, tier: 'silver' },
    ])
    expect(facets.speakers.map(({ name, affiliation }) => [name, affiliation])).toEqual([
      ['Rosa Lima', 'Initech'],
      ['Bo Ek', 'Hooli'],
    ])
    expect(facets.technologies.map(({ name, provenance }) => [name, provenance])).toEqual([['Kafka', 'extracted']])
  })

  it('reads the points of a programme that stand there as text', () => {
    const agenda = [
      '18:30 Doors',
      'Talk 1: <strong>Looms &amp; warps</strong> by Kyle Rome',
      'Talk 2: <strong>Silent looms</strong> by Lori Lalonde',
    ]
    const post = (value: unknown) =>
      buildPost('Meetup 18', [p('We met.')], { frontMatter: { agenda: value, meetup_city: 'Oslo' } })
    const { speakers, cities } = extractFacets(post(agenda))
    expect(speakers.map(one => one.name)).toEqual(['Kyle Rome', 'Lori Lalonde'])
    expect(cities.map(one => one.name)).toEqual(['Oslo'])
    expect(extractFacets(post({ text: agenda })).speakers).toEqual([])
  })

  it('takes no room, street or city of a venue for its host', () => {
    const hosts = (venue: unknown) => namesIn('Meetup', [PROSE], { frontMatter: { venue } }).hosts
    expect(hosts('Initech, Room 5, Oslo')).toEqual(['Initech'])
    expect(hosts('12 Mill Lane')).toEqual([])
    expect(hosts(['Initech', 'Hooli'])).toEqual(['Hooli', 'Initech'])
  })

  it('reads sponsors by tier, technologies by alias, and several cities', () => {
    const names = namesIn('Meetup', [PROSE], {
      frontMatter: {
        Cities: ['Québec', 'Ottawa'],
        params: { sponsors: { gold: ['Initech'], bronze: ['Hooli', 'Globex'] } },
        technologies: 'k8s, golang, Homegrown',
        venue: 'Initech',
      },
    })
    expect(names).toEqual({
      cities: ['Ottawa', 'Quebec City'],
      sponsors: ['Globex', 'Hooli', 'Initech'],
      hosts: ['Initech'],
      speakers: ['Anna Berg'],
      technologies: ['Go', 'Homegrown', 'Kubernetes'],
    })
  })

  it('takes an empty list for an answer, and of generic tags only those that name a technology', () => {
    const names = namesIn('Meetup', [PROSE], {
      frontMatter: { speakers: [], tags: ['Redis', 'community', 'go'] },
      keywords: ['Redis', 'community', 'go'],
    })
    expect(names.speakers).toEqual([])
    expect(names.technologies).toEqual(['Kafka', 'Redis'])
  })

  it('reads a location for its city, and leaves a room or a web host to the prose', () => {
    expect(namesIn('Meetup', [PROSE], { frontMatter: { location: 'Initech Tower, Toronto, ON' } }).cities).toEqual([
      'Toronto',
    ])
    expect(
      namesIn('Meetup', [PROSE], { frontMatter: { location: 'The blue room', host: 'www.example.org' } }),
    ).toMatchObject({
      cities: ['Oslo'],
      hosts: [],
    })
  })

  it('falls back to the prose where a field makes no sense', () => {
    expect(
      namesIn('Meetup', [PROSE], { frontMatter: { speakers: 42, city: null, sponsors: [{ url: 'x' }] } }),
    ).toMatchObject({
      cities: ['Oslo'],
      speakers: ['Anna Berg'],
      sponsors: ['Fjordly'],
    })
  })
})
