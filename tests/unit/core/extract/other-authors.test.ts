import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { alt, buildPost, h2, list, p, quote, table } from './build-post.ts'

type Parts = Parameters<typeof buildPost>[1]

const facetsOf = (parts: Parts, title = 'Widget meetup, spring edition', more: Partial<ParsedPost> = {}) =>
  extractFacets(buildPost(title, parts, more))
const namesOf = (values: readonly { readonly name: string }[]): readonly string[] => values.map(({ name }) => name)

describe('hosts as other authors name them', () => {
  it.each([
    ['The workshop was held in Leeds Town Hall on Saturday.', ['Leeds Town Hall']],
    ['The conference took place in the Umbra Institute, Leeds.', ['Umbra Institute']],
    ['We held our spring evening at the amazing Brewhouse in Leeds.', ['Brewhouse']],
    ['Nos juntamos en el auditorio de Globex Hub.', ['Globex Hub']],
    ['O evento ocorreu na Globex, em Lisboa.', ['Globex']],
    ["Le forum s'est déroulé au Moulin de Lyon.", ['Moulin de Lyon']],
    ["Le tout se passe à l'Université Umbra.", ['Université Umbra']],
    ['La rencontre aura lieu dans les locaux de la société Globex.', ['Globex']],
    ["Retrouvez-nous pour la soirée dans la salle Verte au sein d'Initech.", ['Initech']],
    ['After work we went to Umbra7, a co-working space with its own bar.', ['Umbra7']],
    ['We can rely on the hospitality of our friends at Initech.', ['Initech']],
    ['Thanks to everyone who let us meet in the sunny Initech loft.', ['Initech']],
    ['The meetup was hosted by Co.Umbra in Leeds.', ['Co.Umbra']],
    ['Our venue, Hopworks, was full.', ['Hopworks']],
    ['The evening was at the offices of Initech Leeds.', ['Initech']],
  ])('%s', (text, hosts) => {
    expect(namesOf(facetsOf([p(text)]).hosts)).toEqual(hosts)
  })

  it.each([
    'The model can be configured in Widget Studio.',
    'Gadgets of the old days made some great points about widgets.',
    'I learnt it in one of our team learning sessions at Globex.',
    'More women work in the Kenyan tech space today.',
    'I might try that on Tuesday at PyUmbra.',
  ])('no host: %s', text => {
    expect(namesOf(facetsOf([p(text)]).hosts)).toEqual([])
  })

  it('takes the name, and no address, from a list below "Venue details"', () => {
    const parts = [h2('Venue details'), ...list('Venue name: Initech', 'Address: 12 Mill Lane, Leeds')]
    expect(namesOf(facetsOf(parts).hosts)).toEqual(['Initech'])
  })
})

describe('sponsors as other authors name them', () => {
  it.each([
    ['This meeting is kindly supported by Initech and Hooli.', ['Initech', 'Hooli']],
    ['For most of the evenings we had Initech-sponsored pizza.', ['Initech']],
    ['Thank you Initech/Globex for sponsoring the pizzas!', ['Initech', 'Globex']],
    ['Initech is our Zoom account sponsor tonight.', ['Initech']],
    ['Teremos o apoio da Globex.', ['Globex']],
    ['Globex, an Image Platform also sponsored this event.', ['Globex']],
  ])('%s', (text, sponsors) => {
    expect(namesOf(facetsOf([p(text)]).sponsors)).toEqual(sponsors)
  })

  it('takes people who brought the cake for no sponsors', () => {
    expect(namesOf(facetsOf([p('Thanks to Martin Berg for the cake.')]).sponsors)).toEqual([])
    expect(namesOf(facetsOf([p('Thanks to Initech for the cake.')]).sponsors)).toEqual(['Initech'])
  })

  it('reads a list below a line that says "Sponsors", up to its end', () => {
    const parts = [p('Sponsors'), ...list('Initech', 'Hooli'), p('Resources'), ...list('Widget Guide')]
    expect(namesOf(facetsOf(parts).sponsors)).toEqual(['Initech', 'Hooli'])
  })

  it('reads the items behind an item that thanks the sponsors', () => {
    const parts = list('19:30 – Pause', 'We would like to thank our sponsors:', 'Initech', 'Hooli')
    expect(namesOf(facetsOf(parts).sponsors)).toEqual(['Initech', 'Hooli'])
  })

  it('reads an address alone for the name in it, and no header of a second column', () => {
    const parts = [h2('Patrocinadores'), alt('https://www.initech.example')]
    expect(namesOf(facetsOf(parts).sponsors)).toEqual(['initech'])
    const rows = table(['Sponsor', 'Role'], ['Hooli', 'Venue'])
    expect(namesOf(facetsOf([h2('Sponsors'), ...rows]).sponsors)).toEqual(['Hooli'])
  })
})

describe('cities as other authors name them', () => {
  it.each([
    ['Initech Inc.\n14 Mill Road\nOakvale, UT 84065', 'Oakvale'],
    ['Rendez-vous chez Globex, 5 rue Neuve, 06410 Chanteloin', 'Chanteloin'],
    ['The forum was held at the Old Mill of Leeds.', 'Leeds'],
    ["I'd never been to Leeds before, so that was fun.", 'Leeds'],
    ['Initech, 3 Mill Lane, Montreal, Quebec H3J 1S6', 'Montreal'],
  ])('%s', (text, city) => {
    expect(namesOf(facetsOf([quote(text)], 'Widget meeting: tools').cities)).toEqual([city])
  })

  it('takes the way home for no place', () => {
    const told = 'I ate some pizza before I had to catch my train back to Leeds.'
    expect(namesOf(facetsOf([p(told)]).cities)).toEqual([])
    expect(namesOf(facetsOf([p('We went back to Leeds for our tenth meetup.')]).cities)).toEqual(['Leeds'])
  })

  it('reads short forms, in names of one word too', () => {
    expect(namesOf(facetsOf([p('We talked.')], 'Barcamp Philly notes').cities)).toEqual(['Philadelphia'])
    expect(namesOf(facetsOf([p('We talked.')], 'The next #widgetsBCN meetup').cities)).toEqual(['Barcelona'])
  })
})
