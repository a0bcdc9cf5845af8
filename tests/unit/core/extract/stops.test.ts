import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, p, readerOf } from './build-post.ts'

const hostsOf = (title: string, blocks: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost(title, blocks)).hosts.map(({ name }) => name)

describe('houses of a report of several stops', () => {
  it('stand behind words of place, or first, below the headings of their towns', () => {
    expect(
      hostsOf('Widgets on the road', [
        h2('Monday, Leeds'),
        p('Rain, and then forty people at Tallowgate, who had warmed the tea. Jane Roe spoke about looms.'),
        h2('Mercredi — Lyon'),
        p('Dernier détour, chez Bobinard, avec une panne de train.'),
        h2('Friday: Utrecht'),
        p('Spoelwerk, top floor, with a view of the canal.'),
      ]),
    ).toEqual(['Tallowgate', 'Bobinard', 'Spoelwerk'])
  })

  it('are none where one works, nor in a report of one town', () => {
    expect(
      hostsOf('Widgets on the road', [
        h2('Monday, Leeds'),
        p('Jane Roe, who is an engineer at Tallowgate, spoke about looms.'),
        h2('Tuesday, Lyon'),
        p('Max Doe, who works at Bobinard, spoke in English about shuttles.'),
      ]),
    ).toEqual([])
    expect(hostsOf('Widgets', [h2('Leeds'), p('Spoelwerk, top floor, with a view.')])).toEqual([])
  })
})

describe('a house where people were not, after all', () => {
  const of = readerOf('hosts', 'Leeds Widget Meetup #12')
  it.each([
    ['We should have been at Tallowgate, but the lift broke, so we met at Initech.', ['Initech']],
    ['Venue: Tallowgate wasn’t free, so Initech lent us their canteen.', ['Initech']],
    ['We met at Tallowgate, and nobody was late.', ['Tallowgate']],
  ])('%s', (sentence, expected) => {
    expect(of(sentence)).toEqual(expected)
  })
})
