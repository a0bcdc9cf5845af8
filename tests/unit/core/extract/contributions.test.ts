import { describe, expect, it } from 'vitest'
import { h2, list, namesIn, p } from './build-post.ts'

const opening = p('On 3 May sixty people came to our evening in Tampere.')
const speakers = (...parts: Parameters<typeof namesIn>[1]) =>
  namesIn('Tampere Widgets meetup', [opening, ...parts]).speakers

describe('who gave a contribution', () => {
  it.each([
    ['Eero Salo opened with the state of the widget.', ['Eero Salo']],
    ["Eero Salo's update came first, as always.", ['Eero Salo']],
    ['Eero Salo, fresh from a long flight, summed up what changed.', ['Eero Salo']],
    ['Eero Salo, responsable des données chez Pelto, a montré ses tableaux.', ['Eero Salo']],
    ["Eero Salo et Aino Koski, de Pelto, sont venus d'Oulu avec leurs widgets.", ['Aino Koski', 'Eero Salo']],
    ['Eero « Skip » Salo, ambassadeur des widgets, a ouvert la soirée avec les nouvelles.', ['Eero « Skip » Salo']],
    ['Eero Salo spoke about cranes, and Aino Koski, developer at Pelto, about winches.', ['Aino Koski', 'Eero Salo']],
    [
      'A panel brought together Eero Salo (Pelto), Aino Koski and Veikko Laine.',
      ['Aino Koski', 'Eero Salo', 'Veikko Laine'],
    ],
    ['Two speakers took the stage: Eero Salo, who runs cranes at Pelto, and Aino Koski.', ['Aino Koski', 'Eero Salo']],
    ['We repeat the workshop that Eero Salo from Pelto led.', ['Eero Salo']],
    ['Eero Salo from Oak Amerique spoke. Thanks to Oak Amerique.', ['Eero Salo']],
    ['After lunch came "Cranes for all" by Eero Salo (Pelto).', ['Eero Salo']],
    ['Eero Salo and Aino Koski – both from Pelto – compared two cranes.', ['Aino Koski', 'Eero Salo']],
    ['Eero Salo welcomed everyone, and Aino Koski took photos.', []],
    ['Anna Berg created the first widget at Pelto.', []],
  ])('%s', (sentence, expected) => {
    expect(speakers(p(sentence))).toEqual(expected)
  })

  it('tells employers from speakers in a programme, by the other lines', () => {
    expect(
      speakers(
        h2('Talks'),
        list('Cranes — Eero Salo, Pelto', 'Are winches over? Yes! — Aino Koski, Oak Amerique', 'Ropes — Veikko Laine'),
      ),
    ).toEqual(['Aino Koski', 'Eero Salo', 'Veikko Laine'])
  })
})

describe('paragraphs and headings', () => {
  it('reads paragraphs that open with a name, one after the other', () => {
    expect(
      speakers(p('Eero Salo, Pelto. A crane that would not turn.'), p('Aino Koski, Oak Yard. The rope and the rain.')),
    ).toEqual(['Aino Koski', 'Eero Salo'])
  })

  it('takes a heading that only sounds like a page foot for a talk', () => {
    expect(speakers(h2('Winches that stay where they are'), p('Eero Salo presented his winch.'))).toEqual(['Eero Salo'])
    expect(speakers(h2('Stay in touch'), p('Eero Salo presented his winch.'))).toEqual([])
  })
})

describe('posts that recap no event', () => {
  it.each([
    ['Call for talks: winter', 'We are planning evenings in Turku and Oulu. Last year Kiviniemi hosted us.'],
    ['About these pages', 'Five groups meet in Turku and Oulu four times a year.'],
  ])('%s', (title, text) => {
    const facets = namesIn(title, [p(text)])
    expect([facets.cities, facets.hosts, facets.sponsors, facets.speakers]).toEqual([[], [], [], []])
  })

  it('but notes on a talk or a workshop do', () => {
    const facets = namesIn('Lab notes: a patient winch', [
      p('These are the steps of the Turku workshop that Eero Salo from Pelto led at Oak Yard, tried again at home.'),
    ])
    expect([facets.cities, facets.hosts, facets.speakers]).toEqual([['Turku'], ['Oak Yard'], ['Eero Salo']])
  })
})
