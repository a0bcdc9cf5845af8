import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { buildPost, h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Widget meetup'
const told = (text: string, more: Partial<ParsedPost> = {}) => namesIn(TITLE, [p(text)], more)
const speakersOf = (text: string) => told(text).speakers
const below = (heading: string, ...items: readonly string[]) =>
  extractFacets(buildPost(TITLE, [p('We met in Leeds.'), h2(heading), list(...items)]))

describe('names of people that a word joins', () => {
  it.each([
    ['Thanks to Ana de Souza for hosting us.', ['Ana de Souza']],
    ['Merci à Jean de Florette pour son accueil.', ['Jean de Florette']],
    ['Our host was Jane Roe of Acme, who welcomed us.', ['Acme']],
  ])('%s', (text, hosts) => {
    expect(told(text).hosts).toEqual(hosts)
  })
})

describe('guests and who interviews', () => {
  it.each([
    ['Our guest this month, Ada Lind, talked about looms.', ['Ada Lind']],
    ["L'invitée du mois, Ada Lind, a parlé de métiers à tisser.", ['Ada Lind']],
    ['Pour nos invités, Ada Lind avait fait un gâteau.', []],
    ['Parmi les invités, Ada Lind prenait des photos.', []],
    ['Sehr geehrte Gäste, Ada Lind hat die Fotos gemacht.', []],
    ['Pour notre invitée, Ada Lind avait fait un gâteau.', []],
    ['Ada Lind was interviewed live about her looms.', ['Ada Lind']],
    ['Ada Lind was interviewed by many people for the job.', []],
    ['Ada Lind was interviewed by Wired Magazine last week.', []],
    ['Ada Lind was interviewed by Local Radio before the evening.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  it('reads a bare list of guests for no speakers', () => {
    expect(below('Guests', 'Ada Lind', 'Max Doe').speakers).toEqual([])
    expect(below('Guests:', 'Ada Lind – Looms at night', 'Max Doe – Threads').speakers.map(one => one.name)).toEqual([
      'Ada Lind',
      'Max Doe',
    ])
    expect(below('🎤 Guests', 'Ada Lind – Looms at night', 'Max Doe – Threads').speakers).toHaveLength(2)
  })
})

describe('ordinals before “by”', () => {
  it.each([
    ['The first talk was long. The second, by Ada Lind, was a talk of knots.', ['Ada Lind']],
    ['The first, by Ada Lind, was on looms.', ['Ada Lind']],
    ['The other, by Ada Lind, hung on the wall.', []],
    ['The first prize, by Ada Lind, was a loom. The second, by Max Doe, was wool.', []],
    ['The first, by Acme Widgets, was loud.', []],
  ])('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })
})

describe('whom a speaker works for', () => {
  const employers = (text: string) =>
    extractFacets(buildPost(TITLE, [p(text)])).speakers.map(one => one.affiliation ?? '')
  it.each([
    ['Ada Lind joined us from Loom Widgets and gave a talk.', 'Loom Widgets'],
    ['Ada Lind came back from Maternity Leave and gave a talk.', ''],
    ['Ada Lind came from Academia and gave a talk.', ''],
    ['Ada Lind came down from North London and gave a talk.', ''],
    ['Ada Lind joined us from North London and gave a talk.', ''],
    ['Ada Lind visited us from Upstate New York and gave a talk.', ''],
  ])('%s', (text, employer) => {
    expect(employers(text)).toEqual([employer])
  })

  it('stands between marks where it is known, and is no language, form or topic', () => {
    const of = (...items: readonly string[]) => below('Talks', ...items).speakers.map(one => one.affiliation)
    expect(of('Silk - Tim Hall - Spotify', 'Tin - Ada Lind - Netflix')).toEqual(['Spotify', 'Netflix'])
    expect(of('Silk - Tim Hall - Quillworks')).toEqual([undefined])
    expect(of('Silk - Tim Hall - Hauptvortrag', 'Tin - Kim Hall - Deutsch')).toEqual([undefined, undefined])
    expect(of('Silk - Tim Hall - Quillworks', 'Tin - Kim Hall - Tessaria')).toEqual(['Quillworks', 'Tessaria'])
    expect(of('Zinc - Bob Hall - Español')).toEqual([undefined])
    expect(of('Silent looms - Lori Weaver - Leeds Loom Evening')).toEqual([undefined])
    expect(of('Jane Roe - Hexagonale Architektur - Folien')).not.toContain('Hexagonale Architektur')
  })
})

describe('titles in quotation marks', () => {
  const titles = (text: string) => extractFacets(buildPost(TITLE, [p(text)])).talks.map(one => one.title)
  it.each([
    ['Two talks followed, among which “Looms for all” (Jane Roe) was the longest talk.', ['Looms for all']],
    ['Our members like “The Hobbit” by John Tolkien.', []],
    ['The motto “Looms for all” by Jane Roe hung over the bar.', []],
    ['We saw a sign that read “Mind the gap” (Jane Roe took a photo).', []],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected)
  })
})

describe('rooms and places', () => {
  it('takes no home of a person for a house', () => {
    expect(told('We met in the attic of Jane Roe.').hosts).toEqual([])
    expect(told('We met in the attic of Initech.').hosts).toEqual(['Initech'])
  })

  it('takes a name with a number for a house, and a short one for a room', () => {
    const hosts = (location: string) => told('We met in Leeds.', { frontMatter: { location } }).hosts
    expect(hosts('Tech-42')).toEqual(['Tech-42'])
    expect(hosts('Hub-18')).toEqual(['Hub-18'])
    expect(hosts('WBC-104')).toEqual([])
  })

  it.each([
    ['Python no Kubernetes (maio 2016)', 'We heard of looms.'],
    ['Django na Prática (maio de 2016)', 'We heard of looms.'],
    ['Webstühle bei Nacht (3. Mai 2018)', 'We heard of looms.'],
  ])('takes no topic of a title for a house: %s', (title, text) => {
    expect(namesIn(title, [p(text)]).hosts).toEqual([])
  })

  it('reads a handle behind a place to write, and a tool before one far away', () => {
    expect(told('Jane Roe, @roe on Twitter, gave a talk on looms.').technologies).toEqual([])
    expect(told('Find the code of Slack as @roe.').technologies).toEqual([])
  })
})
