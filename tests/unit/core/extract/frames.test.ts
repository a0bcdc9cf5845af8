import { describe, expect, it } from 'vitest'
import { h2, h3, list, namesIn, p, table } from './build-post.ts'

const opening = p('On 3 May sixty people came to our evening in Tampere.')
const recap = (...parts: Parameters<typeof namesIn>[1]) => namesIn('Tampere Widgets meetup', [opening, ...parts])

describe('who sponsored', () => {
  it.each([
    [
      'The evening exists thanks to its sponsors. The round was sponsored by Kiviniemi and Oak Yard.',
      ['Kiviniemi', 'Oak Yard'],
    ],
    [
      'None of this costs you a cent: the series is made possible by Kiviniemi, Oak Yard and Pelto.',
      ['Kiviniemi', 'Oak Yard', 'Pelto'],
    ],
    ['It was held with the support of Oak Yard.', ['Oak Yard']],
    ['Kiviniemi and Oak Yard sponsored. The chairs survived.', ['Kiviniemi', 'Oak Yard']],
    [
      'Warm thanks to Pelto for the hall, and to Kiviniemi and Oak Yard, whose sponsorship keeps it free.',
      ['Kiviniemi', 'Oak Yard'],
    ],
    ['Pizza was on Oak Yard.', ['Oak Yard']],
    ['Our thanks go to Oak Yard. They provided the hall, soup and drinks.', ['Oak Yard']],
    ['Sponsored by: Kiviniemi, Oak Yard.', ['Kiviniemi', 'Oak Yard']],
    ['A special mention for our partners Kiviniemi and Pelto.', ['Kiviniemi', 'Pelto']],
    ['Oak Yard picked up the bill for dinner.', ['Oak Yard']],
    ['Les commanditaires de la saison ont été, comme promis, Kiviniemi et Oak Yard.', ['Kiviniemi', 'Oak Yard']],
    ['La soirée a été rendue possible grâce à Kiviniemi et à Oak Yard.', ['Kiviniemi', 'Oak Yard']],
    ['Sponsors pay for the food, and we stack the chairs. Envoy supports the protocol.', []],
    ['If you would like to become a sponsor, write to Oak Yard.', []],
  ])('%s', (sentence, sponsors) => {
    expect(recap(p(sentence)).sponsors).toEqual(sponsors)
  })

  it('goes on about tiers in the next sentences', () => {
    const { sponsors } = recap(
      p('Our gold sponsor is Kiviniemi; at silver level we have Oak Yard. Bronze: Pelto and Aalto Works.'),
    )
    expect(sponsors).toEqual(['Aalto Works', 'Kiviniemi', 'Oak Yard', 'Pelto'])
  })

  it('reads the list that a line with a colon introduces, and not the one after the next line', () => {
    const { sponsors } = recap(
      p('Our sponsors this quarter:'),
      list('Kiviniemi', 'Oak Yard'),
      p('Other things we like'),
      list('Sauna', 'Coffee'),
    )
    expect(sponsors).toEqual(['Kiviniemi', 'Oak Yard'])
  })
})

describe('who gave the room', () => {
  it.each([
    ['Kiviniemi hosted. Nobody left early.', ['Kiviniemi']],
    ['Kiviniemi in Tampere welcomed 60 people.', ['Kiviniemi']],
    ['Where: Kiviniemi, Kuja 12, Tampere Hosted by: zapbox.', ['Kiviniemi', 'zapbox']],
    ['On the last Saturday of May in Tampere we met.', []],
    ['Kiviniemi gave us benches, and we met at half past five.', ['Kiviniemi']],
    ['Kiviniemi had us back for the third time.', ['Kiviniemi']],
    ['The Oak Yard Museum opened its doors to our meetup.', ['Oak Yard Museum']],
    ['We filled the room that Kiviniemi kindly lent us.', ['Kiviniemi']],
    ['The room was lent by Kiviniemi.', ['Kiviniemi']],
    ["Kiviniemi's office in Tampere has a sauna.", ['Kiviniemi']],
    [
      'It was hosted by Kiviniemi in Tampere, the Oak Yard in Turku and Pelto in Oulu.',
      ['Kiviniemi', 'Oak Yard', 'Pelto'],
    ],
    ['We owe thanks to Kiviniemi, which hosted in Tampere, and to Pelto in Oulu.', ['Kiviniemi', 'Pelto']],
    ['Merci à Kiviniemi, qui nous a accueillis.', ['Kiviniemi']],
    ['Merci à Kiviniemi, notre hôte.', ['Kiviniemi']],
    ['Pelto nous a prêté sa grande salle.', ['Pelto']],
    ['Anna Berg welcomed the crowd.', []],
    ['She was an engineer at Kiviniemi in Tampere before.', []],
  ])('%s', (sentence, hosts) => {
    expect(recap(p(sentence)).hosts).toEqual(hosts)
  })

  it('reads only the venue column of a table', () => {
    const facets = namesIn('Five evenings before Berlin', [
      h2('Where and when'),
      table(
        ['City', 'Evening', 'Venue', 'Subjects', 'Speaker'],
        ['Turku', 'Thursday, 2 May', 'Kiviniemi', 'Kubernetes, Docker', 'Eero Salo (Pelto)'],
        ['Oulu', 'Friday, 3 May', 'zapbox', 'Redis', 'Aino Koski and Veikko Laine'],
      ),
    ])
    expect(facets.hosts).toEqual(['Kiviniemi', 'zapbox'])
    expect(facets.cities).toEqual(['Oulu', 'Turku'])
    expect(facets.speakers).toEqual(['Aino Koski', 'Eero Salo', 'Veikko Laine'])
  })

  it('reads hosts in the headings of a tour, and at the start of the paragraphs below a city', () => {
    const facets = namesIn('The autumn tour of the widget groups', [
      h2('Turku, at Kiviniemi'),
      p('Eero Salo from Pelto spoke about Redis.'),
      h2('Oulu'),
      p('At Oak Yard, Aino Koski from Pelto led a workshop on Docker.'),
    ])
    expect(facets.hosts).toEqual(['Kiviniemi', 'Oak Yard'])
    expect(facets.cities).toEqual(['Oulu', 'Turku'])
    expect(facets.speakers).toEqual(['Aino Koski', 'Eero Salo'])
  })

  it('takes no employer, conference or page for a host', () => {
    expect(
      namesIn('What a bloom filter is', [
        h3('How it works'),
        p('At Kiviniemi, we hosted the filter on one node. Cassandra hosts one for each table.'),
      ]).hosts,
    ).toEqual([])
  })
})
