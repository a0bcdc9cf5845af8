import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { alt, buildPost, h2, h3, list, p, table } from './build-post.ts'

const sponsorsOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', parts)).sponsors.map(({ name }) => name)

describe('sponsors in a sentence', () => {
  it.each([
    ['The first speaker was from Initech (the meetup sponsor), who make staplers.', ['Initech']],
    ['Food, beer and a great view were all courtesy of Initech.', ['Initech']],
    ['The company that paid for the pizza, Initech, is hiring.', ['Initech']],
    ["We could do this because of Initech's generous sponsorship.", ['Initech']],
    ['Initech will be providing the nachos.', ['Initech']],
    ['Butterfly sponsored the pizza.', ['Butterfly']],
    ['Obviously, Initech sponsored the pizza.', ['Initech']],
    ['We are so glad of the sponsorship that we got from Initech and Hooli.', ['Hooli', 'Initech']],
    ['The camp was backed by a dozen local firms, among them Initech and Hooli.', ['Hooli', 'Initech']],
    ['The format is supported by several tools including Initech and Hooli.', []],
    ['A round of applause for Initech and Hooli, who were both glad to come back as sponsors.', ['Initech', 'Hooli']],
    ['Hooli, who agreed to be our coffee sponsor, sent two baristas.', ['Hooli']],
    ['Hooli agreed to be our guide through the old town.', []],
    ['Bedankt Initech voor de pizza.', ['Initech']],
    ['The food was sponsored by Marlow Foods and the drinks by Quill & Co.', ['Marlow Foods', 'Quill & Co']],
    ['Pizza courtesy of Umbra Systems.', ['Umbra Systems']],
    ['Beer and pizza were provided by our friends at Initech.', ['Initech']],
    ['The sandwiches came from Hooli, and the wine from Globex.', ['Hooli', 'Globex']],
    ['Drinks were on Globex tonight.', ['Globex']],
    ['Initech bought the pizza.', ['Initech']],
    ['Umbra Systems very kindly paid for the coffee and the cake.', ['Umbra Systems']],
    ['The evening was made possible by Initech, Hooli and Globex.', ['Initech', 'Hooli', 'Globex']],
    ['This would not have been possible without the support of Initech.', ['Initech']],
    ['Big thanks to [Initech](https://initech.example) for the beers!', ['Initech']],
    ['Thanks Hooli for the tacos.', ['Hooli']],
    ['A huge thank you to Initech, who fed us, and to Jane, who took the photos.', ['Initech']],
    ['Hooli raffled two licences; the prizes were donated by Globex.', ['Globex']],
    ['Merci à Globex pour les bières et à Initech pour les pizzas.', ['Globex', 'Initech']],
    ['Le buffet était offert par Marlow Conseil.', ['Marlow Conseil']],
    ['Marlow Conseil a offert les viennoiseries.', ['Marlow Conseil']],
    ["L'apéro, c'était grâce à Globex.", ['Globex']],
    ['Avec le soutien de Globex et de Marlow Conseil.', ['Globex', 'Marlow Conseil']],
    ['La soirée a été sponsorisée par Globex.', ['Globex']],
    ['Nos sponsors du soir : Globex et Initech.', ['Globex', 'Initech']],
    ['Gracias a Globex por las pizzas y a Initech por patrocinar el evento.', ['Globex', 'Initech']],
    ['El evento fue patrocinado por Globex.', ['Globex']],
    ['Danke an Globex für die Pizza.', ['Globex']],
    ['Das Essen wurde von Globex gesponsert.', ['Globex']],
    ['Our gold sponsor Initech brought stickers, our silver sponsor Hooli did not.', ['Initech', 'Hooli']],
    ['Initech is sponsoring the pizza this season.', ['Initech']],
    ['Initech has come on board as our headline sponsor.', ['Initech']],
    ['Shout-out to Initech for keeping us caffeinated.', ['Initech']],
    ["Thanks to our sponsors, Initech, Mason's and the Hooli Foundation.", ['Initech', "Mason's", 'Hooli Foundation']],
    ['Thanks to 3Clicks for sponsoring the evening.', ['3Clicks']],
    ['We are grateful to Initech and Hooli, our sponsors, for making this happen.', ['Initech', 'Hooli']],
    ['Pizza sponsor: Initech', ['Initech']],
    ['Snacks: Initech', ['Initech']],
    ['Sponsored by: Initech | Hooli', ['Initech', 'Hooli']],
    ['Powered by pizza from Initech.', ['Initech']],
    ['Thank you to Initech for the venue and to Hooli for the refreshments.', ['Hooli']],
    ['Thanks to Initech for providing drinks and nibbles.', ['Initech']],
    ['Dinner was generously covered by Initech.', ['Initech']],
    ['Initech supplied the pizza and Hooli supplied the beer.', ['Initech', 'Hooli']],
    ['The live captions were paid for by Hooli.', ['Hooli']],
    ['Funding came from our sponsors Initech and Hooli.', ['Initech', 'Hooli']],
    ['Thanks to Initech we could offer free pizza to everybody.', ['Initech']],
    ['Initech and Hooli kindly sponsored the event.', ['Initech', 'Hooli']],
    ['Many thanks also go to Initech for their financial support.', ['Initech']],
    ['Initech, our sponsor for the night, handed out socks.', ['Initech']],
    [
      'Thanks to all our sponsors: Initech, who brought the buffet, and Hooli, who pays for the recordings.',
      ['Initech', 'Hooli'],
    ],
    ['We would also like to thank our partners, Initech and Globex.', ['Initech', 'Globex']],
    ['Thanks to Initech for the generous sponsorship.', ['Initech']],
    ['Thanks to Initech, who generously sponsored food and drinks.', ['Initech']],
    ['Our event sponsor was Initech.', ['Initech']],
    ['Food and drink was provided thanks to the generosity of Initech.', ['Initech']],
    ['The meetup is kindly sponsored by the lovely people at Initech.', ['Initech']],
    ['Thank you, Initech, for the pizza!', ['Initech']],
    ['Un grand merci à nos partenaires Globex et Initech !', ['Globex', 'Initech']],
    ['Merci à Globex qui nous a offert le buffet.', ['Globex']],
    ['Merci Globex pour les boissons.', ['Globex']],
    ['Thanks again Initech (venue), Globex (pizza) and Hooli (drinks)!', ['Globex', 'Hooli']],
    ['Initech was kind enough to sponsor dinner for us.', ['Initech']],
    ['Grâce à Globex, on a pu offrir des goodies.', ['Globex']],
    ['Zephyr GmbH spendierte die Pizza.', ['Zephyr GmbH']],
    ['Globex sent T-shirts and stickers.', ['Globex']],
    [
      'We extend our appreciation to Umbra Web Services (UWS), who generously hosted and sponsored this event.',
      ['Umbra Web Services'],
    ],
    ['The prize of €500 was put up by Hooli.', ['Hooli']],
    ['The interpreters were paid for by Globex.', ['Globex']],
    ['La captation a été prise en charge par Globex.', ['Globex']],
    ['Sushi was on Globex.', ['Globex']],
    ['The chocolate, far too much of it, came from Maison Umbra.', ['Maison Umbra']],
    ['Globex chipped in for the sockets.', ['Globex']],
    ['Made possible by Initech, Hooli, and Big Umbra Bank.', ['Big Umbra Bank', 'Hooli', 'Initech']],
    ['Sponsor: Umbra Storage We would like to thank our friends.', ['Umbra Storage']],
    ["Lunch came courtesy of Joe's Pizza.", ["Joe's Pizza"]],
    [
      'Thanks to Initech, and to the folks at the Maison de la Donnée for sponsoring.',
      ['Initech', 'Maison de la Donnée'],
    ],
  ])('%s', (sentence, expected) => {
    expect([...sponsorsOf(p(sentence))].sort()).toEqual([...expected].sort())
  })
})

describe('sponsors in the structure of a post', () => {
  it('reads the alternative texts of logos under a heading', () => {
    expect(
      sponsorsOf(h2('Sponsors'), alt('Logo of Umbra Systems'), alt('Initech logo'), alt('logo Hooli'), alt('Globex')),
    ).toEqual(['Umbra Systems', 'Initech', 'Hooli', 'Globex'])
  })

  it('reads lists and tiers under headings', () => {
    const { sponsors } = extractFacets(
      buildPost('Widget meetup', [
        h2('Our sponsors'),
        h3('Gold'),
        ...list('[Initech](https://initech.example)'),
        h3('Silver'),
        ...list('Hooli', 'Globex - they make clouds'),
      ]),
    )
    expect(sponsors.map(({ name, tier }) => [name, tier])).toEqual([
      ['Initech', 'gold'],
      ['Hooli', 'silver'],
      ['Globex', 'silver'],
    ])
  })

  it('reads no car parks, streets and opening hours below the heading of a sponsor', () => {
    expect(
      sponsorsOf(
        h2('Sponsor'),
        p('[Initech](https://initech.example) has agreed to have us.'),
        p('For parking, here are a few places nearby:'),
        list('Globex Centre at 5th and Mill', 'Umbra Library, 465 Spring St. Open 7am-9pm.'),
      ),
    ).toEqual(['Initech'])
    expect(sponsorsOf(h2('Sponsors'), list('Initech', 'Open 7am-9pm', 'Spring St'))).toEqual(['Initech'])
  })

  it('reads a list that a sentence introduces', () => {
    expect(sponsorsOf(p('A big thank you to our sponsors:'), list('Initech', 'Hooli'))).toEqual(['Initech', 'Hooli'])
  })

  it('reads the name behind a label or a verb in the items under a heading', () => {
    expect(
      sponsorsOf(
        h2('Sponsors'),
        list('Main partner: Initech', 'Beer: Hooli', 'Fees covered by Globex.', 'Umbra Credits for all members'),
        alt('Alt text'),
      ),
    ).toEqual(['Initech', 'Hooli', 'Globex', 'Umbra Credits'])
  })

  it('reads a list of thanks without the word', () => {
    expect(sponsorsOf(p('The organisers would like to thank'), list('Initech Limited for Stickers'))).toEqual([
      'Initech Limited',
    ])
  })

  it('reads a table with a column for each level, whatever stands above it', () => {
    const rows = table(['Gold', 'Silver', 'Others'], ['Initech', 'Hooli', 'Umbra Systems'], ['Globex', '', ''])
    expect(sponsorsOf(p('Here they are.'), rows)).toEqual(['Initech', 'Hooli', 'Umbra Systems', 'Globex'])
    // Not who won what, nor what a seat costs.
    expect(sponsorsOf(table(['Team', 'Gold', 'Others'], ['Initech', '3', 'Hooli']))).toEqual([])
    expect(sponsorsOf(p('The winners:'), table(['Gold', 'Silver', 'Bronze'], ['Initech', 'Hooli', 'Globex']))).toEqual(
      [],
    )
    const offers = table(['', 'Gold', 'Silver'], ['Stand', 'Yes', 'No'], ['Seats', 'Ten', 'Five'])
    expect(sponsorsOf(p('What sponsors are offered.'), offers)).toEqual([])
  })

  it('reads a table of labels and values', () => {
    expect(sponsorsOf(table(['', ''], ['Date', '3 May'], ['Sponsor', 'Initech'], ['Speaker', 'Jane Roe']))).toEqual([
      'Initech',
    ])
  })

  it('reads items that say what each gave', () => {
    expect(
      sponsorsOf(h2('Thanks'), list('Initech for the pizza', 'Hooli, who fed us all weekend', 'Jane for the photos')),
    ).toEqual(['Initech', 'Hooli'])
  })
})

it('takes a question that is a link for no sponsor', () => {
  const linked = (text: string) => p(`[${text}](https://widgets.example/help)`)
  expect(sponsorsOf(h2('Sponsors'), linked('Interested to present a widget?'))).toEqual([])
  expect(sponsorsOf(h2('Sponsors'), linked('Initech Widgets'))).toEqual(['Initech Widgets'])
})

it('parts a word for giving from the name behind it', () => {
  expect(sponsorsOf(h2('[15 min] Intervalo - Patrocínio Initech'))).toEqual(['Initech'])
  expect(sponsorsOf(h2('[30 min] Coffee break - Jane Roe'))).toEqual([])
})

describe('what is no sponsor', () => {
  it.each([
    'Thank you Martin for your support of the community.',
    'A bundle of books may be bought from Globex for 15 dollars.',
    'Jane Roe from Initech gave a talk about pizza ordering.',
    'Initech is hiring, talk to them at the bar.',
    'The proposal was sponsored by the Globex TOC for incubation.',
    'If your company would like to sponsor a future meetup like Initech did, write to us.',
    'We used Hooli Cloud to host the demo.',
    'The talk showed how Globex feeds its data lake.',
    'Thanks to Jane Roe for speaking about Globex.',
    'Jane works for Initech, which supports Kubernetes.',
    'The library is supported by Initech on all platforms.',
    'Globex provides an API for food delivery.',
    'Thanks everyone for coming, and thanks to the volunteers for the food.',
    'After pizza, Jane Roe from Initech took the stage.',
    'Anna showed how Globex delivers food to three million people.',
    'While we enjoyed the pizza, a team from Globex gave a demo.',
    'Is this sponsored by Globex?',
    'People loved the prizes, from opera tickets to a loom.',
    'Danke für das Sponsoring von Raum, Suppe und Limonade!',
    'Interested in sponsoring? Initech Hall has room for your logo.',
  ])('%s', sentence => {
    expect(sponsorsOf(p('We met on Tuesday. Pizza was sponsored by Umbra Systems.'), p(sentence))).toEqual([
      'Umbra Systems',
    ])
  })
})
