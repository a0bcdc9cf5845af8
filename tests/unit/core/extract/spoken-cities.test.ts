import { describe, expect, it } from 'vitest'
import { h2, p, readerOf } from './build-post.ts'

const citiesOf = readerOf('cities', 'Widget Meetup #12')

describe('towns that writers speak to or of', () => {
  it.each([
    ['Thank you to the Guild here in Leeds.', ['Leeds']],
    ['We are in Leeds, the traffic is what it is, nobody has time.', ['Leeds']],
    ['Le Musée nous a laissé sa salle, ici à Lyon, pour la quatrième journée.', ['Lyon']],
    ['Winnipeg, I will never doubt you again.', ['Winnipeg']],
    ['Same time next year, Leeds!', ['Leeds']],
    ["Nairobi's next one is on the last Wednesday of April.", ['Nairobi']],
    ["Next Brisbane night's Thursday 20 January.", ['Brisbane']],
    ['Mitfahrgelegenheit ab Graz Hauptbahnhof, wer mag.', ['Graz']],
    ['La Maison des associations de Strasbourg a accueilli notre atelier.', ['Strasbourg']],
    ['El teatro nos abrió sus puertas en pleno centro de Guadalajara.', ['Guadalajara']],
    ['Leeds handed us its first snow.', ['Leeds']],
    ["We'd planned a third talk but the flight was stuck in Leeds.", []],
    ['Joaquín es de Bilbao pero vive en Sevilla desde hace años.', []],
  ])('%s', (text, cities) => {
    expect(citiesOf(text)).toEqual(cities)
  })

  it('reads headings that part a month and its town by a point', () => {
    const headed = readerOf('cities', 'What our groups got up to')
    expect(
      headed(
        h2('July · Leeds'),
        p('A full house. Martin took a widget apart, live.'),
        h2('August · Lyon'),
        p('Jane showed looms.'),
      ),
    ).toEqual(['Leeds', 'Lyon'])
  })

  it('takes a given name in the title for no town', () => {
    const asked = readerOf('cities', 'Meetup questions for Austin Roe')
    expect(asked('He gave the only talk at our meeting in Leeds.')).toEqual(['Leeds'])
  })
})
