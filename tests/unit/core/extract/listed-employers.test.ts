import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, list, p, table } from './build-post.ts'

/** Speakers with whom they spoke for: `A / ORG`, or `A` alone. */
const told = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Recap of the March meetup', parts)).speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} / ${affiliation}`,
  )

/** The same sentence as an item of a programme. */
const toldInItem = (text: string): readonly string[] => told(h2('Talks'), list(text))

describe('employers of two ordinary words in lists of people', () => {
  it.each([
    [
      'Tide tables: Ada Lind, Ferry Meadow & Tom Ashby, Oak Ledger',
      ['Ada Lind / Ferry Meadow', 'Tom Ashby / Oak Ledger'],
    ],
    [
      'Tide tables – Priya Nair, Ferry Meadow and Yuki Tanabe, Umber',
      ['Priya Nair / Ferry Meadow', 'Yuki Tanabe / Umber'],
    ],
    ['Tide tables: Priya Nair, Umber & Tom Ashby, Oak Ledger', ['Priya Nair / Umber', 'Tom Ashby / Oak Ledger']],
    [
      'Tide tables: Ada Lind, Ferry Meadow; Tom Ashby, Ferry Meadow',
      ['Ada Lind / Ferry Meadow', 'Tom Ashby / Ferry Meadow'],
    ],
    ['Tide tables: Ada Lind and Tom Ashby, Ferry Meadow', ['Ada Lind / Ferry Meadow', 'Tom Ashby / Ferry Meadow']],
    [
      'Les marées : Chloé Bertin, Phare Mutuelle et Idriss Diallo, Pont Vert',
      ['Chloé Bertin / Phare Mutuelle', 'Idriss Diallo / Pont Vert'],
    ],
    [
      'Tide tables: Ada Lind, Ferry Meadow, Tom Ashby, Oak Ledger',
      ['Ada Lind / Ferry Meadow', 'Tom Ashby / Oak Ledger'],
    ],
  ])('are not taken for speakers: %s', (text, expected) => {
    expect(toldInItem(text)).toEqual(expected)
  })

  it.each([
    ['Tide tables: Ada Lind, Grace Moor & Tom Ashby', ['Ada Lind', 'Grace Moor', 'Tom Ashby']],
    ['Tide tables: Ada Lind, Oyelaran Adisa and Tom Ashby', ['Ada Lind', 'Oyelaran Adisa', 'Tom Ashby']],
    [
      'Tide tables: Ada Lind, Oyelaran Adisa, Yuki Tanabe and Ngozi Okafor',
      ['Ada Lind', 'Oyelaran Adisa', 'Yuki Tanabe', 'Ngozi Okafor'],
    ],
    ['Tide tables: Ada Lind, Grace Moor & Tom Ashby, Umber', ['Ada Lind', 'Grace Moor / Umber', 'Tom Ashby / Umber']],
    ['Les marées : Ada Lind, Grace Moor et Tom Ashby', ['Ada Lind', 'Grace Moor', 'Tom Ashby']],
  ])('but people beside people are: %s', (text, expected) => {
    expect(toldInItem(text)).toEqual(expected)
  })

  it('stand in brackets behind a role, in English and French', () => {
    expect(told(p('Ada Lind (CTO, Ferry Meadow) and Tom Ashby (Developer, Oak Ledger) talked about tides.'))).toEqual([
      'Ada Lind / Ferry Meadow',
      'Tom Ashby / Oak Ledger',
    ])
    expect(told(p('Ada Lind (directrice technique, Pont Vert) a parlé de marées.'))).toEqual(['Ada Lind / Pont Vert'])
    expect(told(p('Ada Lind (CTO, Umber), Oyelaran Adisa and Tom Ashby talked about tides.'))).toEqual([
      'Ada Lind / Umber',
      'Oyelaran Adisa',
      'Tom Ashby',
    ])
  })

  it('stand between commas before the verb', () => {
    expect(told(p('Ada Lind, Ferry Meadow, talked about tides.'))).toEqual(['Ada Lind / Ferry Meadow'])
    expect(told(p('Ada Lind, CTO, Ferry Meadow, gave a talk about tides.'))).toEqual(['Ada Lind / Ferry Meadow'])
    expect(told(p('Ada Lind, Oyelaran Adisa, and Tom Ashby talked about tides.'))).toEqual([
      'Ada Lind',
      'Oyelaran Adisa',
      'Tom Ashby',
    ])
  })

  it('end a line, and a family name that is a word too ends a name', () => {
    expect(toldInItem('Tide tables: Ada Lind, Harbour Mutual')).toEqual(['Ada Lind / Harbour Mutual'])
    expect(told(p('The first talk was by Ada Lind, Harbour Mutual, and the second was about pizza.'))).toEqual([
      'Ada Lind / Harbour Mutual',
    ])
    expect(toldInItem('Ada Lind, Ferry Meadow & Tom Ashby, Oak Ledger: Tide tables')).toEqual([
      'Ada Lind / Ferry Meadow',
      'Tom Ashby / Oak Ledger',
    ])
    for (const other of ['Xiulan Young', 'Xiulan Sun', 'Oyelaran Adisa'])
      expect(toldInItem(`Speakers: Ada Lind, ${other}`)).toEqual(['Ada Lind', other])
  })

  it('stand behind "both of"', () => {
    expect(told(p('Ada Lind and Tom Ashby, both of Harbour Mutual, talked about tides.'))).toEqual([
      'Ada Lind / Harbour Mutual',
      'Tom Ashby / Harbour Mutual',
    ])
  })

  it('stand in a column of speakers', () => {
    const rows = (cell: string): readonly string[] => told(table(['Talk', 'Speaker'], ['Tide tables', cell]))
    expect(rows('Ada Lind, Ferry Meadow & Tom Ashby, Oak Ledger')).toEqual([
      'Ada Lind / Ferry Meadow',
      'Tom Ashby / Oak Ledger',
    ])
    expect(rows('Ada Lind, Oyelaran Adisa & Tom Ashby')).toEqual(['Ada Lind', 'Oyelaran Adisa', 'Tom Ashby'])
  })
})
