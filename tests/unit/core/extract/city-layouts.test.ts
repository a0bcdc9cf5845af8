import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, namesIn, p } from './build-post.ts'

const TITLE = 'Widgets meetup, 3 May'
const cities = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).cities

describe('cities of dated headings', () => {
  it('are told whatever stands before them', () => {
    expect(
      namesIn('Our birthday events', [
        h3('Widgets @ Acme Leeds (13th July 2016)'),
        p('Come along.'),
        h3('WidgetConf 2016, 5-7 February, Brno'),
        p('We have a stand.'),
        h3('Loom Days Lausanne, 10th June 2016'),
        p('We will weave.'),
      ]).cities,
    ).toEqual(['Brno', 'Lausanne', 'Leeds'])
    expect(cities(p('We met in Leeds.'), h2('Next meetup'), h3('WidgetConf Brno, 5 June'))).toEqual(['Leeds'])
  })
})

describe('places', () => {
  it.each([
    ['a university on the line of the place', ['Location: Room 40, The University of Leeds, LS2'], ['Leeds']],
    [
      'a park of a city',
      ['The third course will take place at the Barcelona Silk Science Park building.'],
      ['Barcelona'],
    ],
    [
      'an office full of attendees',
      ['Ninety attendees filled the offices of Acme in San Francisco.'],
      ['San Francisco'],
    ],
    ['a street that is named after a city', ['Find us at 27 Passage Valencia, 69004 Lyon.'], ['Lyon']],
    [
      'a town behind a label that no list has',
      ['Locatie: De Spinnerij, Kanaalstraat 12, Oakendam. Vanaf 19:00.'],
      ['Oakendam'],
    ],
    ['no hall behind a label', ['Location: Acme, 12 Mill Street, Great Hall'], []],
    ['a word that is a town, in French', ['Rendez-vous à Lens, au musée, pour cette soirée.'], ['Lens']],
    ['a town in its own tongue', ['Sešli jsme se v Brně, meetup byl plný.'], ['Brno']],
    ['a label that asks', ['Où ? À La Fabrique Rennes Atalante, dernier étage.'], ['Rennes']],
    ['a room that is named after a city', ['Location: Acme, Floor 3, Florence meeting room'], []],
    ['where a talk was made', ['The idea is from her internship at Acme in Graz, Austria.'], []],
    ['where somebody leaves for', ['Emma Bovary part pour Toulouse.'], []],
    ['a surname behind an initial', ['JANE E. MOORE'], []],
    ['a town that no list has', ['We had a small meetup today in Oakvalley. Ten came.'], ['Oakvalley']],
    [
      'a town that no list has, behind the day',
      ['Venez le 4 avril 2018, à Fils les Eaux, pour la rencontre.'],
      ['Fils les Eaux'],
    ],
    ['no town: a word', ['We held a meetup in Private.'], []],
    ['no town: an event of others', ['They organise their annual WidgetConf in Oakvalley.'], []],
    [
      'the town of a group named Town.pm',
      ['Leeds.pm invites you to two talks. Both were first given at Widget Week i Oslo.'],
      ['Leeds'],
    ],
    ['a label in another language', ['Sted: Acme, Vevgata 8, Oslo'], ['Oslo']],
  ])('%s', (_kind, texts, expected) => {
    expect(cities(...texts.map(p))).toEqual(expected)
  })

  it('are read from a list in front matter', () => {
    const facets = extractFacets(
      buildPost(TITLE, [p('A report.')], { frontMatter: { venues: ['The Mill, Leeds, gb'] } }),
    )
    expect(facets.cities.map(({ name }) => name)).toEqual(['Leeds'])
  })
})

describe('places of an evening in a sentence', () => {
  const citiesOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
    namesIn('Widget evening: what we learnt', parts).cities

  it.each([
    'Then Jane Roe took the stage in Leeds.',
    'In May the meetup moved to Leeds.',
    'She told of case studies at our meetup in Leeds.',
    'The Leeds Python meeting was on Tuesday.',
  ])('%s', sentence => {
    expect(citiesOf(p(sentence), p('Two talks on widgets.'))).toEqual(['Leeds'])
  })

  it('has towns that no list has, with a capital each, and no German nouns', () => {
    expect(citiesOf(p('We had a meetup today in Oakvale to celebrate.'))).toEqual(['Oakvale'])
    expect(citiesOf(p('Endlich wieder ein Treffen in Präsenz.'))).toEqual([])
  })
})
