import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, h2, h3, p, table } from './build-post.ts'

const hostsOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', parts)).hosts.map(({ name }) => name)

describe('hosts in a sentence', () => {
  it.each([
    ['Initech has graciously agreed to host the evening.', ['Initech']],
    ['Initech very kindly volunteered to host.', ['Initech']],
    ['The company that hosted the evening, Umbra Systems, builds gliders.', ['Umbra Systems']],
    ['It was held in a small brewery near the canal called Hopworks.', ['Hopworks']],
    ['The venue will be Initech once more.', ['Initech']],
    ['Forty of us made our way to Initech for two talks.', ['Initech']],
    ['This month we returned to Initech for our tenth meetup.', ['Initech']],
    ['We met upstairs at the Red Lion in Oxford.', ['Red Lion']],
    ['People joined us at the spring evening at the fabulous Umbra Gliders event space.', ['Umbra Gliders']],
    ['The evening was hosted by the Hooli team at Initech in Leeds.', ['Initech']],
    ['Our first talk was on June 27, 2014 at Umbra Leeds.', ['Umbra Leeds']],
    ['The evening was held in the Initech building.', ['Initech']],
    ['Many thanks to our venue sponsor Initech.', ['Initech']],
    ['Wir waren wieder bei Globex in Hamburg.', ['Globex']],
    ['O encontro aconteceu no escritório da Globex em Lisboa.', ['Globex']],
    ['Ort: Globex GmbH, Hauptstraße 5, Berlin', ['Globex GmbH']],
    ['@ Initech, 18:30', ['Initech']],
    ["We met at Initech's office in Leeds.", ['Initech']],
    ["Sixty people squeezed into Initech's new canteen.", ['Initech']],
    ['Initech hosted us in their Leeds office.', ['Initech']],
    ['This month we were hosted by the good people of Umbra Systems.', ['Umbra Systems']],
    ['Thanks to Initech for hosting us!', ['Initech']],
    ['Thanks to Initech for the room.', ['Initech']],
    ['Thanks to Initech for lending us their lovely rooftop space.', ['Initech']],
    ['The venue was kindly provided by Initech.', ['Initech']],
    ['Initech gave us their auditorium for the night.', ['Initech']],
    ['Initech had a great space for us.', ['Initech']],
    ['Venue: Initech, 12 Mill Lane, Leeds', ['Initech']],
    ['Where: Initech HQ, Leeds', ['Initech']],
    ['Location: Umbra Coworking, Leeds', ['Umbra Coworking']],
    ['Lieu : Globex, 3 rue Neuve, 69001 Lyon', ['Globex']],
    ['On se retrouve chez Globex à Lyon le 3 mai.', ['Globex']],
    ['Merci à Globex de nous avoir accueillis.', ['Globex']],
    ['Merci à Globex pour son accueil.', ['Globex']],
    ['La soirée a eu lieu dans les locaux de Globex.', ['Globex']],
    ['Globex nous a ouvert ses portes.', ['Globex']],
    ['Globex nous accueillait dans ses bureaux.', ['Globex']],
    ['Nos juntamos en la sede de Globex.', ['Globex']],
    ['Gracias a Globex por el espacio.', ['Globex']],
    ['Danke an Globex für die Räumlichkeiten.', ['Globex']],
    ['Wir waren zu Gast bei Globex.', ['Globex']],
    ['We gathered at the University of Umbria for the third time.', ['University of Umbria']],
    ['The meetup took place at the Initech campus.', ['Initech']],
    ['Initech were our hosts this time.', ['Initech']],
    ['Our host, Initech, had prepared everything.', ['Initech']],
    ['Initech opened its doors to us.', ['Initech']],
    ['Thanks again to Initech for having us.', ['Initech']],
    ['It was kind of Initech to let us have the hall.', ['Initech']],
    ['Initech set up forty chairs at their Soho office.', ['Initech']],
    ['The evening was held at Café Umbra in Leeds.', ['Café Umbra']],
    ['The room was sponsored by Initech.', ['Initech']],
    ['Initech is letting us use the third floor.', ['Initech']],
    ['We were guests of Initech.', ['Initech']],
    ['About forty of us met up at Initech on Tuesday.', ['Initech']],
    ['On Tuesday evening at Initech in Leeds, Jane Roe spoke.', ['Initech']],
    ['Initech provided the venue and Hooli the pizza.', ['Initech']],
    ['The event was hosted at Initech.', ['Initech']],
    ['Hosted by Initech in the heart of Leeds.', ['Initech']],
    ['Thanks to Initech for the space, the screen and the patience.', ['Initech']],
    ['Initech welcomed us to their offices.', ['Initech']],
    ['Initech invited us to their headquarters.', ['Initech']],
    ["We're at Initech again.", ['Initech']],
    ['We took over the third floor of the Initech building.', ['Initech']],
    ['Initech was kind enough to host us.', ['Initech']],
    ['Initech, a company that provided the meetup venue, sent two speakers.', ['Initech']],
    ['We could use a nice space at Initech.', ['Initech']],
    ['Vierzig Leute trafen sich in den Räumen von Globex.', ['Globex']],
    ['Das Treffen fand bei Globex statt.', ['Globex']],
    ['La soirée se déroulera chez Globex.', ['Globex']],
    ['Where: In person, room 12 in the Widget Centre at the University of Umbria', ['University of Umbria']],
    ['The meetup was held on Feb 21st at Thoughtworks Leeds.', ['Thoughtworks']],
    ['Location: Umbria public library', ['Umbria public library']],
    ['Thanks Initech (venue) and Globex (pizza)!', ['Initech']],
    ['A great turnout at Initech last night.', ['Initech']],
    ['Meeting December 18, 2012 @The Exchange', ['The Exchange']],
    ['Event location:\nInitech\n12 Mill Lane\nLeeds', ['Initech']],
    ['Tuesday, 8 October, 6:30pm at Initech Rua do Forno, Braga', ['Initech']],
    ['Huge thanks to Anna, Max and the Initech team for hosting us!', ['Initech']],
    ['The evening took place at University College Leeds.', ['University College Leeds']],
    ['Thanks are due to Initech, whose office it is.', ['Initech']],
    ['Thank you to Initech (formerly Globex) for hosting this meetup.', ['Initech']],
    ['The first night was at Initech & Hooli, who gave us their atrium.', ['Initech & Hooli']],
  ])('%s', (sentence, expected) => {
    expect(hostsOf(p(sentence))).toEqual(expected)
  })

  it('reads what front matter says of the place', () => {
    const post = (frontMatter: Record<string, unknown>) =>
      extractFacets(buildPost('Widgets', [p('Doors at seven.')], { frontMatter })).hosts.map(({ name }) => name)
    expect(post({ address: 'Initech, 12 Mill Lane, Leeds' })).toEqual(['Initech'])
    expect(post({ event: { location: { name: 'Umbra School' } } })).toEqual(['Umbra School'])
    expect(post({ address: '12 Mill Lane, Leeds' })).toEqual([])
    expect(post({ location: 'Leeds' })).toEqual([])
    expect(post({ location: 'online' })).toEqual([])
  })

  it('reads the title of an evening that names the place', () => {
    const title = (text: string) =>
      extractFacets(buildPost(text, [p('We talked about widgets.')])).hosts.map(({ name }) => name)
    expect(title('Widget meetup at Initech')).toEqual(['Initech'])
    expect(title('Soirée widgets chez Globex')).toEqual(['Globex'])
    expect(title('Widget meetup at WidgetConf')).toEqual([])
  })

  it('reads a tier that gives the room, and a table of labels and values', () => {
    expect(hostsOf(h2('Sponsors'), h3('Venue sponsor'), p('Initech'), h3('Food sponsor'), p('Globex'))).toEqual([
      'Initech',
    ])
    expect(hostsOf(table(['', ''], ['Date', '3 May'], ['Venue', 'Initech, 12 Mill Lane'], ['Talks', 'Two']))).toEqual([
      'Initech',
    ])
  })

  it('reads the name in the paragraph below a question', () => {
    expect(hostsOf(p('Where?'), p('Initech, Loft 5/F, 42 Mill Road, Leeds'))).toEqual(['Initech'])
  })

  it('reads who is in a building rather than the building', () => {
    expect(hostsOf(p('Initech has agreed to host us.'), p('They are in the Globex House building.'))).toEqual([
      'Initech',
    ])
  })

  it('reads a section about the venue', () => {
    expect(hostsOf(h2('Venue'), p('Initech, 12 Mill Lane, Leeds'))).toEqual(['Initech'])
  })
})

describe('what is no host', () => {
  it.each([
    'It was my first evening since a trip to the Globex office.',
    'Dinner was at a restaurant called Globex.',
    'The local service is hosted by Globex Studio on my machine.',
    'They assume static IPs and persistent hosts in the cluster.',
    'Finding a venue for ninety people is hard.',
    'Thanks to Martin for hosting!',
    'We thank our host Jane Roe and everyone who helped.',
    'Kudos to [Onyx](https://www.linkedin.com/in/onyx-roe/) for hosting us!',
    'I found the meeting at meetup.com.',
    'Parking is available at the Hilton next door, 5 King Street.',
    'Jane Roe, an engineer at Globex, showed a demo.',
    'She moved the blog to a server hosted by Globex.',
    'The code is hosted on Globex Forge.',
    'Jane has worked at Globex for years.',
    'Linda hosted a panel on widgets.',
    'We saw each other at WidgetConf in Leeds.',
    'If you can host us at Globex or elsewhere, write to us.',
    'Our next evening is at Globex in Hull.',
    'See you next month at Globex!',
    'Jane gave the same talk at Globex last year.',
    'Widgets at Globex run in three regions.',
    'Thanks to Jane Roe for hosting the panel.',
  ])('%s', sentence => {
    expect(hostsOf(p('We met at Initech in Leeds.'), p(sentence))).toEqual(['Initech'])
  })
})
