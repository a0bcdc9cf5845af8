import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const hostsOf = (text: string): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', [p('We had two talks on looms.'), p(text)])).hosts.map(
    ({ name }) => name,
  )

describe('how visitors tell of a place', () => {
  it.each([
    'I headed to Initech for the monthly meetup.',
    'Forty people came to Initech to listen to two talks.',
    'After work I walked over to Initech where the meetup took place.',
    'On Saturday I headed to [Initech Centar](https://initech.example), a creative co-working space in Leeds.',
    "This year's venue was Initech.",
    'We moved to a new venue, Initech.',
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
