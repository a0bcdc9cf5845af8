import { describe, expect, it } from 'vitest'
import { namesIn, p } from './build-post.ts'

const citiesOf = (title: string, ...sentences: readonly string[]): readonly string[] =>
  namesIn(title, sentences.map(p)).cities

describe('where an event took place', () => {
  it.each([
    ['The meetup was held in München on May 3.', ['Munich']],
    ['Our community in Québec met again.', ['Quebec City']],
    ['The evening kicked off in Kitchener/Waterloo.', ['Kitchener-Waterloo']],
    ['We met in NYC, and the talks were great.', ['New York']],
    ['The meetup was held in Washington, D.C. on May 3.', ['Washington DC']],
    ['We met in Spokane, Washington, and the talks were great.', ['Spokane']],
    ['The meetup took place in Saint Petersburg and then in Tel-Aviv.', ['Saint Petersburg', 'Tel Aviv']],
    ['We were pleased to welcome Ana Soto to Bogotá for the meetup.', ['Bogota']],
    ['Ana Soto, who is based in Madrid, came from Seville for the talk.', []],
    ['The next KubeCon will take place in Barcelona.', []],
    ['Join the meetup pages for Montreal, Ottawa and Toronto.', []],
    ['Austin Powers talked about reading in mobile apps.', []],
    ['A startup headquartered in Seattle presented its product.', []],
    ['Our regular meetups happen quarterly in Montreal and Toronto.', []],
    ['The Amsterdam-based team showed a demo.', []],
  ])('%s', (sentence, expected) => {
    expect(citiesOf('Meetup recap', sentence)).toEqual(expected)
  })

  it.each([
    ['Five widget evenings before Berlin', 'We met in Turku.', ['Turku']],
    ['Widgets, explained at length: Turku, December 3', 'Sixty people came.', ['Turku']],
    ['The widget meetup comes to Turku', 'It went as in Oulu and Tampere before.', ['Turku']],
    ['Widgets Turku × Gadgets Oulu: one evening', 'On 3 May we met at Kiviniemi in Turku.', ['Turku']],
    ['A widget evening', 'Eero Salo was passing through Turku, and so we met.', ['Turku']],
    ['Une soirée de widgets à Québec', 'De Turku à Moscou, ou presque.', ['Quebec City']],
    [
      'Notes on three evenings',
      'On three evenings of the round, in Turku, Oulu and Tampere, one subject came back.',
      ['Oulu', 'Tampere', 'Turku'],
    ],
  ])('%s. %s', (title, sentence, expected) => {
    expect([...citiesOf(title, sentence)].sort()).toEqual(expected)
  })

  it('counts another conference only where the post is about it', () => {
    const sentence = 'It was wonderful to meet everybody at KubeCon in Valencia.'
    expect(citiesOf('Meetup recap', sentence)).toEqual([])
    expect(citiesOf('KubeCon EU recap', sentence)).toEqual(['Valencia'])
  })
})
