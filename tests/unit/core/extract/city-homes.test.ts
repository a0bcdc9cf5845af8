import { describe, expect, it } from 'vitest'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { type buildPost, h2, list, namesIn, p, table } from './build-post.ts'

type Parts = Parameters<typeof buildPost>[1]

const citiesOf = (parts: Parts, more: Partial<ParsedPost> = {}): readonly string[] =>
  namesIn('Widget meetup #12', parts, more).cities

/** A paragraph that is wholly set apart. */
const apart = (text: string) => ({ ...p(text), emphasis: [{ start: 0, end: text.length }] })
const STORY = p('Forty people met and heard two talks on looms.')
const CLUB = apart('Widget Circle is a volunteer-run club for everyone who weaves in Utrecht. No fees.')

describe('where a group is at home', () => {
  it.each([
    ['what the group says of itself at the end', [STORY, CLUB], ['Utrecht']],
    ['its address, set apart', [STORY, apart('Les Métiers à Tisser, 3 rue du Moulin, Nantes.')], ['Nantes']],
    ['not where the evening was elsewhere', [p('The evening was held in Ghent this time.'), CLUB], ['Ghent']],
    ['no home of sister groups', [STORY, apart('A club of weavers since 2014. Sister groups: Looms Tallinn.')], []],
    [
      'no offices of a firm',
      [STORY, p("Initech spins yarn. 200 engineers in Lisbon, Oslo and Perth do so. We're hiring.")],
      [],
    ],
    ['the house that hosted', [STORY, p('Thanks to the Tartu Central Library for hosting us.')], ['Tartu']],
    ['a school with a word that is a town', [p('Tuesday, 3 May, Room 5, University College Cork.')], ['Cork']],
    ['no firm that bears a name of a town', [STORY, p('Thanks to the Bank of Montreal for hosting us.')], []],
  ] satisfies readonly [string, Parts, readonly string[]][])('%s', (_kind, parts, cities) => {
    expect(citiesOf(parts)).toEqual(cities)
  })

  it.each([
    ['the chapter that a field names', { frontMatter: { chapter: 'Tallinn' } }, ['Tallinn']],
    ['what an HTML page says in its head', { pageTitle: 'Loom Camp: thirty hours in Cork' }, ['Cork']],
    ['the name of the file', { path: 'archive/widgets-graz-2018.html' }, ['Graz']],
    ['nothing of an evening online', { frontMatter: { chapter: 'Tallinn', mode: 'online' } }, []],
    ['nothing where a tag says so', { path: 'archive/widgets-graz-2018.html', keywords: ['online'] }, []],
  ] satisfies readonly [string, Partial<ParsedPost>, readonly string[]][])('%s', (_kind, more, cities) => {
    expect(citiesOf([STORY], more)).toEqual(cities)
  })

  it('puts an evening nowhere that opens in a room on the net', () => {
    expect(citiesOf([p('20:00 to 21:30, Jitsi, a hundred of us.'), STORY, CLUB])).toEqual([])
    expect(citiesOf([p('Our first hybrid: a room in Nairobi, the rest of us on Jitsi.'), STORY])).toEqual(['Nairobi'])
  })

  it('takes an article for no event because of what the group says of itself', () => {
    const article = [p('We moved our site to another generator. Builds take two seconds now.'), CLUB]
    expect(namesIn('Bye, slow builds', article).cities).toEqual([])
  })
})

describe('a chronicle of many evenings', () => {
  /** A paragraph whose first words are in bold. */
  const led = (head: string, rest: string) => ({ ...p(`${head} ${rest}`), emphasis: [{ start: 0, end: head.length }] })

  it('reads the town of each entry', () => {
    const parts = [
      led('January, Bilbao.', 'Jane Roe showed looms to all who came from Singapore.'),
      led('February, Lisbon.', 'At Initech this time. The mill is in Málaga, as some found out.'),
      led('June.', 'At last! On the terrace of the Mill, à Rennes, with masks.'),
      led('October,', 'on the road: Porto! Nobody slept.'),
      led('November.', 'John Doe on wool, from her sofa in Mérida.'),
      led('December.', 'Ottawa! Two talks on felt.'),
    ]
    expect(namesIn('Our year', parts).cities).toEqual(['Bilbao', 'Lisbon', 'Ottawa', 'Porto', 'Rennes'])
  })

  it('reads the town of each day on the road', () => {
    const parts = [
      led('Monday, Ottawa.', 'Two talks on looms, and a thunderstorm.'),
      led('Tuesday, Halifax.', 'One talk, of a mill in Leeds.'),
      led('Friday, Fredericton.', 'One table, one laptop.'),
    ]
    expect(namesIn('Three stops, one van', parts).cities).toEqual(['Fredericton', 'Halifax', 'Ottawa'])
  })

  it('takes no month in passing for an entry', () => {
    const parts = list('In May he left for Oslo.', 'In June she moved to Porto, for a year.')
    expect(namesIn('Widget meetup notes', [parts]).cities).toEqual([])
  })
})

describe('what kind of post names a town', () => {
  it('reads a call for talks that says when and where', () => {
    const labelled = [p('When: 14 May 2020.'), p('Where: Loom Hall, Mill Street 3, Tartu.')]
    expect(namesIn('CfP: Loom Day 2020', labelled).cities).toEqual(['Tartu'])
    expect(namesIn('Call for speakers', [p('We have met in Tartu for years. Write to us.')]).cities).toEqual([])
  })

  it('takes the committee of such a call for no speakers', () => {
    const call = [p('It takes place on 14 May 2020 in Tartu.'), p('Programme committee: Ada Quill, Emma Bovary.')]
    expect(namesIn('CfP: Loom Day 2020', call).speakers).toEqual([])
  })

  it('reads a table of evenings', () => {
    const evenings = table(['Month', 'Where', 'What'], ['Jan', 'Cork', 'looms'], ['Mar', 'Galway, the mill', 'threads'])
    expect(namesIn('What we did', [evenings]).cities).toEqual(['Cork', 'Galway'])
  })

  it('takes a lone heading below the town of the title for a part of it', () => {
    const parts = [h2('Doors at seven, Brunswick Hall, Richmond'), p('Forty people came, and two talks were given.')]
    expect(namesIn('Melbourne meetup is back', parts).cities).toEqual(['Melbourne'])
  })

  it('reads every stop of a tour', () => {
    const stops = [p('We started in Porto, went on to Braga, and ended in Faro. Jane Roe showed looms in each town.')]
    expect(namesIn('Loom roadshow: three stops', stops).cities).toEqual(['Braga', 'Faro', 'Porto'])
  })
})
