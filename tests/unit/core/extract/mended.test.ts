import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { plainName } from '../../../../src-main/core/extract/text/plain-name.ts'
import { buildPost, h2, list, namesIn, p } from './build-post.ts'

const TITLE = 'Widget evening: what we learnt'
const citiesOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).cities
const speakersOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] => namesIn(TITLE, parts).speakers

describe('hostile lists and lines', () => {
  // Without a bound to them, patterns never come to their end.
  it.each([
    ['words that join', `Thanks to Acme${', and'.repeat(60)} x Initech for the pizza.`],
    ['lines like streets', `1 ${'a'.repeat(56)}5\n`.repeat(200)],
  ])('%s are read to their end', (_, text) => {
    expect(namesIn(TITLE, [p(text), p('Jane Roe gave a talk.')]).speakers).toEqual(['Jane Roe'])
  })

  it('leaves names alone that are no names by their length', () => {
    const long = '<'.repeat(50_000)
    expect(plainName(long)).toBe(long)
    expect(plainName('**[Jane Roe](https://jane.example)**')).toBe('Jane Roe')
  })
})

describe('given names that are words too', () => {
  it.each(['Elke Novak', 'Chi Nguyen', 'Mia Novak'])('%s may speak', name => {
    expect(speakersOf(p(`${name} gave a talk on looms.`))).toEqual([name])
  })
})

describe('places of an evening', () => {
  it.each([
    'Then Jane Roe took the stage in Leeds.',
    'In May the meetup moved to Leeds.',
    'She told of case studies at our meetup in Leeds.',
    'The Leeds Python meeting was on Tuesday.',
  ])('%s', sentence => {
    expect(citiesOf(p(sentence), p('Two talks on widgets.'))).toEqual(['Leeds'])
  })

  it('has towns that no list has, with a capital each, and no German nouns', () => {
    expect(citiesOf(p('We had a meetup today in Oakvale to celebrate.'))).toEqual(['Oakvale'])
    expect(citiesOf(p('Endlich wieder ein Treffen in Präsenz.'))).toEqual([])
  })

  it('is not that of the next event, which front matter has too', () => {
    const at = (frontMatter: Readonly<Record<string, unknown>>) =>
      extractFacets(buildPost(TITLE, [p('Two talks on widgets.')], { frontMatter })).cities.map(({ name }) => name)
    expect(at({ next_event: { location: 'York' } })).toEqual([])
    expect(at({ event: { location: 'York' } })).toEqual(['York'])
  })
})

describe('sections', () => {
  it('are of sponsors also where they are called by whom', () => {
    const items = list('Acme', 'Initech')
    expect(namesIn(TITLE, [h2('Supported by our friends'), ...items]).sponsors).toEqual(['Acme', 'Initech'])
    expect(namesIn(TITLE, [h2('Widgets in Leeds, sponsored by Globex'), ...items]).sponsors).not.toContain('Acme')
  })

  it('of speakers go on behind a name with a colon', () => {
    const parts = [h2('Widgets'), p('Speakers:'), p('Jane Roe: weaver at Acme'), p('Lori Lalonde: mender at Initech')]
    expect(speakersOf(...parts)).toEqual(['Jane Roe', 'Lori Lalonde'])
  })

  it('of an evening whose title has a number are read', () => {
    expect(namesIn('Heroes of the loom #12', [p('Kyle Rome gave a talk on looms.')]).speakers).toEqual(['Kyle Rome'])
  })
})
