import { describe, expect, it } from 'vitest'
import { type Cue, probabilityOf, weigh } from '../../../../src-main/core/extract/likelihood/cue.ts'
import { h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Leeds Widgets meetup #7'

describe('signs that are weighed', () => {
  const cues: readonly Cue<string>[] = [
    { cue: 'long', weight: 2, holds: word => word.length > 4 },
    { cue: 'small', weight: -1, holds: word => word === word.toLowerCase() },
  ]

  it('count once each, whichever place they hold at', () => {
    expect(weigh(cues, ['Widget', 'Loom', 'Looms'], 0.5)).toBe(2.5)
    expect(weigh(cues, ['loom'], 0)).toBe(-1)
    expect(weigh(cues, [], -3)).toBe(-3)
  })

  it('make a probability that grows with them', () => {
    expect(probabilityOf(0)).toBe(0.5)
    expect(probabilityOf(-3)).toBeLessThan(0.05)
    expect(probabilityOf(3)).toBeGreaterThan(0.95)
  })
})

describe('who is likely to have spoken', () => {
  const talk = p('We had one talk about looms, and its [slides](https://slides.example/looms.pdf) are out.')

  it('is a person whom the announcement of the talk names without a verb', () => {
    const said = p(
      'For the talk we can welcome back [Liz Rice](https://twitter.com/lizrice), whose slides on looms are out.',
    )
    expect(namesIn(TITLE, [talk, said]).speakers).toEqual(['Liz Rice'])
    expect(namesIn(TITLE, [talk, p('Photos by [Liz Rice](https://twitter.com/lizrice).')]).speakers).toEqual([])
  })

  it('has beside them whoever is told of in the same words', () => {
    const parts = [p('The first talk of the evening:'), p('Liz Rice and Ian Crosby, weavers from Acme:')]
    expect(namesIn(TITLE, parts).speakers).toEqual(['Ian Crosby', 'Liz Rice'])
    const thanked = p('We thank Liz Rice and Ian Crosby, weavers from Acme.')
    expect(namesIn(TITLE, [p('The first talk of the evening:'), thanked]).speakers).toEqual([])
  })

  it('is no heading of common words', () => {
    const programme = [h2('Talks'), list('Liz Rice: Looms at scale', 'Kevin Harris: Threads', 'Awesome Audiences')]
    expect(namesIn(TITLE, programme).speakers).toEqual(['Kevin Harris', 'Liz Rice'])
  })

  it('has a name around what friends say, written small', () => {
    expect(namesIn(TITLE, [p('Ian "crow" Crosby presented a loom.')]).speakers).toEqual(['Ian "crow" Crosby'])
  })
})

describe('what stands beside the body', () => {
  it('is read where it has sentences', () => {
    const intro = 'Our evening on May 3 is hosted by Bluewater, and the pizza was sponsored by Havenbank this time.'
    const told = namesIn(TITLE, [p('Doors open at six.')], { frontMatter: { intro } })
    expect([told.hosts, told.sponsors]).toEqual([['Bluewater'], ['Havenbank']])
    expect(namesIn(TITLE, [p('Doors open at six.')], { frontMatter: { colour: intro } }).hosts).toEqual([])
  })
})

describe('names of houses and towns', () => {
  it('keep the article that a link or a capital inside a sentence gives them', () => {
    expect(namesIn(TITLE, [p('The evening was hosted by [La filature](https://filature.example).')]).hosts).toEqual([
      'La filature',
    ])
    expect(namesIn(TITLE, [p('Thank you El Molino for hosting us.')]).hosts).toEqual(['El Molino'])
  })

  it('are told from offices that somebody came from', () => {
    const cities = (text: string) => namesIn('Widgets meetup #7', [p(text)]).cities
    expect(cities('We met on May 3 in Leeds.')).toEqual(['Leeds'])
    expect(cities('We met on May 3 in York. Liz Rice was visiting from the Leeds offices.')).toEqual(['York'])
  })
})

describe('technologies in doubtful places', () => {
  it('count where a technical sentence names them as a means', () => {
    const text = 'In the second workshop we moved from IntelliJ and Maven to Gradle, JUnit, and tests in eclipse.'
    expect(namesIn(TITLE, [p(text)]).technologies).toContain('Eclipse')
    expect(namesIn(TITLE, [p('After the talk on IntelliJ we saw an eclipse of the moon.')]).technologies).not.toContain(
      'Eclipse',
    )
  })
})

describe('a post that never says what it tells of', () => {
  const opened = p('Liz Rice opened with a sober look at looms. Up next was Kevin Harris: he spun a thread on stage.')
  it('is about an evening, where people are fed and stand before others', () => {
    const fed = p('Cupcakes by Acme. Kudos to everyone who braved the snow in the basement.')
    expect(namesIn('The brigade in June', [fed, opened]).speakers).toEqual(['Kevin Harris', 'Liz Rice'])
  })
  it('is none where it teaches', () => {
    const taught = p('A thread feeds the loom, which opened with version two. The next one up is the spindle.')
    expect(namesIn('The loom in June', [taught, p('Liz Rice wrote the first of them.')]).speakers).toEqual([])
  })
})
