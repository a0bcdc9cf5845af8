import { describe, expect, it } from 'vitest'
import { alt, p, readerOf } from './build-post.ts'

const hostsOf = readerOf('hosts', 'Leeds Widget Meetup #12')

describe('houses looked at from inside', () => {
  it.each([
    ['Thirty of us sat in the back room of a board game café, Weavers Den.', ['Weavers Den']],
    ["Le deuxième étage d'Initech était plein à dix-huit heures.", ['Initech']],
    ['We opened the doors of the Anchor Mill at ten.', ['Anchor Mill']],
    ['Wir waren Gäste im Hörsaal 2.01 der Universität Webstadt.', ['Universität Webstadt']],
    ['Initech let us in, and then just trusted us.', ['Initech']],
    ['Globex had kept the whole reading room for us.', ['Globex']],
    ['Une soirée de mars, amphi plein à l’INWE.', ['INWE']],
    ['Out of town for once, and what a place: the Anchor Loft, brand new.', ['Anchor Loft']],
    ['Zapf kept the office printer.', []],
    ['Initech let us in on a secret.', []],
    ['She works in a seminar room of Globex.', []],
    ['Next month we meet in the back room of Initech.', []],
  ])('%s', (text, hosts) => {
    expect(hostsOf('We met on Tuesday evening for two talks.', text)).toEqual(hosts)
  })

  it('takes what emphasis sets off for one name', () => {
    const told = (text: string, name: string) => {
      const start = text.indexOf(name)
      return hostsOf('We met for two talks.', { ...p(text), emphasis: [{ start, end: start + name.length }] })
    }
    expect(told("Le soir, une quarantaine de gens dans l'arrière-salle du Pot au Lin.", 'Pot au Lin')).toEqual([
      'Pot au Lin',
    ])
    expect(told('We sat in the basement of the Rope and Weaving Museum.', 'Rope and Weaving Museum')).toEqual([
      'Rope and Weaving Museum',
    ])
  })

  it('reads where people are in pictures', () => {
    expect(hostsOf('We met for two talks.', alt('Five people on bar stools at WEFT9, one is laughing'))).toEqual([
      'WEFT9',
    ])
    expect(hostsOf('We met for two talks.', alt('The audience at WeaveConf'))).toEqual([])
    expect(hostsOf('We met for two talks.', alt('People in Lounge Area'))).toEqual([])
  })
})
