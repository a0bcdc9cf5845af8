import { describe, expect, it } from 'vitest'
import { readerOf, table } from './build-post.ts'

const hostsOf = readerOf('hosts', 'Leeds Widget Meetup #12')

describe('houses lent, told in plain words', () => {
  it.each([
    ['Initech in Leith handed us its top floor.', ['Initech']],
    ['The National Arts Workshop on Elm Street gave us their rehearsal room.', ['National Arts Workshop']],
    ["The Weavers' Guild gave us its back room for the night.", ["Weavers' Guild"]],
    ['Loom House has now put up with us three times.', ['Loom House']],
    ['Loom House has now taken us in for the fourth time.', ['Loom House']],
    ['Rosewater let us have their kitchen for the evening.', ['Rosewater']],
    ['Le Théâtre Bobino nous prêtait son foyer pour la soirée.', ['Théâtre Bobino']],
    ['Le café Mistral, rue des Lices, nous a laissé sa cave.', ['Mistral']],
    ['Die Alte Weberei hat uns den großen Saal überlassen.', ['Alte Weberei']],
    ['Das Haus der Weber hat uns den Saal überlassen.', ['Haus der Weber']],
    ['Dank an die Alte Weberei, die uns ihren Saal bis Mitternacht überließ.', ['Alte Weberei']],
    ['Hosts for the night were the folks of Tallowgate.', ['Tallowgate']],
    ["Merci à la Grange Numérique, où on a passé l'hiver au chaud.", ['Grange Numérique']],
    ['Big love to the Baraza Hub team who stayed to stack chairs with us.', ['Baraza Hub']],
    ["Room: the Mechanics' Institute, as always.", ["Mechanics' Institute"]],
    ['Venue, Wi-Fi, biscuits: Tallowgate Studios.', ['Tallowgate Studios']],
    ['At: Loom House, Mill Street', ['Loom House']],
    ['The lift at Tallowgate House was sulking.', ['Tallowgate House']],
    ['Twenty-five of us in the Tallowgate Library, rain outside.', ['Tallowgate Library']],
    ['Le tout se passait à la bibliothèque Gabrielle-Roy.', ['bibliothèque Gabrielle-Roy']],
    ['We met in the upstairs hall of the Elm Street Library.', ['Elm Street Library']],
    ['The workshop was held at Widget Innovation Campus.', ['Widget Innovation Campus']],
    ['York Central Library · Saturday, 10 May · doors at nine', ['York Central Library']],
    ['Kafka hands us its partitions in order.', []],
    ['Jane Roe, from the Initech office, spoke about testing.', []],
    ["Space: Globex's old community space is gone.", []],
    ['Mitfahrgelegenheit ab Bahnhof, wer Platz im Auto hat, melde sich bei Uschi.', []],
  ])('%s', (text, hosts) => {
    expect(hostsOf(text)).toEqual(hosts)
  })

  it('takes no column of rooms for those who lent them', () => {
    const rooms = table(
      ['Room', 'Time', 'Title'],
      ['Loom', '9:00', 'Widgets at scale'],
      ['Ada', '10:00', 'Gadgets for all'],
    )
    expect(hostsOf(rooms)).toEqual([])
  })
})
