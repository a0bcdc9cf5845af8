import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { alt, buildPost, h2, h3, list, p } from './build-post.ts'

const namesOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', parts)).sponsors.map(({ name }) => name)

const sponsorsOf = (text: string): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', [p('We had two talks on looms.'), p(text)])).sponsors.map(
    ({ name }) => name,
  )

describe('what firms did for an evening', () => {
  it.each([
    'Initech put some money behind the bar.',
    'Initech kept the coffee flowing all day.',
    'Initech helped us out with pizza.',
    'Initech was kind enough to provide pizza and beer.',
    'We enjoyed the pizzas that Initech had ordered for us.',
    'We enjoyed the food Initech provided.',
    'We at Initech were happy to support the conference this year.',
    'At Initech we are proud to sponsor the meetup.',
    'Initech is proud to have sponsored this event.',
    'Initech was supporting the event as a silver sponsor, and the coffee was good.',
    'We stopped at the booth of Initech, one of the sponsors.',
    'Initech had a booth, as they were one of the sponsors.',
    'Initech supported the workshop in Leeds by providing sponsorship and advice.',
    'Thanks for the pizza, Initech!',
    'Thank you for sponsoring us, Initech!',
    "We appreciate Initech's support of our community.",
    'Thanks to Initech for donating the books we gave away.',
    'Without Initech this would not have been possible.',
    'Thanks go to Initech, without whom this event would not have happened.',
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual(['Initech'])
  })

  it.each([
    'Funding for the workshop was provided by Initech.',
    'We gratefully acknowledge the financial support of Initech.',
    'The travel of the speakers was paid by Initech.',
    'The event was free thanks to Initech.',
    'Thanks to Initech the event was free for all attendees.',
    'Initech supports our meetup by paying for its fees.',
    'Initech pays for our membership.',
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual(['Initech'])
  })

  it.each([
    'Platinum: Initech. Gold: Globex. Silver: Hooli.',
    'I talked to some of the sponsors (Initech, Globex, Hooli).',
    'Agradecemos aos nossos patrocinadores Initech, Globex e Hooli.',
    'Unsere Sponsoren waren Initech, Globex und Hooli.',
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual(['Initech', 'Globex', 'Hooli'])
  })

  it.each([
    'Die Getränke wurden von Initech bezahlt.',
    'Initech spendierte die Getränke.',
    'Für das leibliche Wohl sorgte Initech.',
    'Unterstützt wurde die Veranstaltung von Initech.',
    'Dank Initech gab es Pizza und Bier.',
    'La cerveza corrió a cargo de Initech.',
    'Initech patrocinó el evento.',
    'Agradecemos a Initech su patrocinio.',
    'A Initech patrocinou o coffee break.',
    "Grazie a Initech per aver sponsorizzato l'evento.",
    "Initech nous a offert l'apéro.",
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual(['Initech'])
  })
})

describe('what is no sponsorship', () => {
  it.each([
    'Initech offers a free tier with a license for students.',
    'Attending the Widget event as a sponsor was new to me.',
    'A reporter of Initech covered the event live.',
    'With the help of Raymond Kao we found a room.',
    'Without Raymond Kao this would not have been possible.',
    'Thanks for the talk, Raymond!',
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual([])
  })
})

describe('sponsors and sections', () => {
  it('takes the session of a sponsor for a talk', () => {
    const { sponsors } = extractFacets(
      buildPost('Widget meetup, spring edition', [h2('Sponsor session'), list('Speakers: Raymond Kao', 'Slides')]),
    )
    expect(sponsors).toEqual([])
  })

  it('goes on behind Portuguese and Spanish words', () => {
    expect(sponsorsOf('Esse encontro teve patrocínio da Initech e da Globex.')).toEqual(['Initech', 'Globex'])
  })
})

describe('layouts of sponsors', () => {
  it.each([
    'This event would not be possible without Initech.',
    'Welcome and sponsor pitch by Initech',
    'I would like to thank Initech, our sponsor for the night.',
    'Beers were sponsored by the awesome people at Initech.',
    'The conference was sponsored by, among others, Initech.',
    'Initech (pizza and drinks) sponsored the event.',
  ])('%s', text => {
    expect(sponsorsOf(text)).toEqual(['Initech'])
  })

  it('reads the picture behind "sponsored by", and a paragraph on one sponsor', () => {
    expect(namesOf(p('This event is sponsored by'), alt('Initech logo'))).toEqual(['Initech'])
    expect(namesOf(h2('Sponsors'), p('Initech is an agency in Leeds. They build apps.'))).toEqual(['Initech'])
    expect(namesOf(h2('Sponsors'), alt('Sponsored by: Initech'))).toEqual(['Initech'])
  })

  it('leaves the sponsors at a long heading below them', () => {
    expect(namesOf(h2('Sponsors'), list('Initech'), h3('New data sets we used'), list('Globex'))).toEqual(['Initech'])
  })

  it('takes what an opportunity needed for no sponsor', () => {
    expect(sponsorsOf('This opportunity would not have happened without WidgetConf.')).toEqual([])
  })

  it('goes on behind a word for firms, and leaves out words that only open a sentence', () => {
    expect(
      sponsorsOf(
        "Cette soirée d'avril est rendue possible par l'aide d'Acme et des sociétés Initech, Globex et Umbra.",
      ),
    ).toEqual(['Acme', 'Initech', 'Globex', 'Umbra'])
    expect(sponsorsOf('Our sponsor for the spring is Initech. Come and see their looms.')).toEqual(['Initech'])
    expect(sponsorsOf('With Initech sponsoring the food, nobody went home hungry.')).toEqual(['Initech'])
    expect(sponsorsOf('Initech is proud to support our community.')).toEqual(['Initech'])
    expect(sponsorsOf('Initech is proud to support our customers.')).toEqual([])
  })

  it('keeps an article with a capital inside a sentence as the name’s own', () => {
    expect(namesOf(h2('Sponsor: The Widget Group'), p('The Widget Group makes apps.'))).toEqual(['The Widget Group'])
    expect(sponsorsOf('The evening was sponsored by the Widget Group.')).toEqual(['Widget Group'])
  })
})

describe('whatever is eaten or drunk', () => {
  it.each([
    'Cupcakes by Initech.',
    'Curry by Initech.',
    'Samosas by Initech, tea from the kitchen.',
    "Le 5 à 7 était une gracieuseté d'Initech.",
    'Cerveza por Initech.',
  ])('%s', text => expect(sponsorsOf(text)).toEqual(['Initech']))

  it.each([
    "Photo : gracieuseté d'Initech.",
    'Somebody brought a keg de Tisserande.',
    'Vamos por una cena por Leeds.',
    'Curry is a technique that Initech explained.',
  ])('%s', text => expect(sponsorsOf(text)).toEqual([]))
})

describe('who gave, in other words and languages', () => {
  it.each([
    ['We are kept afloat by Initech and a grant from the Globex Foundation.', ['Globex Foundation', 'Initech']],
    ['Merci à Initech de nous prêter son serveur depuis un an.', ['Initech']],
    ['Composants fournis par Initech.', ['Initech']],
    ['El chocolate (cortesía de Initech, que montó un puesto) se acabó.', ['Initech']],
    [
      'Oro: Initech. Plata: Globex, Hooli. Bronce: Casa Azul (los libros).',
      ['Casa Azul', 'Globex', 'Hooli', 'Initech'],
    ],
    ['Or : Initech. Argent : Globex.', ['Globex', 'Initech']],
    // No gift, and no level.
    ['Merci à Jane Roe de nous prêter son regard.', []],
    ['Graphiques fournis par Jane Roe.', []],
    ['Or we keep to wool. Argent comptant, said Jane.', []],
  ])('%s', (text, names) => {
    expect([...sponsorsOf(text)].sort()).toEqual(names)
  })

  it('stands below a heading that says so in Spanish', () => {
    expect(namesOf(h2('Quién lo hizo posible'), ...list('Initech', 'Globex'))).toEqual(['Initech', 'Globex'])
  })
})
