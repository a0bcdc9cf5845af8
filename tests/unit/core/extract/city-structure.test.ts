import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, p } from './build-post.ts'

const citiesOf = (title: string, ...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost(title, parts)).cities.map(({ name }) => name)

const SEVERAL = 'Birthday events: widgets everywhere'

describe('the city by the structure of a page', () => {
  it('stands in headings that name a day', () => {
    const parts = [h2('Widgets @ Initech Leeds (13th July 2016)'), p('Talks.'), h2('Widgets @ Hull'), p('Talks.')]
    expect(citiesOf(SEVERAL, ...parts)).toEqual(['Leeds', 'Hull'])
    const dated = [h2('[LoomConf 2016](https://loom.example), 5-7 February, Leeds'), p('We have a booth there.')]
    expect(citiesOf('Upcoming events of the widget community', ...dated)).toEqual(['Leeds'])
    expect(citiesOf('Upcoming events of the widget community', h2('LoomConf 2016 Leeds'), p('Talks.'))).toEqual([])
  })

  it('stands in headings that thank who paid, which open no list of sponsors', () => {
    const parts = [h2('Widget Days Leeds, 10th June 2019, sponsored by Acme'), p('Sixty people discussed widgets.')]
    expect(citiesOf('Notes from all widget meetings', ...parts)).toEqual(['Leeds'])
  })

  it('stands in the last line of an address, also of towns that no list has', () => {
    const address = ['Initech', '2 rue Neuve', '43000 Oakvale-en-Velay'].map(p)
    expect(citiesOf('Rencontre des widgets 2019', p('Retrouvez-nous le 17 juin.'), ...address)).toEqual([
      'Oakvale-en-Velay',
    ])
    expect(citiesOf('Rencontre des widgets 2019', p('Le 17 juin.'), p('43000 Lines of code and what they do'))).toEqual(
      [],
    )
  })

  it('makes an event of a page that says when and where', () => {
    const body = [
      p('Three days of work on the next release.'),
      h2('Quand ?'),
      p('Du lundi 20 au mercredi 22 novembre.'),
    ]
    expect(citiesOf('Travail sur les widgets', ...body, h2('Où ?'), p('A Rennes'))).toEqual(['Rennes'])
    expect(citiesOf('Travail sur les widgets', ...body, h2('Comment ?'), p('A Rennes'))).toEqual([])
  })

  it.each([
    ['Location: Room 8, 40 Mill Square, The University of Leeds, LS1', 'Leeds'],
    ['Sted: Veverhallen i Bergen, rom 7', 'Bergen'],
    ['Place : Leeds City Hall', 'Leeds'],
  ])('stands behind a label: %s', (line, city) => {
    expect(citiesOf('Widget meetup in May', p('Two talks on widgets.'), p(line))).toEqual([city])
  })

  it.each([
    ['Our second workshop will take place at the Leeds Textile Innovation Park in May.', 'Leeds'],
    ['In the end 90 attendees shared the offices of Initech in Leeds.', 'Leeds'],
    ['In summer Jane will start a widget meetup for the Leeds area.', 'Leeds'],
    ['See you in Leeds!', 'Leeds'],
  ])('of what is announced: %s', (sentence, city) => {
    const opening = p('We are excited to announce the first widget workshop. It will be on 14 July.')
    expect(citiesOf('Announcing the widget workshop', opening, p('Two talks.'), p(sentence))).toEqual([city])
  })

  it('is not where people will see each other next', () => {
    const parts = [p('We met at Initech on Tuesday.'), p('Two talks.'), p('See you in Hull!')]
    expect(citiesOf('Widget evening: what we learnt', ...parts)).toEqual([])
  })

  it.each([
    'Come to the Moulin, 6 Passage Hull 43005 Leeds.',
    'We met in Leeds, in the Hull conference room.',
    'We met in Leeds. Jane L. Hull spoke.',
  ])('is neither a street nor a room nor a person: %s', sentence => {
    expect(citiesOf('Widget evening: what we learnt', p(sentence), p('Two talks on widgets.'))).toEqual(['Leeds'])
  })

  it.each(['Jane leaves for Hull.', 'It began with her internship at Initech in Hull.'])(
    'is not where somebody goes or was: %s',
    sentence => {
      expect(citiesOf('Widget evening: what we learnt', p('We met at Initech.'), p(sentence))).toEqual([])
    },
  )

  it('makes an event of a conference with its year', () => {
    expect(citiesOf('LoomCon2017: come and hear us', p('Our looms stand in Leeds.'))).toEqual(['Leeds'])
    expect(citiesOf('Looms2017: come and hear us', p('Our looms stand in Leeds.'))).toEqual([])
  })

  it('takes no town for another one whose name begins alike', () => {
    expect(citiesOf('Rencontre des widgets', p('La rencontre du 4 avril à Aix les Bains était belle.'))).toEqual([
      'Aix-les-Bains',
    ])
    expect(citiesOf('Rencontre des widgets', p('La rencontre du 4 avril à Aix était belle.'))).toEqual([
      'Aix-en-Provence',
    ])
  })
})
