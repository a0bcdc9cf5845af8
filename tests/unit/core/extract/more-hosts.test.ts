import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, list, p } from './build-post.ts'

const hostsIn = (title: string, ...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost(title, parts)).hosts.map(({ name }) => name)
const hostsOf = (text: string): readonly string[] => hostsIn('Leeds Widget Meetup #12', p(text))

describe('who gave the room', () => {
  it.each([
    ["On Tuesday 3 May at 37blades' offices in Leeds we met for the first time.", ['37blades']],
    ["We had a full house in Initech's ancillary classroom on Mill Street in Leeds.", ['Initech']],
    ['We were fortunate to have this event at the stylish and thoroughly excellent Grand Theatre.', ['Grand Theatre']],
    ['The [Grand Mill](https://mill.example) venue was very nice.', ['Grand Mill']],
    ['The venue at Initech was great.', ['Initech']],
    ['The Initech office was a great venue.', ['Initech']],
    [
      'Initech and the University of York are proud to host the 10th developer conference.',
      ['Initech', 'University of York'],
    ],
    ["L'université Lyon 1, qui accueille l'édition 2017, met à disposition son réseau.", ['université Lyon 1']],
    ['The event took place at the University of the Highlands.', ['University of the Highlands']],
    ['📍 Initech - 9 Pl. Victor Hugo, Lyon', ['Initech']],
    ['Où : Initech, 12 rue de la Paix, Paris', ['Initech']],
    ['Locatie: Initech, Damrak 5', ['Initech']],
    ["C'était à la Halle du Moulin que nous nous sommes retrouvés.", ['Halle du Moulin']],
    ["C'est chez Brightforge que Jane Roe a découvert les widgets.", []],
    ['For the first time we met on the Riverside campus of Brightforge university.', ['Brightforge university']],
    ['Schreiben Sie uns bei Fragen! Das Treffen war gut.', []],
    ['Das Treffen fand bei Initech statt.', ['Initech']],
    ["Rendez-vous à l'Entrée Sud à 19h.", []],
    [
      "L'événement aura lieu le mardi 3 mai à partir de 9h à la pépinière d'entreprises Bobinard, à La Filoche.",
      ['Bobinard'],
    ],
    ["L'événement aura lieu le mardi 3 mai à La Filoche.", ['La Filoche']],
    ['Bobinard est un bel endroit pour organiser un atelier.', ['Bobinard']],
    ['À noter que Bobinard est un très beau projet pour une soirée.', []],
    ['Agradecimento ao Rui, à Ana e ao Davi, todos da Initech, pelo espaço cedido.', ['Initech']],
    ['Agradecimento ao Rui, à Ana e ao Davi, todos da Initech, pelas perguntas.', []],
    ['Thirty weavers joined the workshop on May 4th and 5th in Loom Park.', ['Loom Park']],
    ['Jane Roe joined the workshop team in Loom Park.', []],
    ['The evening was kindly hosted by the Western Yarn Statistics Office.', ['Western Yarn Statistics Office']],
    ['The evening was kindly hosted by the Northern Wool Office.', ['Northern Wool']],
    ['We met at the Loom Doe Hamilton offices on Mill Street.', ['Loom Doe Hamilton']],
    ['We met at the Loom Doe Leeds offices on Mill Street.', ['Loom Doe']],
    ['Dove: Initech, Via Roma 5', ['Initech']],
    ['Venue: Grand Forge', ['Grand Forge']],
    ['Location: Room 4, University of York', ['University of York']],
    ['Rendez-vous chez Initech, 12 rue de la Paix.', ['Initech']],
    ['On se retrouve chez Initech le 3 mai.', ['Initech']],
    ['Last Tuesday Globex hosted an evening of talks.', ['Globex']],
    ["It's great to see Initech supporting user groups by offering a free venue for meetups.", ['Initech']],
    ["The group met at Initech's Leeds co-working space.", ['Initech']],
    ['The conference was held in the Grand Hall of York University.', ['York University']],
    ['The venue was at Initech, Baner.', ['Initech']],
    ['Where: Grand Mill Building I Room 1007, Upper Campus', ['Grand Mill Building I']],
    ['De meetup vond plaats bij Initech.', ['Initech']],
    ["We'll meet at 7:30 on the second floor at Initech, 101 Mill Street.", ['Initech']],
    ['Locatie is Initech op de derde verdieping.', ['Initech']],
    ['Ci ritroviamo lunedì 4 marzo alle 18 presso il Mulino.', ['Mulino']],
    ['Am Freitag ab 18 Uhr sind wir in den Räumen des Weberwerk12.', ['Weberwerk12']],
    ['Am 4. März ist unser Treffen wieder bei den Jungs von Initech.', ['Initech']],
    ['Die Location und das Essen werden bereitgestellt von Initech.', ['Initech']],
    ['Tivemos o apoio da Globex e da Initech, que nos cederam o espaço.', ['Globex', 'Initech']],
    ['We hosted the meetup at the offices of our customer, Initech, here in Leeds.', ['Initech']],
    ['Our spring workshop was located at the Center for Textile Research.', ['Center for Textile Research']],
    ['Half an hour later we found ourselves at The Grand Pint, close to the window.', ['The Grand Pint']],
    ['Thanks to everyone who came to our talk nights sponsored and hosted by Globex.', ['Globex']],
    ['Thanks to Lori Lalonde for sponsoring the venue, i.e. Initech’s office.', ['Initech']],
    ['📍 Lieu : Bureaux de Initech - 48 Mill Street', ['Initech']],
    ['The Wi-Fi at Initech is available on 5 GHz only.', ['Initech']],
    [
      'I attended WidgetConf which was organised by Globex at Grand Mill University in Leeds.',
      ['Grand Mill University'],
    ],
    ['I want to thank our hosts Initech, GitHub and Globex.', ['Initech', 'GitHub', 'Globex']],
    [
      'Special thanks to Globex (in San Francisco) and Initech (in New York) for hosting the community.',
      ['Globex', 'Initech'],
    ],
    ["Last month Globex hosted Initech's seventh community day.", ['Globex']],
    ['En avril on se retrouve à l’école Grande Forge, près du canal.', ['Grande Forge']],
    ['We were welcomed by the School of Computing at the University of York.', ['University of York']],
    ['We were generously given a room by Initech.', ['Initech']],
    ['Many thanks to Initech for accommodating our group.', ['Initech']],
    ['Initech (our host) gave a short introduction.', ['Initech']],
    ['Initech met à notre disposition une salle.', ['Initech']],
    ['In May we visited Initech for our 12th meetup.', ['Initech']],
    ['We packed out Initech on Tuesday.', ['Initech']],
    ['We met on the 4th floor of the Initech building.', ['Initech']],
    ['Props to Initech for hosting!', ['Initech']],
    ['Initech did a great job hosting the evening.', ['Initech']],
    ['Initech is where we met this month.', ['Initech']],
    ['Initech was packed with developers on Tuesday night.', ['Initech']],
    ['Arriving at Initech, we were handed name tags.', ['Initech']],
    ['It was a pleasure to be at Initech.', ['Initech']],
    ['18:00 Doors open @ Initech', ['Initech']],
    ['Veranstaltungsort ist Initech in Hamburg.', ['Initech']],
    ['El viernes 4 de marzo a las 18:30 en La Forja.', ['La Forja']],
  ])('%s', (text, expected) => {
    expect(hostsOf(text)).toEqual(expected)
  })

  it('reads the first line of a programme, and a sign in the title', () => {
    expect(hostsOf('7:10 PM - 7:15 PM: Welcome to Initech by head of product Lori Lalonde')).toEqual(['Initech'])
    expect(hostsIn('Widget Meetup @ Initech in Leeds', p('An evening of talks.'))).toEqual(['Initech'])
    expect(hostsIn('Lightning Talks at Coworking Leeds: Success!', p('An evening of talks.'))).toEqual([
      'Coworking Leeds',
    ])
  })
})

describe('what gave no room', () => {
  it.each([
    ['The closing session was hosted by Sushyl and Ajit, where we thanked the team.'],
    ['Widgets came up in a Birds of a Feather session hosted by Lori Lalonde.'],
    ['Fenris kindly hosted the first session of the evening.'],
    ['We learnt the basic building blocks of Drupal at the evening.'],
    ['The Leeds Widget User Group hosted an evening of talks.'],
    ['Widgets was started in Leeds at Globex in 2012, and this meetup is its third.'],
    ['Over these days we are going to be at the Globex booth, so come over to our meetup.'],
    ['This evening came Globex Cluster, which provides a frame for building looms.'],
    ['Thanks to Globex and Hooli for sponsoring the venue and the drinks.'],
    ['Thanks to Tanya Dua for hosting.'],
    ['Globex provides a platform for building web apps.'],
    ['Lavora come sviluppatore presso Globex dal 3 maggio.'],
    ['The address: Oriba Ito-machi 7-2-6'],
  ])('%s', text => {
    expect(hostsOf(text)).toEqual([])
    expect(hostsOf(`${text} The venue was at Globex.`)).toEqual(['Globex'])
  })

  it('takes what stands above a street and a postal code', () => {
    const address = p('Initech\nSpoelweg 14\n3599 QZ Utrecht')
    expect(hostsIn('Leeds Widget Meetup #12', p('An evening of talks.'), address)).toEqual(['Initech'])
    expect(hostsIn('Leeds Widget Meetup #12', p('An evening.'), p('Looms\nPart 12\n3000 people came'))).toEqual([])
  })

  it('takes neither shops nor the group of the title for hosts', () => {
    expect(
      hostsIn(
        'LoomLeeds March Meetup',
        p('This was my first session at LoomLeeds.'),
        h2('Where to buy?'),
        list('Initech'),
      ),
    ).toEqual([])
  })

  it('takes a page on the web for no place', () => {
    expect(
      hostsIn('Widget Meetup', list('[Widget Hackathon](https://www.widget.example/w) at widget.example')),
    ).toEqual([])
  })
})

describe('hosts told by the place itself', () => {
  it.each([
    ['The Wi-Fi at Brightforge is fast.'],
    ['Brightforge was packed with over a hundred developers.'],
    ['Brightforge was packed to the rafters.'],
    ['Brightforge was filled to capacity.'],
    ['Le 03.03.20 chez Brightforge on a parlé de navettes.'],
    ['Slides of 03/03/20 at Brightforge.'],
    ['Slides of 03.03.2020 at Brightforge.'],
    ['12.11.2019 at Brightforge'],
    ['Une belle soirée à l’école Brightforge.'],
  ])('%s', text => {
    expect(hostsOf(text)).toEqual(['Brightforge'])
  })

  it('reads no group for a house of a title', () => {
    expect(hostsIn('Widgets at Leeds Loom Meetup 2016-08-23', p('Speaker: Jane Roe'))).toEqual([])
  })

  it('keeps a house whose name ends in One', () => {
    expect(hostsOf('On Tuesday we met at LoomOne in Leeds.')).toEqual(['LoomOne'])
    expect(hostsOf('On Tuesday we met at JavaOne in Leeds.')).toEqual([])
    expect(hostsOf('On Tuesday we met at LoomConf in Leeds.')).toEqual([])
  })

  it.each([
    ['Emma Bovary leads security at Brightforge.'],
    ['Emma Bovary spoke of the warm reception of Brightforge.'],
    ['Brightforge was packed with features.'],
    ['Brightforge was filled with tools for developers.'],
    ['They run Postgres 9.6.12 at Brightforge.'],
    ['Slides of 43.03.2020 at Brightforge.'],
    ['They run Kernel 45.6.12 at Brightforge.'],
    ['Une belle soirée avec Emma Bovary, tisserande à l’agence Brightforge.'],
    ['Une belle soirée avec Emma Bovary, tisserande à l’école Brightforge.'],
  ])('%s: none', text => {
    expect(hostsOf(text)).toEqual([])
  })
})
