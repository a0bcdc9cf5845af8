import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { ImageRef } from '../../../../src-main/core/post/types.ts'
import { alt, buildPost, h2, list, p, table } from './build-post.ts'

const sponsorsOf = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  extractFacets(buildPost('Widget meetup, spring edition', parts)).sponsors.map(({ name }) => name)

describe('sponsors told in passing', () => {
  it.each([
    ["The big news is that Initech has a ticket for WidgetConf, and we'll raffle it off.", ['Initech']],
    ['Solid session, free beer (thanks Initech!) and many familiar faces.', ['Initech']],
    ['Solid session, free pizza - thanks Umbra Systems!', ['Umbra Systems']],
    ['Pizza and drinks from Hoboken Pies were graciously provided by [Initech](https://initech.example).', ['Initech']],
    ['Sandwiches from Corner Deli were paid for by Globex.', ['Globex']],
    ['We also raffled a book courtesy of Marlow Press.', ['Marlow Press']],
    ['We gave away a copy of a book, thanks to Marlow Press.', ['Marlow Press']],
    ['Initech Enterprise (IEE) was a Gold Sponsor of the event.', ['Initech Enterprise']],
    ['Initech is very pleased to be a sponsor of the group.', ['Initech']],
    ['Initech laid on pizza and beers.', ['Initech']],
    ['Initech treated us all to dinner.', ['Initech']],
    [
      'The evening was possible thanks to support from the Ilma P. Roe foundation and Initech.',
      ['Ilma P. Roe foundation', 'Initech'],
    ],
    ['The evening was sponsored by Ilma Roe Looms. Initech was quiet.', ['Ilma Roe Looms']],
    ['Cold beers were sponsored by W·Loom.', ['W·Loom']],
    [
      'Thank you to the [Loom Centre, Leeds](https://loom.example), [Initech](https://i.example) and Globex for the support.',
      ['Loom Centre', 'Initech', 'Globex'],
    ],
    ['We were taught by Jane Roe and Ilma Doe with support from Orla Fennick and Tove Brandt.', []],
    [
      'We were taught by Jane Roe and Ilma Doe with support from Initech and Fennick Labs.',
      ['Initech', 'Fennick Labs'],
    ],
    ['Food: provided by Initech', ['Initech']],
    ['Props to Initech for the swag.', ['Initech']],
    ['Et tout ça grâce à nos sponsors Grand Soir qui financent la soirée : Globex et Initech.', ['Globex', 'Initech']],
    ['Nous remercions Initech pour le financement de la soirée.', ['Initech']],
    ['Les pizzas ont été financées par Initech.', ['Initech']],
    ['Ce meetup vous est offert par Initech.', ['Initech']],
    ['Initech régale ce soir !', ['Initech']],
    ['Vielen Dank an unsere Sponsoren Initech und Globex.', ['Initech', 'Globex']],
    ['Für Essen und Getränke sorgte Initech.', ['Initech']],
    ['Für Bier sorgte Initech.', ['Initech']],
    ['Drinks came courtesy of zapbox, who are hiring.', ['zapbox']],
    ['Drinks came courtesy of everybody.', []],
    ['Für Fragen sorgte Emma Bovary.', []],
    ['Both speakers stayed for pizza, which Initech paid for.', ['Initech']],
    ['Merci pour les pizzas que Globex a offertes.', ['Globex']],
    ['We shared a pizza, which Initech wrote about.', []],
    ['Globex finançait le buffet.', ['Globex']],
    ['Patrocinó la sesión Cauce & Hijos.', ['Cauce & Hijos']],
    ['Pagó las pizzas Initech.', ['Initech']],
    ['Abrió la sesión Initech.', []],
    ['Sponsors of the evening: Globex, Dot & Line and Initech.', ['Globex', 'Dot & Line', 'Initech']],
    ['Thanks to our sponsors: Initech, Globex & Hooli, Umbra.', ['Initech', 'Globex', 'Hooli', 'Umbra']],
    ['Our sponsor: [Rook & Heron](https://rook.example).', ['Rook & Heron']],
    ['Our sponsors: [Rook](https://rook.example) & [Heron](https://heron.example).', ['Rook', 'Heron']],
    ['Eten en drinken werd verzorgd door Initech.', ['Initech']],
    ['O coffee break foi oferecido pela Initech.', ['Initech']],
    ['Initech has sponsored a prize for the best demo.', ['Initech']],
    ['Brought to you by Initech.', ['Initech']],
    ['Initech donated two books.', ['Initech']],
    ['Initech foots the bill.', ['Initech']],
    ['Afterwards Initech invited everybody for drinks.', ['Initech']],
    ['Thanks for the pizza Initech!', ['Initech']],
    ['Thanks to Initech, nobody went hungry.', ['Initech']],
    ['Initech made sure that nobody went hungry.', ['Initech']],
    ['Initech sponsorisait les boissons.', ['Initech']],
    ['Sponsor des Abends war Initech.', ['Initech']],
    ['[Initech](https://initech.example) helped us sponsor the meetup group.', ['Initech']],
    [
      'Friday will also feature gold sponsored keynotes from Initech, Globex, and Hooli.',
      ['Initech', 'Globex', 'Hooli'],
    ],
    [
      'We gratefully acknowledged our sponsors Initech (Little Oakvale, Italy), Globex srl (Leeds, England) and Hooli.',
      ['Initech', 'Globex srl', 'Hooli'],
    ],
  ])('%s', (text, expected) => {
    expect(sponsorsOf(p(text))).toEqual(expected)
  })

  it('tells firms from people who went for the pizza', () => {
    expect(sponsorsOf(p('Murat Karslioglu spoke. Thanks to Murat for sorting out the pizzas, and to Globex.'))).toEqual(
      [],
    )
    expect(sponsorsOf(p('Thanks to Globex for sorting out the pizzas.'))).toEqual(['Globex'])
    expect(sponsorsOf(p('The photo above is courtesy of Marlow Press.'))).toEqual([])
  })
})

describe('what sponsors nothing', () => {
  it.each([
    ['This architecture is made possible by Initech, and by a common interface of the parts.'],
    ['Would you like to co-sponsor WidgetCon? (Write to us by 4 March)'],
    ['Thanks to all our sponsors for supporting events such as the Frontend Widget Meetup.'],
    ['The library is sponsored by Initech and used by many.'],
    ['Loom was donated by Initech to the foundation.'],
    ['Tanya Dua is sponsored by Initech to work on Loom.'],
    ['It was made possible by our many Gold, and Startup sponsors.'],
  ])('%s', text => {
    expect(sponsorsOf(p(text))).toEqual([])
    expect(sponsorsOf(p(text), p('The pizza was sponsored by Globex.'))).toEqual(['Globex'])
  })
})

describe('sponsors by layout', () => {
  it('takes nobody for a sponsor of whom a sentence goes on behind one', () => {
    const told = 'Initech was supporting the event as a silver sponsor, and Globex was giving a talk.'
    expect(sponsorsOf(p(told))).toEqual(['Initech'])
  })

  it('takes neither a legal form nor the short name in a logo for a second sponsor', () => {
    expect(
      sponsorsOf(
        h2('Sponsors'),
        p('Grand Weavers, LLC'),
        alt('GW Logo'),
        p('Initech Products, Inc.'),
        alt('Initech Logo'),
      ),
    ).toEqual(['Grand Weavers', 'Initech Products'])
  })

  it('takes no table below a heading that names its sponsor for sponsors', () => {
    expect(
      sponsorsOf(h2('Widget Days, sponsored by Initech'), table(['Topic', 'Questions'], ['Looms', 'What is hard?'])),
    ).toEqual(['Initech'])
  })

  it('reads the list below a heading of whose support it is, but for that of one firm', () => {
    const items = list('Acme', 'Initech')
    expect(sponsorsOf(h2('Supported by our friends'), items)).toEqual(['Acme', 'Initech'])
    expect(sponsorsOf(h2('Widgets in Leeds, sponsored by Globex'), items)).not.toContain('Acme')
  })

  it('reads a heading that was left raw', () => {
    expect(sponsorsOf(h2('Credits'), p('### Sponsors // Partenaires'), alt('Brasserie Initech'))).toEqual([
      'Brasserie Initech',
    ])
  })

  it('reads items of plain words below other headings as no thanks', () => {
    expect(sponsorsOf(h2('Strategies'), list('Games for evenings that support newcomers'))).toEqual([])
  })

  it('reads items below a heading of thanks', () => {
    expect(sponsorsOf(h2('Thanks to'), list('Initech - food and drinks', 'Globex - the projector'))).toEqual([
      'Initech',
    ])
  })

  it('reads a table of labels whose first row stands where headers do', () => {
    expect(sponsorsOf(table(['When', '3 May'], ['Sponsors', 'Initech, Hooli']))).toEqual(['Initech', 'Hooli'])
  })

  it('takes a word alone in a paragraph for a heading', () => {
    expect(sponsorsOf(p('Sponsors'), p('Initech (formerly Umbra LLP)'), p('Since 1999 they make staplers.'))).toEqual([
      'Initech',
    ])
  })

  it('reads pictures without a text by their file, else by where they lead', () => {
    const image = (src: string): ImageRef => ({ src, inBody: true, status: 'missing' })
    const img = (index: number) => ({
      type: 'element' as const,
      tagName: 'img',
      properties: { dataImage: index },
      children: [],
    })
    const link = { type: 'element' as const, tagName: 'a', properties: { dataLink: 0 }, children: [img(1)] }
    const heading = {
      type: 'element' as const,
      tagName: 'h2',
      properties: {},
      children: [{ type: 'text' as const, value: 'Our sponsors' }],
    }
    const told = (linked: string): readonly string[] => {
      const post = buildPost('Widget meetup', [h2('Our sponsors')], {
        images: [image('/img/red-widget-logo@2x.png'), image(linked), image('/img/team.jpg')],
        links: [{ href: 'https://www.initech.example/', text: '' }],
        body: [img(2), heading, img(0), link],
      })
      return extractFacets(post).sponsors.map(({ name }) => name)
    }
    expect(told('/img/0_5_MSbI0TD.jpg')).toEqual(['Red Widget', 'Initech'])
    expect(told('/img/initech-group.png')).toEqual(['Red Widget', 'Initech'])
    expect(told('/img/globex-group.png')).toEqual(['Red Widget', 'Globex Group'])
  })
})
