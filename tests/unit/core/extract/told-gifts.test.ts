import { describe, expect, it } from 'vitest'
import { alt, h2, list, namesIn, p, readerOf, table } from './build-post.ts'

const sponsorsOf = readerOf('sponsors', 'Leeds Widget Meetup #12')

describe('gifts told in plain words', () => {
  it.each([
    ['The soup was paid for by Tallow & Wick, our neighbours.', ['Tallow & Wick']],
    ['Farine et beurre ont été payés par Houille Noire.', ['Houille Noire']],
    ['Drinks after were stood by Widget Looms.', ['Widget Looms']],
    ['Die Suppe war gut, bezahlt hat sie die Genossenschaft Anker.', ['Genossenschaft Anker']],
    [
      'Die Jause ging auf Webstuhl Sensorik, die Boards kamen von Nordlicht Vertrieb.',
      ['Webstuhl Sensorik', 'Nordlicht Vertrieb'],
    ],
    ['The perogies were on Initech Seed Co-op, who did the same in spring.', ['Initech Seed Co-op']],
    ['The dumplings came from Initech and the pancakes from a friend.', ['Initech']],
    ['Les bières venaient de chez Pivot & Fils.', ['Pivot & Fils']],
    ['On doit la chaudrée à Télécom du Nord, les prix à Globex Canada.', ['Télécom du Nord', 'Globex Canada']],
    ['We owe the coffee to Tallowgate Roasters.', ['Tallowgate Roasters']],
    [
      'The meals were the gift of Initech Kitchen and of the embassy of Finland.',
      ['Initech Kitchen', 'embassy of Finland'],
    ],
    ['Second prize (a drone, from Quill & Sons Aviation) went to the youngest team.', ['Quill & Sons Aviation']],
    ['Lunch and evening wine: Tallowgate Labs.', ['Tallowgate Labs']],
    ['Fed by: Anchor Bank & Trust, and Initech', ['Anchor Bank & Trust', 'Initech']],
    ['Tide level: Initech. Wave level: Harbour & Hearth.', ['Initech', 'Harbour & Hearth']],
    [
      'Somebody has to pay for this, and they were: Initech (main), Candle and Oar (the boat), and Globex (grants).',
      ['Initech', 'Candle and Oar', 'Globex'],
    ],
    ["Bull City Burritos catered & didn't charge us a dime.", ['Bull City Burritos']],
    ['Globex Korea paid for the streaming kit.', ['Globex Korea']],
    ['Die Landesregierung Mühltal fördert den Verein auch heuer wieder.', ['Landesregierung Mühltal']],
    ['Offert par Initech pour le solide, par la Région Moulin pour le liquide.', ['Initech', 'Région Moulin']],
    ["Merci aussi à l'hébergeur Initech qui nous a offert dix clés USB.", ['Initech']],
    [
      'Las tortas corrieron por cuenta de Cosecha y Asociados; el tejuino lo puso Globex.',
      ['Cosecha y Asociados', 'Globex'],
    ],
    ['The questions came from Tallowgate Roasters, mostly.', []],
    ['The slides were on Speaker Deck.', []],
    ['Last year the drinks were paid for by Tallowgate Labs.', []],
    ["The pancakes came from Wei's mother.", []],
  ])('%s', (text, sponsors) => {
    expect(sponsorsOf(text)).toEqual(sponsors)
  })

  it('reads a list below what would not be possible', () => {
    expect(
      sponsorsOf(
        'None of this is possible without:',
        list('🥇 Gold: Initech Foundation, Globex', '☕ In kind: Rumi Café (until the machine died), Hooli (credits)'),
      ),
    ).toEqual(['Initech Foundation', 'Globex', 'Rumi Café', 'Hooli'])
  })
})

describe('who gave, in passing', () => {
  it.each([
    [
      'The soup was paid half by Anchor Bank (from May to June), then by Tallowgate Labs.',
      ['Anchor Bank', 'Tallowgate Labs'],
    ],
    ['Bread bill: 90 €, paid by our friends of Quill & Sons.', ['Quill & Sons']],
    ['Weil die Anker Genossenschaft den Rest bezahlt hat, kostete es nichts.', ['Anker Genossenschaft']],
    ['Die Würstel gingen auf die Rechnung von Webstuhl Sensorik.', ['Webstuhl Sensorik']],
    ['Tallowgate Inc. sent every participant a pair of socks.', ['Tallowgate Inc']],
    ['Thanks also to Anchor Looms (they paid for the cake).', ['Anchor Looms']],
    ['Initech (yes, the bank) gave us sixty vouchers for the trip.', ['Initech']],
    [
      'Hosting credits: Initech and Globex. Vouchers for the best three: thanks, Hooli!',
      ['Initech', 'Globex', 'Hooli'],
    ],
    ['De wafels: van Ankerweverij.', ['Ankerweverij']],
    ['Big up to Anchor Looms for the pies.', ['Anchor Looms']],
    ['Initech chipped in 90 pounds.', ['Initech']],
    ['Partner: Initech, Globex und Mühlwerke Webstadt', ['Initech', 'Globex', 'Mühlwerke Webstadt']],
    [
      'Unser Dank gilt Initech, Globex und der Anker-Stiftung für die Unterstützung.',
      ['Initech', 'Globex', 'Anker-Stiftung'],
    ],
    ['My pairing partner: Globex taught us to weave.', []],
    ['Great food from local Moulin companies.', []],
    ['Drinks: Fanta, Sprite.', []],
    ['Globex nous a donné le vertige avec sa démo.', []],
    ['Jane Roe did a teardown of her loom.', []],
  ])('%s', (text, sponsors) => {
    expect(sponsorsOf(text)).toEqual(sponsors)
  })

  it('reads lines that levels open, whatever parts them', () => {
    expect(sponsorsOf('Platinum · Initech', 'Gold · Globex · Anchor Looms', 'Community · Knit Leeds')).toEqual([
      'Initech',
      'Globex',
      'Anchor Looms',
      'Knit Leeds',
    ])
    expect(sponsorsOf('Or : Initech', 'Argent : Globex')).toEqual(['Initech', 'Globex'])
    expect(sponsorsOf('The medals of our quiz:', 'Gold · Anchor Looms', 'Silver · Knit Leeds')).toEqual([])
  })
})

describe('names and rows of those who gave', () => {
  it('reads brands that are written small where emphasis, a number or a legal form sets them off', () => {
    expect(sponsorsOf('The soup was paid for by Initech, the cake by webkant68.')).toEqual(['Initech', 'webkant68'])
    expect(sponsorsOf('Sponsors of the day: Initech, webkant ag')).toEqual(['Initech', 'webkant ag'])
    expect(sponsorsOf('Initech paid for the soup, and webkant printed the T-shirts.')).toEqual(['Initech', 'webkant'])
    expect(sponsorsOf('The report was printed by utf8 tools, and pytest printed dots.')).toEqual([])
  })

  it('hears a verb that is said once for two', () => {
    expect(sponsorsOf('Initech paid for the soup, and Globex Ltd. the recording kit.')).toEqual([
      'Initech',
      'Globex Ltd',
    ])
    expect(sponsorsOf('Initech paid for the soup, and Globex the talk of the evening.')).toEqual(['Initech'])
  })

  it('reads rows of what was paid, and of what came in', () => {
    expect(
      sponsorsOf(h2('The bill'), table(['', ''], ['Soup in all towns', 'Initech'], ['Mugs (the blue ones)', 'Globex'])),
    ).toEqual(['Initech', 'Globex'])
    expect(
      sponsorsOf(table(['', 'York', 'Leeds'], ['soup paid by', 'Initech', 'Globex'], ['soup', 'Leek', 'Pea'])),
    ).toEqual(['Initech', 'Globex'])
    expect(sponsorsOf(table(['Income', ''], ['Members', '90 €'], ['Anchor Bank (yearly partner)', '800 €']))).toEqual([
      'Anchor Bank',
    ])
    expect(sponsorsOf(table(['', ''], ['12:00', 'Doors'], ['Lunch', 'Mill Room'], ['Coffee', 'Great Hall']))).toEqual(
      [],
    )
  })

  it('reads what a picture says of a firm, and what front matter says of gifts', () => {
    expect(sponsorsOf(alt('Anchor Looms – gold sponsor'))).toEqual(['Anchor Looms'])
    const frontMatter = { thanks: { snacks: 'webkant68' }, food: 'pies, paid for by Initech', drinks: 'tea from 7pm' }
    expect(namesIn('Leeds Widget Meetup #12', [p('Two talks.')], { frontMatter }).sponsors).toEqual([
      'Initech',
      'webkant68',
    ])
  })
})
