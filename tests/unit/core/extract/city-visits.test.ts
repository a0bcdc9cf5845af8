import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, list, p } from './build-post.ts'

const citiesOf = (title: string, ...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost(title, parts)).cities.map(({ name }) => name)

describe('how visitors tell where an event was', () => {
  it.each([
    ['I am back from Leeds and WidgetConf.', 'Leeds'],
    ['Last week we were out at WidgetConf in our own backyard of Leeds.', 'Leeds'],
    ['Leeds is a beautiful city. The talks were good.', 'Leeds'],
    ['On Saturday the Leeds Convention Center was full of developers.', 'Leeds'],
    ['WidgetConf (Leeds, 3-5 May) was great.', 'Leeds'],
    ['WidgetConf, Leeds, May 2019. A summary of the talks.', 'Leeds'],
    ['We arrived in Leeds the day before.', 'Leeds'],
    ['WidgetConf took place at the University of Leeds.', 'Leeds'],
    ['I flew to Florence for WidgetConf.', 'Florence'],
    ['WidgetConf took place in Sofia this year.', 'Sofia'],
  ])('%s', (text, expected) => {
    expect(citiesOf('Notes from WidgetConf', p(text))).toEqual([expected])
  })

  it.each([
    ["Leeds's Widget developers met on Tuesday.", 'Leeds'],
    ['For this meetup we met at Initech (Leeds) with old friends.', 'Leeds'],
    ['Upon entering the Initech offices in Leeds I got a badge for the meetup.', 'Leeds'],
    ['Das Treffen der Leipziger Javascript-Usergroup war gut besucht.', 'Leipzig'],
    ["La communauté Python lyonnaise s'est réunie mardi.", 'Lyon'],
  ])('%s', (text, expected) => {
    expect(citiesOf('Widget meetup, spring edition', p(text))).toEqual([expected])
  })

  it('reads the town below its street', () => {
    expect(citiesOf('May meetup', p('Initech, third floor\n724 Mill Boulevard\nLeeds\nMap'))).toEqual(['Leeds'])
  })

  it('believes a town that no list has behind an event in the title', () => {
    expect(citiesOf('Soirée looms à Oakvale', p('Deux conférences.'))).toEqual(['Oakvale'])
    expect(citiesOf('Our second meetup in Oakvale', p('Two talks.'))).toEqual(['Oakvale'])
    expect(citiesOf('Our second meetup in English', p('Two talks.'))).toEqual([])
    expect(citiesOf('Meetup in Review', p('Two talks.'))).toEqual([])
  })

  it('finds no city in names and origins', () => {
    expect(citiesOf('Widget meetup', p('Jane studied at the University of Leeds.'))).toEqual([])
    expect(citiesOf("Leeds'ech evening", p('Two talks.'))).toEqual([])
    expect(citiesOf('Widget meetup', p('Thanks to Florence for the slides.'))).toEqual([])
    expect(citiesOf('Widget meetup', p('Wir treffen uns in der Leipziger Straße.'))).toEqual([])
  })
})

describe('sponsors below a sentence of thanks', () => {
  it('are the items of a list without a colon', () => {
    const { sponsors } = extractFacets(
      buildPost('Widget meetup', [
        p('A big shout out to our sponsors for this evening. Get in touch to join them.'),
        list('[Initech](https://initech.example) who are teaching a course on Widgets for all', 'Globex'),
      ]),
    )
    expect(sponsors.map(({ name }) => name)).toEqual(['Initech', 'Globex'])
  })
})
