import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { alt, buildPost, h2, p, readerOf } from './build-post.ts'

const TITLE = 'Leeds Widget Meetup #12'
const hostsOf = readerOf('hosts', TITLE)
const sponsorsOf = readerOf('sponsors', TITLE)

describe('names of houses as they are written', () => {
  it.each([
    ['We met at Spindle Coworking on Tuesday.', ['Spindle Coworking']],
    ['We met at the Tallowgate coworking space on Tuesday.', ['Tallowgate']],
    ['The third evening took place in the bright offices of Globex Uruguay.', ['Globex Uruguay']],
    ['Warm thanks to reedwork SE for hosting us.', ['reedwork SE']],
    ['We could borrow a room at Tallowgate, Weaver Quarter.', ['Tallowgate']],
    [
      'The release 4.2 party was held near the canal on a wet Friday, in a small hackerspace called Loomlab.',
      ['Loomlab'],
    ],
    ['Tallowgate in Leeds played host to our spring evening.', ['Tallowgate']],
    ['Big thanks to our hosts from the Weaver Institute for the chairs.', ['Weaver Institute']],
    ['Thank you to Tallowgate and especially to Globex for the warm hospitality.', ['Tallowgate', 'Globex']],
    ['Venue: Tallowgate, 31 University Road', ['Tallowgate']],
    ['We were in the usual place: Tallowgate.', ['Tallowgate']],
    ['The weaving day took place in SWTD over one weekend.', ['SWTD']],
    ['We were hosted by loomy, and the tea was warm.', ['loomy']],
    ['Am Dienstag waren wir bei webkante in Leipzig zu Gast.', ['webkante']],
    ['On était chez zapbox mardi.', ['zapbox']],
    ['We met at the Tallowgate office, and Globex brought the pizza.', ['Tallowgate']],
    ['The evening was at the Tallowgate office and sponsored by Globex.', ['Tallowgate']],
    ['Tallowgate lent us their hall again, pizza thanks to Globex.', ['Tallowgate']],
    ['We were in Weaver 4 at STG, and later went to an after party at the Red Mill.', ['STG']],
    ['Tallowgate was full to the rafters.', ['Tallowgate']],
    ['Nos recibió Bobinera en su auditorio.', ['Bobinera']],
    ['Obrigado à Globex pelas pizzas e à Tecelagem pelo espaço.', ['Tecelagem']],
    ['Diesmal fand das Treffen in der Spulwerk Lounge statt.', ['Spulwerk Lounge']],
    ["Merci à l'ENST-Moulin pour l'amphi.", ['ENST-Moulin']],
    ['La rencontre de mai était à La Navette, à Lyon.', ['La Navette']],
    ['Mardi 5 avril, dès 19h30 au Bobinard : trois exposés.', ['Bobinard']],
    ['Venue: Shuttle auditorium, STG', ['STG']],
    ['A dozen developers joined us at Tallowgate on Monday.', ['Tallowgate']],
    ['Weaver School lent us lab 12.', ['Weaver School']],
    ['The venue was the bright and spacious Spindle Centre.', ['Spindle Centre']],
    ["La serata si è svolta lunedì 4 marzo presso l'aula del Centro Tessile.", ['Centro Tessile']],
    ['Venue: Tallowgate Leeds. Tallowgate has a fine kitchen.', ['Tallowgate']],
    ['Venue: Tallowgate Leeds, Mill Lane 4.', ['Tallowgate Leeds']],
  ])('%s', (text, hosts) => {
    expect(hostsOf(text)).toEqual(hosts)
  })

  it.each([
    'Last year we met at Tallowgate.',
    'Day two at LoomConf.EU was long.',
    'Shuttle was pleased to hear that the venue was open.',
    'We met at noon, and it was hosted by ourselves.',
    'We met in the Lounge Area.',
    'Other dates: on 3 May we are at Tallowgate.',
    'Bei gutem Bier saßen wir bei uns im Hof.',
    'On en parle chez nous depuis longtemps, chez certains clients aussi.',
  ])('%s', text => {
    expect(hostsOf(text)).toEqual([])
  })

  it('takes no edition of a group for its house', () => {
    expect(extractFacets(buildPost('Back at LoomLeeds 2031.04', [p('We met again.')])).hosts).toEqual([])
  })
})

describe('names of givers as they are written', () => {
  it.each([
    ['Thanks to the York Thoughtworks office for sponsoring the drinks.', ['Thoughtworks']],
    ['We thank our sponsors. Naturally, Gold Sponsor Globex paid for most of it.', ['Globex']],
    [
      'Without our bronze sponsors Globex, Initech or Qi/Hooli there would have been no soup.',
      ['Globex', 'Initech', 'Qi/Hooli'],
    ],
    ['Loomsheet was funded by Globex in 2030, and told us about tables.', []],
    ['The evening was funded by Globex.', ['Globex']],
    ['We met at Tallowgate; Globex and Initech paid for the pizza.', ['Globex', 'Initech']],
    ['Back at our regular venue, Tallowgate, and Globex picked up the tab.', ['Globex']],
    ['Pizza und Getränke wurden von der Webstuhl eG gesponsert.', ['Webstuhl eG']],
    ['Unser Gastgeber spendierte Pizza.', []],
    ['Tallowgate provided the room, Globex the pizza.', ['Globex']],
    ['Das Buffet spendierte Globex.', ['Globex']],
    ['Globex hat auch für Getränke gesorgt.', ['Globex']],
    ['Las empanadas, gentileza de Globex.', ['Globex']],
    ['O coffee foi por conta da Globex.', ['Globex']],
    ['Merci à Globex pour la bière, et à zapbox pour les pizzas.', ['Globex', 'zapbox']],
    ['Jane showed the loom, Globex the pizza oven of the future.', []],
    ['Two good talks, courtesy of Wren Abara and Ossi Tell.', []],
    ['Our sponsors are at home at small gatherings like Weaving Days.', []],
  ])('%s', (text, sponsors) => {
    expect(sponsorsOf(text)).toEqual(sponsors)
  })

  it('reads small brands in the texts of their pictures', () => {
    const post = buildPost(TITLE, [
      h2('Sponsors'),
      alt('webkante logo'),
      alt('logo'),
      alt('red:thread Logo'),
      alt('our crowd'),
    ])
    expect(extractFacets(post).sponsors.map(({ name }) => name)).toEqual(['webkante', 'red:thread'])
    const asks = buildPost(TITLE, [h2('Sponsors'), p('More? Mail looms@widgets.example')])
    expect(extractFacets(asks).sponsors).toEqual([])
  })
})
