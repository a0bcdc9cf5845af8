import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, p } from './build-post.ts'

/** Speakers with whom they spoke for: `A / ORG`, or `A` alone. */
const told = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Recap of the March meetup', parts)).speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} / ${affiliation}`,
  )

describe('whom a speaker leads or belongs to', () => {
  it.each([
    ['Ada Lind, co-founder of Tidepool, spoke about moths.', ['Ada Lind / Tidepool']],
    [
      'Ada Lind, the CTO of Oak Ledger, and Tom Ashby, founder of Tidepool, spoke about moths.',
      ['Ada Lind / Oak Ledger', 'Tom Ashby / Tidepool'],
    ],
    ['Ada Lind (founder of Ferry Meadow) spoke about moths.', ['Ada Lind / Ferry Meadow']],
    ['Ada Lind, directrice technique de Tidepool, a parlé de papillons.', ['Ada Lind / Tidepool']],
    ["Ada Lind, cofondatrice d'Umber, a parlé de papillons.", ['Ada Lind / Umber']],
  ])('is told behind what they lead: %s', (text, expected) => {
    expect(told(p(text))).toEqual(expected)
  })

  it.each([
    ['Ada Lind, maintainer of Tidepool, spoke about moths.', ['Ada Lind']],
    ['Ada Lind, ambassador of Tidepool, spoke about moths.', ['Ada Lind']],
    ['Ada Lind, former CEO of Tidepool, spoke about moths.', ['Ada Lind']],
    ['Ada Lind, president of Canada, spoke about moths.', ['Ada Lind']],
    ['Ada Lind, director of Product at Umber, spoke about moths.', ['Ada Lind / Umber']],
    ['Ada Lind, autrice de Petites Marées, a parlé de papillons.', ['Ada Lind']],
  ])('and is not what they look after, led once or rule: %s', (text, expected) => {
    expect(told(p(text))).toEqual(expected)
  })

  it('is told by "de" in French, where no town, country or community stands behind it', () => {
    expect(told(p('Ada Lind de Tidepool a donné une conférence.'))).toEqual(['Ada Lind / Tidepool'])
    expect(told(p("Ada Lind et Tom Ashby d'Umber ont montré leurs papillons."))).toEqual([
      'Ada Lind / Umber',
      'Tom Ashby / Umber',
    ])
    for (const from of ['de Lyon', 'du Québec', 'de France', 'de la communauté Tidepool'])
      expect(told(p(`Ada Lind ${from} a parlé de papillons.`))).toEqual(['Ada Lind'])
  })

  it('is told by a possessive before the name, and no town, country, project or small word is a firm', () => {
    expect(told(p("Tidepool's Ada Lind gave a talk on moths."))).toEqual(['Ada Lind / Tidepool'])
    expect(told(p('Ferry Meadow’s Grace Moor gave a talk on moths.'))).toEqual(['Grace Moor / Ferry Meadow'])
    for (const other of ["Leeds's", "Canada's", "Python's", "Here's"])
      expect(told(p(`${other} Ada Lind: Ada Lind gave a talk on moths.`))).toEqual(['Ada Lind'])
  })

  it('is told behind a bar in a heading, where no town, role or title stands there', () => {
    const headed = (heading: string): readonly string[] =>
      told(h2(heading), p('Ada is an engineer. Ada spoke of moths.'))
    expect(headed('Ada Lind | Tidepool')).toEqual(['Ada Lind / Tidepool'])
    expect(headed('Ada Lind | Harrow Finch')).toEqual(['Ada Lind / Harrow Finch'])
    expect(headed('Speaker: Ada Lind | Copperpot Systems')).toEqual(['Ada Lind / Copperpot Systems'])
    for (const other of ['Leeds', 'CTO', 'Keynote', 'Building Tiny Looms'])
      expect(headed(`Ada Lind | ${other}`)).toEqual(['Ada Lind'])
  })
})

describe('speakers behind other words', () => {
  it('are told behind a comma and "by", whatever the title ends with, and not where they wrote it', () => {
    expect(told(p('Talk 2: Nights at a library, by Ada Lind (Tidepool)'))).toEqual(['Ada Lind / Tidepool'])
    expect(told(p('Somebody recommended a library by Ada Lind.'))).toEqual([])
  })

  it('are told in turn to the last one', () => {
    expect(told(p('We kicked off with Ada Lind, then Tom Ashby, and finally Priya Nair.'))).toEqual([
      'Ada Lind',
      'Tom Ashby',
      'Priya Nair',
    ])
    expect(told(p('On a commencé avec Ada Lind, puis Tom Ashby, et enfin Priya Nair.'))).toEqual([
      'Ada Lind',
      'Tom Ashby',
      'Priya Nair',
    ])
    expect(told(p('We kicked off with Ada Lind, then had pizza, and finally thanked Priya Nair.'))).toEqual([
      'Ada Lind',
    ])
  })
})
