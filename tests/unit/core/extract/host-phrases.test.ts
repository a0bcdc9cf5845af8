import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, list, p } from './build-post.ts'

const hostsOf = (text: string): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', [p('We had two talks on looms.'), p(text)])).hosts.map(
    ({ name }) => name,
  )

describe('how visitors tell of a place', () => {
  it.each([
    'I headed to Initech for the monthly meetup.',
    'Some ninety weavers found their way through the halls of Initech.',
    'Leeds held the ninth edition at a small theatre named Initech.',
    'For once we met in person on the Riverside campus of Initech.',
    'Cheers to Ian and Initech for again giving the Leeds Looms free use of their facilities.',
    'People queued in the lobby of Initech.',
    'On Friday Initech are hosting their spring TechTalk.',
    'Forty people came to Initech to listen to two talks.',
    'After work I walked over to Initech where the meetup took place.',
    'On Saturday I headed to [Initech Centar](https://initech.example), a creative co-working space in Leeds.',
    "This year's venue was Initech.",
    'We moved to a new venue, Initech.',
    'We are grateful to Initech for having us.',
    'Our sponsors: Initech (venue), Globex (food and drinks).',
    'Gefeiert wurde im Hof von Initech.',
    'Forty people filled the attic of Initech.',
    'Nos vimos en el local de Initech.',
    'Our usual home, Globex, was being painted, so Initech took us in.',
    'We changed venue to Initech.',
    'We were warmly welcomed by Initech.',
    'A full house at Initech!',
    'At Initech we were greeted with beer and pizza.',
    'The Initech office was packed.',
    'Initech are hosting this month.',
    'Initech invited us to hold the meetup at their place.',
    'Thanks for hosting us, Initech!',
    'Huge thanks for the hospitality to Initech.',
    'Thanks to Initech for giving us a place to meet.',
    'It was so full that the venue sponsor Initech asked people to use the stairs.',
    'The meetup will take place on May 3rd, in Leeds, at Initech, 5 Mill Lane.',
    'Tuesday, 18:30, Initech, 5 Mill Lane',
  ])('%s', text => {
    expect(hostsOf(text)[0]?.replace(' Centar', '')).toEqual('Initech')
  })

  it.each([
    'Wir haben uns bei Initech getroffen.',
    'Gastgeber des Abends war Initech.',
    'Vielen Dank an Initech für die Gastfreundschaft.',
    'Gracias a Initech por acogernos.',
    'Gracias a Initech por dejarnos sus instalaciones.',
    'Met dank aan Initech voor de locatie.',
  ])('%s', text => {
    expect(hostsOf(text)).toEqual(['Initech'])
  })

  it.each([
    'The videos are hosted at Initech.',
    'Before that she was at Initech for ten years.',
    'The crowded room was crowded.',
    'We came to the conclusion that looms matter.',
    'Thanks for the talk, Initech!',
  ])('%s', text => {
    expect(hostsOf(text)).toEqual([])
  })
})

describe('sections on the venue', () => {
  const hostsBelow = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
    extractFacets(buildPost('Widget meetup, spring edition', [h2('Venue'), ...parts])).hosts.map(({ name }) => name)

  it('leave out who organises, and what stands below headings on the way there', () => {
    expect(hostsBelow(p('Initech'), p('The evening is organised by:'), list('Globex', 'Hooli'))).toEqual(['Initech'])
    expect(hostsBelow(p('Initech'), h3('Parking'), p('Globex Garage'))).toEqual(['Initech'])
    expect(hostsBelow(p('Initech'), p('Parking is free and easy to find.'))).toEqual(['Initech'])
  })
})

describe('names of hosts', () => {
  it.each([
    ['We met at the Center for Looms and Weaving Technology.', ['Center for Looms and Weaving Technology']],
    ['Initech (https://initech.example) is once again sharing their office with us.', ['Initech']],
    ['Upon entering the Initech offices in Leeds I got a badge.', ['Initech']],
    ['Agradecemos a Initech la cesión del espacio.', ['Initech']],
    ['Wir treffen uns beim Widget Meetup in Leeds.', []],
    ['A huge thank you to Initech for hosting workshops about looms.', []],
    ['Kyle Rome moved his looms. The new home is Initech, with silent warps.', []],
    ['Our new home is Initech, with a view.', ['Initech']],
    ['A huge thank you to Initech for hosting our workshop evening.', ['Initech']],
  ])('%s', (text, expected) => {
    expect(hostsOf(text)).toEqual(expected)
  })
})

describe('labels and layouts of venues', () => {
  it.each([
    'Date: 3 May, Time: 18:30, Venue: Initech',
    'Meetup location: Initech, 5 Mill Lane',
    'Location of the meetup: Initech',
    '🏠 Initech',
    'Kindly hosted by Initech',
    'The Initech team was hosting.',
    'It was our first time at Initech.',
    'I presented this at the Widget user group at Initech.',
  ])('%s', text => {
    expect(hostsOf(text)).toEqual(['Initech'])
  })

  it('reads sections on when and where, without their dates', () => {
    const { hosts } = extractFacets(
      buildPost('Widget meetup', [h2('When & Where'), p('Tuesday, 9 June 2020'), p('Initech, 5 Mill Lane'), p('Map')]),
    )
    expect(hosts.map(({ name }) => name)).toEqual(['Initech'])
  })
})

describe('what is no host', () => {
  it.each([
    'Why I am at Initech',
    'Initech provides a solution for managing a library of looms.',
    'Tonight at LeedsRUG we had two presenters for the meetup.',
  ])('%s', text => {
    expect(hostsOf(text)).toEqual([])
  })

  it('is an event in the title of a talk', () => {
    const { hosts } = extractFacets(buildPost('I have presented at LoomHeads in Leeds!', [p('The meetup was fun.')]))
    expect(hosts).toEqual([])
  })
})

describe('hosts of other authors', () => {
  it.each([
    ['Am Samstag öffnet die Technische Hochschule Leeds ihre Türen.', ['Technische Hochschule Leeds']],
    [
      'Wir treffen uns in den Räumen der Gesellschaft zur Förderung in Leeds zum Meetup.',
      ['Gesellschaft zur Förderung'],
    ],
  ])('%s', (text, expected) => {
    expect(hostsOf(text)).toEqual(expected)
  })

  it('reads a title with a number, and a heading that repeats the title', () => {
    expect(
      extractFacets(buildPost('Widgets 37 na Initech', [p('O encontro teve 7 palestras.')])).hosts.map(
        ({ name }) => name,
      ),
    ).toEqual(['Initech'])
    expect(
      extractFacets(
        buildPost('See you at the meetup in Leeds', [
          h2('See you at the meetup in Leeds'),
          p('Thanks to Initech for hosting us again.'),
        ]),
      ).hosts.map(({ name }) => name),
    ).toEqual(['Initech'])
  })

  it('takes what a firm has in place for no place', () => {
    expect(hostsOf('I told of the tools that we have in place at Initech.')).toEqual([])
    expect(hostsOf('The talks took place at Initech.')).toEqual(['Initech'])
  })
})
