import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FacetValue, RecapFacets } from '../../../../src-main/contract/index.ts'
import { createHomecoming, extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const value = (name: string, confidence = 0.8): FacetValue => ({ name, confidence, provenance: 'extracted' })
const facets = (cities: readonly FacetValue[], named: readonly string[] = []): RecapFacets => ({
  cities,
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
  talks: [],
  ...(named.length > 0 && { namedCities: named.map(name => value(name, 0.5)) }),
})
const post = (path: string, cities: readonly FacetValue[], named: readonly string[] = []) => ({
  path,
  facets: facets(cities, named),
})
const leeds = [post('a/1.md', [value('Leeds')]), post('a/2.md', [value('Leeds')]), post('a/3.md', [value('Leeds')])]
const citiesOf = (posts: Parameters<ReturnType<typeof createHomecoming>>[0]): readonly (readonly string[])[] =>
  createHomecoming()(posts).map(one => one.cities.map(({ name }) => name))
/** The cities of the last of some posts. */
const lastOf = (posts: Parameters<typeof citiesOf>[0]) => citiesOf(posts).at(-1)

describe('a post that names its archive’s town', () => {
  it('is there, where nothing in it says where it was', () => {
    expect(lastOf([...leeds, post('a/4.md', [], ['York', 'Leeds'])])).toEqual(['Leeds'])
  })

  it('stays as it is where it does not name that town', () => {
    expect(lastOf([...leeds, post('a/4.md', [], ['York'])])).toEqual([])
  })

  it('gives up a doubtful city for it, and no sure one', () => {
    expect(lastOf([...leeds, post('a/4.md', [value('York', 0.6)], ['Leeds'])])).toEqual(['Leeds'])
    expect(lastOf([...leeds, post('a/4.md', [value('York', 0.75)], ['Leeds'])])).toEqual(['York'])
  })

  it('never gives up what front matter states', () => {
    const stated: FacetValue = { name: 'York', confidence: 0.5, provenance: 'front-matter' }
    expect(lastOf([...leeds, post('a/4.md', [stated], ['Leeds'])])).toEqual(['York'])
  })
})

describe('where an archive is at home', () => {
  it('is told by nothing where its posts are in many towns', () => {
    const tour = [post('a/1.md', [value('Leeds')]), post('a/2.md', [value('York')]), post('a/3.md', [value('Hull')])]
    expect(lastOf([...tour, post('a/4.md', [], ['Leeds'])])).toEqual([])
  })

  it('is told by the folder of a town in an archive of several', () => {
    const york = [post('b/1.md', [value('York')]), post('b/2.md', [value('York')])]
    expect(lastOf([...leeds, ...york, post('b/3.md', [], ['York', 'Leeds'])])).toEqual(['York'])
    expect(lastOf([...leeds, ...york, post('c/3.md', [], ['York', 'Leeds'])])).toEqual([])
  })

  it('is told by the whole archive rather than by a year in which it travelled', () => {
    const many = Array.from({ length: 9 }, (_, at) => post(`2018/${at}.md`, [value('Leeds')]))
    const away = [post('2019/1.md', [value('York')]), post('2019/2.md', [value('York')])]
    expect(lastOf([...many, ...away, post('2019/3.md', [], ['York', 'Leeds'])])).toEqual(['Leeds'])
  })

  it('is told by a folder whose posts all agree, however many there are around it', () => {
    const around = Array.from({ length: 90 }, (_, at) => post(`leeds/${at}.md`, [value('Leeds')]))
    const york = [1, 2, 3].map(at => post(`york/${at}.md`, [value('York')]))
    expect(lastOf([...around, ...york, post('york/4.md', [], ['York', 'Leeds'])])).toEqual(['York'])
  })

  it('is told by no name that all posts of a tour end with', () => {
    const tour = ['Hull', 'York', 'Derby', 'Leeds'].map((town, at) => post(`a/${at}.md`, [value(town)], ['Leeds']))
    expect(lastOf([...tour, post('a/9.md', [], ['Leeds'])])).toEqual([])
  })

  it('is the town that nearly every post names, where few were placed', () => {
    const named = [
      post('a/1.md', [value('Leeds')], ['Hull']),
      post('a/2.md', [value('York', 0.6)], ['Leeds']),
      post('a/3.md', [], ['Leeds']),
    ]
    expect(citiesOf(named)).toEqual([['Leeds'], ['Leeds'], ['Leeds']])
    expect(citiesOf(named.slice(1))).toEqual([['York'], []])
  })
})

describe('asked again', () => {
  it('answers with the very same objects where nothing is another', () => {
    const bringHome = createHomecoming()
    const posts = [...leeds, post('a/4.md', [], ['Leeds'])]
    const first = bringHome(posts)
    expect(bringHome(posts).map((one, at) => one === first[at])).toEqual([true, true, true, true])
  })

  it('takes a town back when the posts that told it are gone', () => {
    const bringHome = createHomecoming()
    const last = post('a/4.md', [], ['Leeds'])
    expect(bringHome([...leeds, last]).at(-1)?.cities).toHaveLength(1)
    expect(bringHome([last])).toEqual([last.facets])
  })

  it('never tells a city that its post does not name', () => {
    const towns = fc.constantFrom('Leeds', 'York', 'Hull')
    const reading = fc
      .tuple(fc.uniqueArray(towns), fc.double({ min: 0, max: 1, noNaN: true }), fc.uniqueArray(towns))
      .map(([cities, sure, named]) =>
        facets(
          cities.map(name => value(name, sure)),
          named.filter(name => !cities.includes(name)),
        ),
      )
    const path = fc.constantFrom('a/1.md', 'a/b/2.md', 'a/b/3.md', 'c/4.md', '5.md', '')
    fc.assert(
      fc.property(fc.array(fc.record({ path, facets: reading })), posts => {
        const settled = createHomecoming()(posts)
        for (const [at, { facets: before }] of posts.entries()) {
          const names = [...before.cities, ...(before.namedCities ?? [])].map(({ name }) => name)
          expect(settled[at]?.cities.every(({ name }) => names.includes(name))).toBe(true)
        }
      }),
    )
  })
})

describe('the cities that a post names', () => {
  const named = (title: string, ...texts: readonly string[]) =>
    (extractFacets(buildPost(title, texts.map(p))).namedCities ?? []).map(({ name }) => name)

  it('are told beside those where it was', () => {
    const told = named(
      'Looms in Leeds',
      'Last night we met in Leeds. Jane Roe, who lives in York, gave a talk on looms.',
    )
    expect(told).toEqual(['York'])
  })

  it('are not asked for where the evening was held online, or where there was none', () => {
    const talk = 'Jane Roe of the York Widget Club gave a talk on looms.'
    expect(named('Our online meetup', `We met over Zoom. ${talk}`)).toEqual([])
    expect(named('Our twelfth meetup', `We met last night. ${talk}`)).toEqual(['York'])
    expect(named('How looms work', 'A loom in York has a frame. Set the frame first.')).toEqual([])
  })
})
