import type { FacetValue } from '../../contract/index.ts'
import { cityAt } from './cities/gazetteer.ts'
import { isGivenNameOnly } from './organisations/no-name.ts'
import { isEmployer } from './speakers/lines.ts'
import { statedHandle } from './talks/stated.ts'
import type { Taxonomy } from './technologies/taxonomy.ts'
import { fold } from './text/fold.ts'
import { tokenise } from './text/tokens.ts'
import { isCity, withoutAddress } from './venue-hosts/one-house.ts'
import { isRoomOrStreet } from './venue-hosts/stated.ts'

/** What front matter says explicitly; a facet it does not mention is absent, one it leaves empty is empty. */
export type ExplicitFacets = {
  readonly cities?: readonly FacetValue[]
  readonly sponsors?: readonly FacetValue[]
  readonly hosts?: readonly FacetValue[]
  readonly speakers?: readonly FacetValue[]
  readonly technologies?: readonly FacetValue[]
}

const KEYS = {
  cities: [
    'cities',
    'city',
    'meetup_city',
    'event_city',
    'venue_city',
    'ville',
    'villes',
    'stadt',
    'ciudad',
    'cidade',
    'città',
  ],
  places: ['location', 'locations', 'place'],
  sponsors: [
    'sponsors',
    'sponsor',
    'supporters',
    'supported_by',
    'sponsored_by',
    'sponsor_name',
    'food_sponsor',
    'venue_sponsor',
    'pizza_sponsor',
    'commanditaires',
    'commanditaire',
    'patrocinadores',
    'patrocinador',
    'sponsoren',
  ],
  hosts: [
    'hosts',
    'host',
    'venue',
    'venues',
    'hosted_by',
    'hostedby',
    'host_name',
    'venue_name',
    'venuename',
    'location_name',
    'locationname',
    'gastgeber',
    'lieu',
  ],
  speakers: [
    'speakers',
    'speaker',
    'presenters',
    'presenter',
    'presented_by',
    'panelists',
    'panellists',
    'guest_speaker',
    'guest_speakers',
    'speaker_name',
    'speaker_names',
    'conferencier',
    'conférencier',
    'conferenciers',
    'conférenciers',
    'intervenant',
    'intervenants',
    'orateur',
    'orateurs',
    'ponente',
    'ponentes',
    'palestrante',
    'palestrantes',
    'referent',
    'referenten',
    'relatore',
    'relatori',
  ],
  technologies: ['technologies', 'technology', 'tech', 'stack'],
} as const

type Data = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value)

/** `speaker1`, `speaker_2`: numbered keys state one person each. */
const NUMBERED = /^(?:speaker|presenter|conf[ée]rencier|intervenant|panell?ist)[-_ ]?\d{1,2}(?:[-_ ]?name)?$/i
const numbered = (data: Data): unknown => {
  const found = Object.entries(data).flatMap(([key, one]) => (NUMBERED.test(key) && one ? [one] : []))
  return found.length === 0 ? undefined : found
}

/** The value under one of some keys, in any case, at the top or under `params`, `extra`, `event`. */
const lookUp = (data: Data, keys: readonly string[]): unknown => {
  for (const place of [data, data.params, data.extra, data.event]) {
    if (!isRecord(place)) continue
    for (const [key, value] of Object.entries(place))
      if (keys.includes(key.toLowerCase()) && value !== null && value !== undefined && value !== '') return value
  }
  return undefined
}

const DEEPEST = 3

/** What the points of a programme state: `schedule: [{ title: Drinks, sponsors: [{ name: Acme }] }]`. */
const nested = (data: Data, keys: readonly string[]): readonly unknown[] | undefined => {
  const found: unknown[] = []
  const look = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const one of value) look(one, depth)
    else if (isRecord(value) && depth < DEEPEST)
      for (const [key, inner] of Object.entries(value)) {
        if (depth > 0 && keys.includes(key.toLowerCase())) found.push(...(Array.isArray(inner) ? inner : [inner]))
        else if (typeof inner === 'object') look(inner, depth + 1)
      }
  }
  look(data, 0)
  return found.length === 0 ? undefined : found
}

const text = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const clean = value.replace(/\s+/g, ' ').trim()
  return clean === '' || clean.length > 120 ? undefined : clean
}

const firstText = (data: Data, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const found = text(data[key])
    if (found !== undefined) return found
  }
  return undefined
}

const value = (
  name: string,
  rest: { tier?: string | undefined; affiliation?: string | undefined; handle?: string | undefined } = {},
): FacetValue => ({
  name,
  provenance: 'front-matter',
  confidence: 1,
  ...(rest.tier === undefined ? {} : { tier: rest.tier.toLowerCase() }),
  ...(rest.affiliation === undefined ? {} : { affiliation: rest.affiliation }),
  ...(rest.handle === undefined ? {} : { handle: rest.handle }),
})

/** `A, B` in one string is two values; a name with a role or an organisation behind it is not parted. */
const listOf = (found: unknown, parted: boolean): readonly unknown[] => {
  if (Array.isArray(found)) return found
  if (typeof found === 'string' && parted) return found.split(/\s*[,;&]\s*|\s+(?:and|et)\s+/u)
  return [found]
}

const NAME_KEYS = ['name', 'nom', 'title', 'full_name', 'fullname', 'label']
const ORGANISATION_KEYS = ['org', 'organisation', 'organization', 'company', 'affiliation', 'employer', 'entreprise']
const GIVER_KEYS = [...NAME_KEYS, ...ORGANISATION_KEYS, 'sponsor', 'host']

const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u
const FIRST_KEYS = ['first_name', 'firstname', 'firstName', 'given_name', 'prenom', 'prénom']
const LAST_KEYS = ['last_name', 'lastname', 'lastName', 'family_name', 'surname']

/** `/speakers/jane-roe`, `people/jane-roe.md`: the page of a person, by its last part. */
const PAGE = /^\/?(?:[\w.-]+\/)+([\w-]+?)(?:\.(?:md|html?|json|ya?ml))?\/?$/

/** "[Jane Roe](https://…)", "**Jane Roe**", "[[people/Jane Roe]]": a name without the marks around it. */
const plainText = (written: string | undefined): string | undefined =>
  written
    ?.replace(PAGE, '$1')
    .replace(/^\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]+)\]\]$/, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>|\*\*|__/g, '')
    .trim()

/** `name: A & B` states two persons where each part is a whole name; `first_name` and `last_name` state one. */
const namesOf = (one: Data): readonly string[] => {
  const name = plainText(firstText(one, ['speaker', 'presenter', ...NAME_KEYS]))
  if (name === undefined) {
    const whole = [firstText(one, FIRST_KEYS), firstText(one, LAST_KEYS)].filter(part => part !== undefined).join(' ')
    return whole === '' ? [] : [whole]
  }
  const parts = name.split(/\s*&\s*|,?\s+(?:and|et|und|y|e)\s+|\s*[;/]\s*/u)
  return parts.every(part => /^\S+(?: \S+){1,3}$/u.test(part)) ? parts : [name]
}

/** "Jane Roe, Acme": a whole name with a given name, and behind the comma one word that is none. */
const isWithEmployer = (found: unknown): found is string => {
  const parts = typeof found === 'string' ? found.split(/\s*,\s*/) : []
  const [name = '', employer = ''] = parts
  return parts.length === 2 && WHOLE_NAME.test(name) && !/\s/.test(employer) && isEmployer(name, employer)
}

const readPeople = (found: unknown): readonly FacetValue[] =>
  listOf(found, !isWithEmployer(found)).flatMap(one => {
    if (isRecord(one)) {
      const names = namesOf(one)
      // `speakers: { Jane Roe: Tiny looms }`
      if (names.length === 0)
        return Object.keys(one).every(key => WHOLE_NAME.test(key)) ? Object.keys(one).map(key => value(key)) : []
      const rest = { affiliation: firstText(one, ORGANISATION_KEYS), handle: statedHandle(one) }
      return names.map(name => value(name, names.length === 1 ? rest : {}))
    }
    const whole = plainText(text(one))
    if (whole === undefined) return []
    // "Name (ORG)", "Name, ORG", "Name - ORG", "Name @ ORG"
    const parts = /^([^(@,|–—]+?)(?:\s*\(([^)]+)\)|\s*(?:,|@|\||–|—|\s-\s|\s(?:from|at|chez)\s)\s*(.+))?$/u.exec(whole)
    const name = parts?.[1]?.trim()
    return name === undefined || name === '' ? [value(whole)] : [value(name, { affiliation: parts?.[2] ?? parts?.[3] })]
  })

const TIERS = /^(?:titanium|diamond|platinum|gold|silver|bronze|lead|headline|community|media|food|venue)$/i

const readOrganisations = (found: unknown): readonly FacetValue[] => {
  // `sponsors: { gold: [A, B], silver: [C] }`
  if (isRecord(found) && firstText(found, GIVER_KEYS) === undefined)
    return Object.entries(found).flatMap(([tier, list]) =>
      TIERS.test(tier) ? readOrganisations(list).map(one => ({ ...one, tier: tier.toLowerCase() })) : [],
    )
  return listOf(found, true).flatMap(one => {
    if (isRecord(one)) {
      const name = firstText(one, GIVER_KEYS)
      return name === undefined ? [] : [value(name, { tier: firstText(one, ['tier', 'level', 'niveau', 'type']) })]
    }
    const name = text(one)
    if (name === undefined || /^\d+$/.test(name)) return []
    const tiered = /^(.+?)\s*[([]\s*(\w+)\s*[)\]]$/u.exec(name)
    return tiered?.[1] !== undefined && TIERS.test(tiered[2] ?? '')
      ? [value(tiered[1], { tier: tiered[2] })]
      : [value(name)]
  })
}

/** "York Street" is no town. */
const STREET_AFTER =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|square|house|hall|building|hotel|way|place)$/

/** The city's usual name where the gazetteer knows it; "Montréal, QC" and "ORG, Toronto" are read for their city. Other names count unless `known` is asked for. */
const readCities = (found: unknown, known: boolean): readonly FacetValue[] =>
  (Array.isArray(found) ? found : [found]).flatMap((one: unknown) => {
    const name = isRecord(one) ? firstText(one, ['city', 'ville', ...NAME_KEYS]) : text(one)
    if (name === undefined || /^(?:online|virtual|remote|en ligne|zoom)$/i.test(name)) return []
    const tokens = tokenise(name.replace(/[\u2018\u2019]/g, "'"))
    const cities: FacetValue[] = []
    for (let at = 0; at < tokens.length; at++) {
      const hit = cityAt(tokens, at)
      if (hit === undefined) continue
      const last = at + hit.length - 1
      if (!STREET_AFTER.test(tokens[last + 1]?.folded ?? '')) cities.push(value(hit.city.name))
      at = last
    }
    // "Acme, 3 York Road, Leeds": of an address, the town at its end.
    if (/\d/.test(name) && cities.length > 1) return cities.slice(-1)
    return cities.length > 0 || known || name.length > 40 || /\d/.test(name) ? cities : [value(name)]
  })

const readTechnologies = (found: unknown, taxonomy: Taxonomy): readonly FacetValue[] =>
  listOf(found, true).flatMap(one => {
    const name = isRecord(one) ? firstText(one, NAME_KEYS) : text(one)
    return name === undefined ? [] : [value(taxonomy.named(name)?.name ?? name)]
  })

/** A `host` may be a web host: no venue. */
const ADDRESS = /:\/\/|^[\w-]+(?:\.[\w-]+)+$|^\d+(?:[\s,/-]|$)/

/** `venue: "Acme, Room 5, Lyon"` names one organisation. */
const isOrganisation = (name: string): boolean =>
  !ADDRESS.test(name) && !isCity(name) && !isRoomOrStreet(name) && !isGivenNameOnly(name)

const distinct = (values: readonly FacetValue[]): readonly FacetValue[] => [
  ...new Map(values.map(one => [fold(one.name), one])).values(),
]

/** Reads the facets that front matter states in fields of their own. Generic tags are no statement. */
export const readExplicit = (data: Data, taxonomy: Taxonomy): ExplicitFacets => {
  const read = (
    key: keyof typeof KEYS,
    reader: (found: unknown) => readonly FacetValue[],
    facet: keyof ExplicitFacets = key === 'places' ? 'cities' : key,
  ): ExplicitFacets => {
    const found =
      lookUp(data, KEYS[key]) ??
      (key === 'speakers' ? numbered(data) : key === 'sponsors' ? nested(data, KEYS.sponsors) : undefined)
    if (found === undefined) return {}
    const values = distinct(reader(found))
    return values.length === 0 && !(Array.isArray(found) && found.length === 0) ? {} : { [facet]: values }
  }
  return {
    // A `location` may be a room or an address: it counts where the gazetteer knows a city in it.
    ...read('places', found => readCities(found, true)),
    ...read('cities', found => readCities(found, false)),
    ...read('sponsors', readOrganisations),
    ...read('hosts', found => readOrganisations(withoutAddress(found)).filter(({ name }) => isOrganisation(name))),
    ...read('speakers', readPeople),
    ...read('technologies', found => readTechnologies(found, taxonomy)),
  }
}
