import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const facetsOf = (frontMatter: Readonly<Record<string, unknown>>) => {
  const { cities, sponsors, hosts } = extractFacets(
    buildPost('May meetup', [p('Looms, and how to mend them.')], { frontMatter }),
  )
  const names = (values: readonly { readonly name: string }[]): readonly string[] => values.map(({ name }) => name)
  return { cities: names(cities), sponsors: names(sponsors), hosts: names(hosts) }
}

describe('places that front matter states', () => {
  it('reads the keys of sites of meetups', () => {
    expect(facetsOf({ meetupLocation: 'Initech, 72 Mill Road, Leeds' })).toMatchObject({
      cities: ['Leeds'],
      hosts: ['Initech'],
    })
    expect(facetsOf({ venue_name: 'Initech', event_address: '5 Mill Lane, York' })).toMatchObject({
      cities: ['York'],
      hosts: ['Initech'],
    })
  })

  it('reads a house by any name of its record, without the mark-up of its link and its rooms', () => {
    const expected = { cities: ['Leeds'], hosts: ['Initech'] }
    expect(facetsOf({ location: { venue: 'Initech', address: '5 Mill Lane', city: 'Leeds' } })).toMatchObject(expected)
    expect(facetsOf({ location: { title: 'Initech', street: '5 Mill Lane', town: 'Leeds' } })).toMatchObject(expected)
    expect(facetsOf({ venueName: 'Initech', venueCity: 'Leeds' })).toMatchObject(expected)
    expect(facetsOf({ host: { name: 'Initech', city: 'Leeds' } })).toMatchObject(expected)
    expect(facetsOf({ location: '[Initech](https://initech.example), Leeds' })).toMatchObject(expected)
    expect(facetsOf({ location: 'Initech HQ, Leeds' })).toMatchObject(expected)
    expect(facetsOf({ ort: 'Initech, Leeds' })).toMatchObject(expected)
  })

  it('says of what it states that the front matter does, and shows no sentence without it', () => {
    const { cities } = extractFacets(
      buildPost('May meetup', [p('Looms, and how to mend them.')], { frontMatter: { eventlocation: 'Leeds, UK' } }),
    )
    expect(cities).toMatchObject([{ name: 'Leeds', provenance: 'front-matter' }])
    expect(cities[0]).not.toHaveProperty('evidence')
    const told = extractFacets(buildPost('May meetup', [p('We met in Leeds.')])).cities
    expect(told).toMatchObject([{ name: 'Leeds', provenance: 'extracted', evidence: { text: 'We met in Leeds.' } }])
  })

  it('takes a town that no list has from the end of an address with a number', () => {
    expect(facetsOf({ meetupLocation: 'Initech, 72 Mill Road, Little Oakvale' }).cities).toEqual(['Little Oakvale'])
    expect(facetsOf({ meetupLocation: 'Initech, 72 Mill Road, Room 5' }).cities).toEqual([])
  })

  it('reads a record of the event, and one house of an address', () => {
    expect(
      facetsOf({ meetupinfo: { location: 'Coworking Gremio de Hilanderas Santa Clara de Robledal' } }),
    ).toMatchObject({
      cities: [],
      hosts: ['Coworking Gremio de Hilanderas Santa Clara de Robledal'],
    })
    expect(facetsOf({ locationName: 'Initech, Inc – Leeds, UK' }).hosts).toEqual(['Initech'])
    expect(facetsOf({ hosts: 'Initech, Globex' }).hosts).toEqual(['Initech', 'Globex'])
    expect(facetsOf({ address: 'YouTube' }).hosts).toEqual([])
    expect(facetsOf({ extra: { location: 'Initech, Leeds' } })).toMatchObject({ cities: ['Leeds'], hosts: ['Initech'] })
    expect(facetsOf({ author: { location: 'Initech, Leeds' } })).toMatchObject({ cities: [], hosts: [] })
  })

  it('tells a room from its house, and takes a room’s number for no house', () => {
    expect(facetsOf({ location: 'WIT salle C204' }).hosts).toEqual(['WIT'])
    expect(facetsOf({ location: 'WIT' }).hosts).toEqual(['WIT'])
    expect(facetsOf({ location: 'LOM-1804' }).hosts).toEqual([])
    expect(facetsOf({ location: 'F1.11' }).hosts).toEqual([])
  })

  it('says that they stand in the front matter, and in no sentence', () => {
    const { cities } = extractFacets(buildPost('', [], { frontMatter: { venue: ['SF'] } }))
    expect(cities).toMatchObject([{ name: 'San Francisco', provenance: 'front-matter' }])
    expect(cities[0]?.evidence).toBeUndefined()
  })

  it('tells the street from the town', () => {
    expect(facetsOf({ location: 'Initech, Level 2, 12 Derby Street, Wellington' }).cities).toEqual(['Wellington'])
  })

  it('reads a house that is written small', () => {
    expect(facetsOf({ location: { name: 'hello looms', href: 'https://looms.example' } }).hosts).toEqual([
      'hello looms',
    ])
  })

  it('takes no first name for a host', () => {
    expect(facetsOf({ hosts: ['Martin'], location: 'Initech, 72 Mill Road, Leeds' }).hosts).toEqual(['Initech'])
  })

  it('reads no place of the next event', () => {
    expect(facetsOf({ next_event: { location: 'York' } }).cities).toEqual([])
    expect(facetsOf({ event: { location: 'York' } }).cities).toEqual(['York'])
  })
})

describe('sponsors that front matter states', () => {
  it('reads fields that tell what each gave', () => {
    expect(facetsOf({ food_sponsor: 'Initech', venueSponsor: 'Hooli', 'gold-sponsors': ['Globex'] })).toMatchObject({
      sponsors: ['Initech', 'Hooli', 'Globex'],
      hosts: ['Hooli'],
    })
  })

  it('reads other keys and records', () => {
    expect(facetsOf({ supporters: [{ name: 'Initech' }] }).sponsors).toEqual(['Initech'])
    expect(facetsOf({ sponsors: [{ kind: 'Catering', company: 'Initech' }] }).sponsors).toEqual(['Initech'])
  })

  it('reads those of the points of a programme', () => {
    expect(
      facetsOf({ schedule: [{ title: 'Drinks', sponsors: [{ name: 'Initech' }] }, { title: 'Looms' }] }).sponsors,
    ).toEqual(['Initech'])
  })

  it('takes no number for a name', () => {
    expect(facetsOf({ sponsors: '20' }).sponsors).toEqual([])
  })

  it('parts hosts from the address behind them, and tells them from it', () => {
    expect(facetsOf({ hosts: 'Acme, Initech, Leeds' }).hosts).toEqual(['Acme', 'Initech'])
    expect(facetsOf({ hosts: 'Acme, Initech' }).hosts).toEqual(['Acme', 'Initech'])
    expect(facetsOf({ hosts: 'Acme, 5 Mill Lane, Leeds' }).hosts).toEqual(['Acme'])
  })
})
