import { describe, expect, it } from 'vitest'
import { type buildPost, h2, list, namesIn, p } from './build-post.ts'

const read = (...parts: Parameters<typeof buildPost>[1]): ReturnType<typeof namesIn> =>
  namesIn('Leeds Widget Meetup #12', parts)
const hosts = (text: string): readonly string[] => read(p(text)).hosts
const technologies = (text: string): readonly string[] => read(p(text)).technologies
const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Soirée Widgets', parts).speakers

describe('technologies in lists that read like lists of firms', () => {
  it.each([
    ['She compared HTTP clients like Axios and Got.', ['Axios']],
    ['We met people from Ruby and Python communities.', ['Ruby', 'Python']],
    ['We welcomed engineers from Docker and Kubernetes backgrounds.', ['Docker', 'Kubernetes']],
    ['He compared the vendor Kubernetes distributions.', ['Kubernetes']],
  ])('%s', (text, expected) => {
    expect(technologies(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['Companies like Docker and Elastic sent people.', ['Docker', 'Elastic']],
    ['We had engineers from Docker and Elastic in the room.', ['Docker', 'Elastic']],
    ['We were joined by speakers from FusionAuth and Initech.', ['FusionAuth']],
    ['The company Docker sent two people.', ['Docker']],
  ])('%s: firms', (text, firms) => {
    expect(technologies(text).filter(name => firms.includes(name))).toEqual([])
  })
})

describe('hosts told by the place itself', () => {
  it.each([
    ['The Wi-Fi at Brightforge is fast.'],
    ['Brightforge was packed with over a hundred developers.'],
    ['Brightforge was packed to the rafters.'],
    ['Brightforge was filled to capacity.'],
    ['Le 03.03.20 chez Brightforge on a parlé de navettes.'],
    ['Slides of 03/03/20 at Brightforge.'],
    ['Slides of 03.03.2020 at Brightforge.'],
    ['12.11.2019 at Brightforge'],
    ['Une belle soirée à l’école Brightforge.'],
  ])('%s', text => {
    expect(hosts(text)).toEqual(['Brightforge'])
  })

  it('keeps a house whose name ends in One', () => {
    expect(hosts('On Tuesday we met at LoomOne in Leeds.')).toEqual(['LoomOne'])
    expect(hosts('On Tuesday we met at JavaOne in Leeds.')).toEqual([])
    expect(hosts('On Tuesday we met at LoomConf in Leeds.')).toEqual([])
  })

  it.each([
    ['Emma Bovary leads security at Brightforge.'],
    ['Emma Bovary spoke of the warm reception of Brightforge.'],
    ['Brightforge was packed with features.'],
    ['Brightforge was filled with tools for developers.'],
    ['They run Postgres 9.6.12 at Brightforge.'],
    ['Slides of 43.03.2020 at Brightforge.'],
    ['They run Kernel 45.6.12 at Brightforge.'],
    ['Une belle soirée avec Emma Bovary, tisserande à l’agence Brightforge.'],
    ['Une belle soirée avec Emma Bovary, tisserande à l’école Brightforge.'],
  ])('%s: none', text => {
    expect(hosts(text)).toEqual([])
  })
})

describe('speakers told by a verb that may be of another language', () => {
  it.each([
    ['Emma Bovary présentera la navette.'],
    ['Emma Bovary montrera la navette et les fils.'],
    ['Emma Bovary montrera Kafka en production.'],
    ['Emma Bovary montrera que les navettes sont rapides.'],
    ['Emma Bovary explicará el telar.'],
  ])('%s', text => {
    expect(speakers(p(text))).toEqual(['Emma Bovary'])
  })

  it.each([
    ['Emma Bovary lidera el equipo de telares.'],
    ['Emma Bovary lidera la comunidad Python.'],
    ['Emma Bovary considera que Kafka es muy rápido.'],
    ['Emma Bovary lidera um time de teares.'],
    ['Emma Bovary lidera o time de teares.'],
  ])('%s: none', text => {
    expect(speakers(p(text))).toEqual([])
  })
})

describe('headings of prizes', () => {
  const items = list('Looms at scale by Emma Bovary', 'Threads by Ahab Starbuck')

  it('are not those of award-winning talks', () => {
    expect(speakers(h2('Award-winning talks'), ...items)).toEqual(['Ahab Starbuck', 'Emma Bovary'])
    expect(speakers(h2('Award winning talks'), ...items)).toEqual(['Ahab Starbuck', 'Emma Bovary'])
  })

  it('still keep winners out', () => {
    expect(speakers(h2('Awards'), ...items)).toEqual([])
    expect(speakers(h2('Prize winners'), ...items)).toEqual([])
  })
})
