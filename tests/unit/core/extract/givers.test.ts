import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, list, p, table } from './build-post.ts'

const facetsOf = (...parts: Parameters<typeof buildPost>[1]): ReturnType<typeof extractFacets> =>
  extractFacets(buildPost('Widget meetup, spring edition', parts))
const sponsorsOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  facetsOf(...parts).sponsors.map(({ name }) => name)
const hostsOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  facetsOf(...parts).hosts.map(({ name }) => name)

/** Items of a list with their levels. */
const nested = (...items: readonly (readonly [level: number, text: string])[]): ReturnType<typeof list> =>
  items.flatMap(([level, text]) => list(text).map(item => ({ ...item, level })))

describe('items below a label that is an item itself', () => {
  it('ends with the items that are deeper', () => {
    expect(
      sponsorsOf(
        nested(
          [1, 'Meetup'],
          [2, 'Sponsors:'],
          [3, 'Initech'],
          [3, 'Drinks: Hooli'],
          [2, 'Gadgets'],
          [3, 'Looms for Quill Press'],
        ),
      ),
    ).toEqual(['Initech', 'Hooli'])
  })

  it('ends at the next label beside it', () => {
    expect(sponsorsOf(nested([1, 'Sponsors:'], [1, 'Initech'], [1, 'Topics:'], [1, 'Quill Press']))).toEqual([
      'Initech',
    ])
  })

  it('reads the first name of an item, and no person whom it goes on to thank', () => {
    expect(sponsorsOf(p('Thank you to our sponsors:'), list('Initech- and Liz Rice for her talk', 'Hooli'))).toEqual([
      'Initech',
      'Hooli',
    ])
  })
})

describe('who gave, by the words beside a name', () => {
  it.each([
    ['The shirts were donated by Widgetfest volunteers, and the food was sponsored by Initech.', ['Initech']],
    ['Prizes from the Loom Leeds event, food paid for by Initech.', ['Initech']],
    ['The data is free, paid for by the Utopian tax payers. Initech sponsored the pizza.', ['Initech']],
    ['Thanks also to Initech, Hooli and Loom.Cloud for sponsoring the evening.', ['Initech', 'Hooli', 'Loom.Cloud']],
    ['Thanks to our sponsors: [Initech](https://a.example), [Hooli](https://b.example).', ['Initech', 'Hooli']],
    ['Thanks to Initech, who grow the Widget World. They paid for the pizza.', ['Initech']],
    ['Initech joined us again. A big thank you to them for sponsoring the food!', ['Initech']],
    ['Initech, Inc. - who sponsored the snacks - came with five people.', ['Initech']],
    ['Initech — thank you so much for the pizza!', ['Initech']],
    ['Initech: thanks for sponsoring!', ['Initech']],
    ['The pizza was great. Thank you Initech!', ['Initech']],
    ['Thank you Initech! Without your support nobody would have come.', ['Initech']],
    ['Initech came to the rescue and sponsored the food.', ['Initech']],
    ["Then Initech, tonight's sponsor, said a few words.", ['Initech']],
    ['Initech was there with a booth as our main sponsor.', ['Initech']],
    ['Initech made a generous donation to our group.', ['Initech']],
    ['Initech threw in some euros for food.', ['Initech']],
    ['Two firms paid for everything: Initech and Hooli.', ['Initech', 'Hooli']],
    ['We went on to a pub, where Initech bought the first round.', ['Initech']],
    [
      'All was sponsored by firms near and far - thanks kindly to zapbox, Widget & Loom, Initech and Hooli.',
      ['zapbox', 'Widget & Loom', 'Initech', 'Hooli'],
    ],
    ['Ein großes Dankeschön geht an Initech, die uns mit Pizza versorgt haben.', ['Initech']],
    ['Las pizzas las puso Initech.', ['Initech']],
    ['Initech nous a régalés de pizzas.', ['Initech']],
    ['A few thank-yous: Initech paid for the lunch, Hooli for the coffee.', ['Initech', 'Hooli']],
    ['We cannot thank Initech enough for the food.', ['Initech']],
    ['Initech deserves a big thank you for the food.', ['Initech']],
    ["I'd like to thank Initech for making sure nobody went hungry.", ['Initech']],
    ['A tip of the hat to Initech for the snacks.', ['Initech']],
    ['Shout-outs: Initech (food), Hooli (prizes), Liz Rice (MC)', ['Initech', 'Hooli']],
    ['Drinks: Loomade, Fizz and Quill-Cola. Initech sponsored the pizza.', ['Initech']],
    ['See the list of sponsors at the door. Initech paid for the pizza.', ['Initech']],
    ['Prize: a weekend on Isle Widget, donated by Initech.', ['Initech']],
    ["We had pizza from Luigi's. Initech sponsored the beer.", ['Initech']],
  ])('%s', (text, expected) => {
    expect(sponsorsOf(p('We had two talks on looms.'), p(text))).toEqual(expected)
  })

  it('reads items below a line of thanks', () => {
    expect(sponsorsOf(p('Thank yous:'), list('Initech: pizza', 'Hooli: drinks', 'Liz Rice: photos'))).toEqual([
      'Initech',
      'Hooli',
    ])
    expect(sponsorsOf(p('This evening is sponsored by'), list('Initech', 'Hooli'))).toEqual(['Initech', 'Hooli'])
  })

  it('takes no header of a table for a sponsor', () => {
    expect(sponsorsOf(table(['Sponsor', 'Gave'], ['Initech', 'Pizza']))).toEqual(['Initech'])
  })

  it('reads the firm rather than its branch', () => {
    expect(
      hostsOf(p('We had two talks.'), p('Thanks to everyone, including Initech Leeds office for hosting us.')),
    ).toEqual(['Initech'])
  })

  it('reads no place under a heading that asks for reasons', () => {
    expect(hostsOf(h2('Where and how?'), list('Initech widgets'))).toEqual([])
    expect(hostsOf(h2('Where?'), list('Initech, Mill Lane'))).toEqual(['Initech'])
  })
})

describe('whose place it was', () => {
  it.each([
    ['The second meetup takes place at co-working space Initech.', ['Initech']],
    ['After a full house the meetup moved to the coworking space Initech.', ['Initech']],
    ['We met at software company Initech.', ['Initech']],
    ["This month's venue is the beautiful Grand Mill.", ['Grand Mill']],
    ['Initech were brilliant hosts.', ['Initech']],
    ['Initech stepped in with a room at short notice.', ['Initech']],
    ['We spent the day at Initech.', ['Initech']],
    ['Fifty people found their way to Initech.', ['Initech']],
    ['Standing room only at Initech.', ['Initech']],
    ['Initech, home of our meetup, was packed.', ['Initech']],
    ['The beautiful Initech building served as our venue.', ['Initech']],
    ['We hosted three hundred attendees at Initech in Millhouse, Leeds.', ['Initech']],
    ["Inside Initech's office we heard two talks.", ['Initech']],
    ['After a welcome by our host (Initech), Liz Rice spoke.', ['Initech']],
    ['Initech - thanks for hosting us and for the warm welcome!', ['Initech']],
    ['We finally kicked off the camp, right here at the Grand Mill.', ['Grand Mill']],
    ['Date and place: 3 May, 18:30, Initech', ['Initech']],
    ['La journée s’est déroulée au Grand Moulin de Lyon.', ['Grand Moulin de Lyon']],
    ["Le hackathon aura lieu à l'école 24.", ['école 24']],
    ['Initech stellte uns den Raum zur Verfügung.', ['Initech']],
    ['The project started at Initech in 2015. We met at Hooli.', ['Hooli']],
    ['Hooli sponsored a dinner on Saturday night at the Red Mill. We met at Initech.', ['Initech']],
  ])('%s', (text, expected) => {
    expect(hostsOf(p('We had two talks on looms.'), p(text))).toEqual(expected)
  })

  it('reads an item below a line of thanks', () => {
    expect(hostsOf(p('We had two talks.'), p('Thanks:'), list('Initech: venue', 'Liz Rice: talk'))).toEqual(['Initech'])
  })

  it('takes for an event what took place in a city, whatever it is called', () => {
    const facets = extractFacets(
      buildPost('Loomtastic 2011, part two', [
        p('My notes of Loomtastic 2011, which took place in Leeds.'),
        p('Looms.'),
      ]),
    )
    expect(facets.cities.map(({ name }) => name)).toEqual(['Leeds'])
  })
})
