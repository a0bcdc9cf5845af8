import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h3, list, p, quote } from './build-post.ts'

const speakersOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Leeds Widget Meetup #12', parts)).speakers.map(({ name }) => name)

/** A quotation or a paragraph that is wholly in bold. */
const bold = (kind: 'quote' | 'paragraph', text: string) => ({
  kind,
  text,
  links: [],
  emphasis: [{ start: 0, end: text.length }],
})

describe('talks told in a row', () => {
  it('reads a name before each topic', () => {
    const row = 'Liz Rice, looms in a day. Kevin Harris, an interface for threads. Lori Lalonde, message queues.'
    expect(speakersOf(p(row))).toEqual(['Liz Rice', 'Kevin Harris', 'Lori Lalonde'])
  })

  it('reads names and handles in lines below a word of talks', () => {
    const names = 'Liz Rice - @lizrice\nKevin Harris - @kharris\nLori Lalonde - @loril'
    expect(speakersOf(p('Good work to everyone who gave a talk!'), quote(names))).toHaveLength(3)
    expect(speakersOf(p('We had pizza on the roof.'), quote(names))).toEqual([])
  })

  it('reads titles that are wholly in bold, and the names behind them', () => {
    expect(speakersOf(bold('quote', '“Threads that last” — Kevin Harris & Lori Lalonde'))).toEqual([
      'Kevin Harris',
      'Lori Lalonde',
    ])
    expect(speakersOf(bold('paragraph', 'Looms for everybody with Kevin Harris'))).toEqual(['Kevin Harris'])
  })

  it('reads a heading that opens with a name and a colon', () => {
    expect(speakersOf(h3('Liz Rice: Widgets at scale'), p('An abstract.'))).toEqual(['Liz Rice'])
  })

  it('tells a room and a topic from who spoke there', () => {
    expect(speakersOf(p('Sala 1 – Economia Solidária – Liz Rice'))).toEqual(['Liz Rice'])
    expect(speakersOf(p('🎙️ Widgets à grande échelle par Liz Rice'))).toEqual(['Liz Rice'])
  })
})

describe('names that look like a speaker’s', () => {
  it('are a topic where the line ends in who spoke', () => {
    const told = 'How the Mill Teresa runs its looms, and what is used there.'
    const talks = [h3('Looms at Mill Teresa - Kevin Harris'), p(told), h3('Threads that last - Liz Rice')]
    expect(speakersOf(...talks)).toEqual(['Kevin Harris', 'Liz Rice'])
  })

  it('are a project, whose page is signed by it', () => {
    const sentence = p('Partners came together with Apache Loom experts to discuss threads.')
    const by = (author: string) =>
      extractFacets(buildPost('Leeds Widget Meetup #12', [sentence], { authors: [author] })).speakers
    expect(by('Apache Loom')).toEqual([])
  })

  it('are guests below a heading of their own', () => {
    const guest = p('Zanele Ke, Loom Committer & PMC member')
    expect(speakersOf(h3('Sharing Guests'), guest)).toEqual(['Zanele Ke'])
    expect(speakersOf(h3('Organisers'), guest)).toEqual([])
  })
})

describe('speakers in a sentence', () => {
  it.each([
    [
      'Track 1 featured talks by speakers like Liz Rice, Kevin Harris, and Justin W. Flory.',
      ['Liz Rice', 'Kevin Harris', 'Justin W. Flory'],
    ],
    ['The star of the event was undoubtedly Mr Kevin Harris.', ['Kevin Harris']],
    ['Plus tard, Liz Rice (plus connue sous le nom @liz) a rapidement présenté Behat 3.', ['Liz Rice']],
    ['7:50 PM - 8:20 PM: Laura I. Gómez: "Data and inclusion".', ['Laura I. Gómez']],
    ['Next up was H. "Waldo" Grunenwald, presenting "Agent of Change".', ['H. "Waldo" Grunenwald']],
    ['Liz Rice Presenting at Widget Day 2023', ['Liz Rice']],
  ])('%s', (text, expected) => {
    expect(speakersOf(p(text))).toEqual(expected)
  })

  it.each([
    ['The event was organised and managed by a team of volunteers, led by Liz Rice and Kevin Harris.'],
    ["Jetlag caused me to miss the first part of the International Visitor's Tour, but I gave my tutorial."],
    ['I facilitated a panel at DevFest 2023 Greater York.'],
    ['The interesting "Ignite Karaoke" had some brave souls talking to slides.'],
    ['The organizer of the conference, Chicago PUG, presented an author.'],
  ])('%s', text => {
    expect(speakersOf(p(text))).toEqual([])
    expect(speakersOf(p(text), list('“Looms” by Lori Lalonde'))).toEqual(['Lori Lalonde'])
  })

  it('takes a month for no part of a name', () => {
    expect(speakersOf(p('Kevin Harris spoke in autumn. In May Kevin talked about cars.'))).toEqual(['Kevin Harris'])
  })
})
