import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p, readerOf } from './build-post.ts'

const TITLE = 'Leeds Widget Meetup #12'
const hostsOf = readerOf('hosts', TITLE)

describe('houses in sentences without a verb', () => {
  it.each([
    ["Chez Bobinard, dans l'ancienne filature.", ['Bobinard']],
    ['De retour chez Houille Noire.', ['Houille Noire']],
    ['At Tallowgate this time, since Initech was painting.', ['Tallowgate']],
    ['Zwölf Leute, Hinterzimmer der Nadelbrauerei.', ['Nadelbrauerei']],
    ['Lab 4 of the Weaver Institute, forty people.', ['Weaver Institute']],
    ['From noon to midnight the Loomhouse belonged to us.', ['Loomhouse']],
    ['Two hundred people joined us at Spindle Harbour for the third stop.', ['Spindle Harbour']],
    ['Wir durften ins Haus der Weber.', ['Haus der Weber']],
    ['Nous étions trente à rejoindre les locaux de Bobinard.', ['Bobinard']],
    ['Where: Weaver Hall, Leeds Central Library', ['Leeds Central Library']],
  ])('%s', (sentence, expected) => {
    expect(hostsOf(sentence)).toEqual(expected)
  })

  it.each([
    'At Tallowgate, we use Loom for everything.',
    'Chez Bobinard, on tisse encore à la main.',
    'Jane Roe, at Tallowgate since 2029.',
    'Jane teaches weaving at Leeds College.',
    'Nächstes Treffen bei Webstuhl.',
    'At Zoom, as ever.',
  ])('%s', sentence => {
    expect(hostsOf(sentence)).toEqual([])
  })

  it('takes no house of a month to come for that of the recap', () => {
    const more = { date: { value: '2031-06-14', source: 'front-matter' as const } }
    const told = [
      p('We met at Tallowgate on 12 June.'),
      p('Forty people came.'),
      p('July is at Houille Noire, usual time.'),
    ]
    expect(extractFacets(buildPost(TITLE, told, more)).hosts.map(({ name }) => name)).toEqual(['Tallowgate'])
  })
})

describe('houses that front matter states', () => {
  it.each([
    ['WIT City Campus, Weaver building', 'WIT'],
    ['Hackerspace Loomlab', 'Loomlab'],
    ['Weaver Hall, Leeds Central Library', 'Leeds Central Library'],
    ['Tallowgate, Weaver Lane 3, Leeds', 'Tallowgate'],
  ])('%s', (where, host) => {
    const post = buildPost(TITLE, [p('We met again.')], { frontMatter: { where } })
    expect(extractFacets(post).hosts.map(({ name }) => name)).toEqual([host])
  })

  it('reads sponsors under whatever key, by level and by whom', () => {
    const sponsors = (frontMatter: Record<string, unknown>): readonly string[] =>
      extractFacets(buildPost(TITLE, [p('We met again.')], { frontMatter })).sponsors.map(({ name }) => name)
    expect(sponsors({ partenaires: { or: ['Houille Noire'], argent: ['Bobinard'] } })).toEqual([
      'Houille Noire',
      'Bobinard',
    ])
    expect(sponsors({ supported_by: [{ who: 'Tallowgate', what: 'soup' }] })).toEqual(['Tallowgate'])
    expect(sponsors({ food_by: 'Houille Noire' })).toEqual(['Houille Noire'])
    expect(sponsors({ partner_city: 'Lyon' })).toEqual([])
  })
})
