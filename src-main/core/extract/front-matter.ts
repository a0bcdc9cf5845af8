import type { FacetValue } from '../../contract/index.ts'
import { cityAt } from './cities/gazetteer.ts'
import { lean } from './gates/lean.ts'
import { isGivenNameOnly } from './organisations/no-name.ts'
import { isGiven } from './speakers/lines.ts'
import { readPeople } from './stated-people.ts'
import { type Data, firstText, isRecord, listOf, NAME_KEYS, ORGANISATION_KEYS, text, value } from './stated-values.ts'
import type { Taxonomy } from './technologies/taxonomy.ts'
import { fold } from './text/fold.ts'
import { tierIn } from './text/sections.ts'
import { tokenise } from './text/tokens.ts'
import { isTown, withoutAddress } from './venue-hosts/one-house.ts'
import { isRoomOrStreet } from './venue-hosts/stated.ts'

/** What front matter says explicitly; a facet it does not mention is absent, one it leaves empty is empty. */
export type ExplicitFacets = {
  readonly cities?: readonly FacetValue[]
  readonly sponsors?: readonly FacetValue[]
  readonly hosts?: readonly FacetValue[]
  readonly speakers?: readonly FacetValue[]
  /** Those under keys that may mean somebody else: they count where nothing else tells who spoke. */
  readonly perhapsSpeakers?: readonly FacetValue[]
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
    'town',
    'towns',
    'venue_town',
    'event_town',
    'locality',
    'stad',
    'plaats',
    'miasto',
    'město',
  ],
  places: ['location', 'locations', 'place'],
  hosts: [
    'hosts',
    'host',
    'venue',
    'venues',
    'hosted_by',
    'hostedby',
    'host_name',
    'venue_sponsor',
    'venuesponsor',
    'venue_name',
    'venuename',
    'location_name',
    'locationname',
    'gastgeber',
    'lieu',
  ],
  technologies: ['technologies', 'technology', 'tech', 'stack'],
} as const

/** Keys that name who gave for the evening, in any case: `supported_by`, `partenaires`, `Förderer`, `zaplatil`. */
const SPONSORS_KEY = lean(
  /^(?:(?:event|meetup|our|evening)[_ -]?)?(?:(?:co[_ -]?)?sponsors?(?:hips?|en|i|zy|[_ -]?names?)?|supporters?|backers?|donors?|patrons?|partners?|partenaires?|commanditaires?|commandit[ée]e?[_ -]par|m[ée]c[èe]nes?|soutiens?|soutenue?[_ -]par|patrocin(?:a|an|io|ios|ador(?:es)?|ado[_ -]por)|auspician?(?:tes)?|apoios?|apoyos?|f[öo]rderer|unterst[üu]tzer|gesponsert[_ -]von|bezahlt[_ -]von|sponz?o[rř]\p{L}*|zaplatil\p{L}*|(?:sponsored|supported|funded|backed|fed|financed|paid(?:[_ -]?for)?)[_ -]?by)$/iu,
)

/** Keys that name who spoke, in any case: `speakers`, `Guest Speaker`, `presented-by`, `intervenants`. */
const SPEAKERS_KEY = lean(
  /^(?:(?:guest|keynote|opening|closing|main|invited|lightning|event|meetup|our)[_ -]?)?(?:speakers?|presenters?|panell?ists?|lecturers?|conf[ée]renci[eè]re?s?|intervenante?s?|orateurs?|oratrices?|vortragende[rn]?|sprecher(?:in|innen)?|sprekers?|ponentes?|palestrantes?|referent(?:in|en|innen)?|relator[ei]|relatrici|prelegenci|talare|foredragsholdere?)(?:[_ -]?names?)?$|^(?:presented[_ -]?by|featuring)$/iu,
)
/** Keys that may name who spoke, and count where they hold names: `with: [Jane Roe, Max Doe]`, `led_by: Jane Roe`. */
const PERHAPS_SPEAKERS_KEY =
  /^(?:with|avec|mit|con|com|met|med|who|wer|qui|quien(?:es)?|quem|guests?|invit[ée]e?s?|g[äa]e?ste?|invitad[oa]s?|convidad[oa]s?|ospit[ei]|panel|line[_ -]?up|on[_ -]?stage|spoke|speaking|voices|(?:talks?|sessions?)[_ -]?(?:by|from)|(?:given|led|taught|held|delivered|run)[_ -]?by|instructors?|trainers?|tutors?|facilitators?|(?:workshop[_ -]?)?leaders?|animat(?:eur|rice)s?|format(?:eur|rice)s?|(?:anim|pr[ée]sent)[ée]e?s?[_ -]?par|leitung|dozent(?:in|en|innen)?|docent[ei]s?|imparten?)$/iu

/** "Jane Roe", "@jroe": a name that says of itself that it is one. */
const PLAIN_PERSON = /^@[\w.-]+$|^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}|de |da |van |von |d')[\p{L}'’. -]*){1,3}$/u

const LONGEST_NAME = 60
/** The people whom a value names that may hold something else as well; a given name alone counts beside whole names. */
const readPerhaps = (found: unknown): readonly FacetValue[] => {
  const people = readPeople(found)
  const whole = people.filter(({ name }) => name.length < LONGEST_NAME && PLAIN_PERSON.test(name))
  const sure =
    whole.some(({ name }) => isGiven(name) || name.startsWith('@')) ||
    (whole.length > 1 && whole.length === people.length)
  return !sure || whole.length * 2 < people.length
    ? []
    : people.filter(one => whole.includes(one) || isGivenNameOnly(one.name))
}

/** `speaker1`, `speaker_2`: numbered keys state one person each. */
const NUMBERED = /^(?:speaker|presenter|conf[ée]rencier|intervenant|panell?ist)[-_ ]?\d{1,2}(?:[-_ ]?name)?$/i
const numbered = (data: Data): unknown => {
  const found = Object.entries(data).flatMap(([key, one]) => (NUMBERED.test(key) && one ? [one] : []))
  return found.length === 0 ? undefined : found
}

/** The value under the first key that `names` one, at the top or under `params`, `extra`, `event`. */
const lookUp = (data: Data, names: (key: string) => boolean): unknown => {
  for (const place of [data, data.params, data.extra, data.event, data.people, data.meta]) {
    if (!isRecord(place)) continue
    for (const [key, value] of Object.entries(place))
      if (names(key) && value !== null && value !== undefined && value !== '') return value
  }
  return undefined
}

const DEEPEST = 3

/** What the points of a programme state: `schedule: [{ title: Drinks, sponsors: [{ name: Acme }] }]`. */
const nested = (data: Data, names: (key: string) => boolean): readonly unknown[] | undefined => {
  const found: unknown[] = []
  const look = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) for (const one of value) look(one, depth)
    else if (isRecord(value) && depth < DEEPEST)
      for (const [key, inner] of Object.entries(value)) {
        if (depth > 0 && names(key)) found.push(...(Array.isArray(inner) ? inner : [inner]))
        else if (typeof inner === 'object') look(inner, depth + 1)
      }
  }
  look(data, 0)
  return found.length === 0 ? undefined : found
}

const GIVER_KEYS = [...NAME_KEYS, ...ORGANISATION_KEYS, 'sponsor', 'host', 'who', 'qui', 'wer', 'quien', 'quem', 'by']

const TIERS =
  /^(?:titanium|diamond|diamant|platinum|platine|platin|gold|or|oro|ouro|silver|argent|silber|plata|prata|bronze|bronce|lead|main|headline|principal|community|media|food|venue|in[_ -]?kind)$/i

const readOrganisations = (found: unknown): readonly FacetValue[] => {
  // `sponsors: { gold: [A, B], silver: [C] }`
  if (isRecord(found) && firstText(found, GIVER_KEYS) === undefined)
    return Object.entries(found).flatMap(([tier, list]) =>
      TIERS.test(tier) || Array.isArray(list)
        ? readOrganisations(list).map(one => ({ ...one, tier: tierIn(tier) ?? tier.toLowerCase() }))
        : [],
    )
  return listOf(found).flatMap(one => {
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

const FOR_WHAT =
  /^(?:titanium|diamond|platinum|gold|silver|bronze|main|headline|food|pizza|drinks?|beer|snacks?|coffee|lunch|dinner|meal|prize|raffle|venue|media)[_ -]?(?:sponsors?|by)$/i

/** What fields state that name sponsors by what they gave: `food_sponsor: Acme`, `venueSponsor: Initech`. */
const byGift = (data: Data): readonly unknown[] | undefined => {
  const found = Object.entries(data).flatMap(([key, stated]) => (FOR_WHAT.test(key) ? listOf(stated) : []))
  return found.length === 0 ? undefined : found
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
  listOf(found).flatMap(one => {
    const name = isRecord(one) ? firstText(one, NAME_KEYS) : text(one)
    return name === undefined ? [] : [value(taxonomy.named(name)?.name ?? name)]
  })

/** A `host` may be a web host: no venue. */
const ADDRESS = /:\/\/|^[\w-]+(?:\.[\w-]+)+$|^\d+(?:[\s,/-]|$)/

/** `venue: "Loomhouse (city library)"`: what it is, in brackets. */
const KIND_BEHIND = /(?<=\S) \(\p{Ll}[\p{L} ]+\)$/u

/** `venue: "Acme, Room 5, Lyon"` names one organisation. */
const isOrganisation = (name: string): boolean =>
  !ADDRESS.test(name) && !isTown(name) && !isRoomOrStreet(name) && !isGivenNameOnly(name)

const distinct = (values: readonly FacetValue[]): readonly FacetValue[] => [
  ...new Map(values.map(one => [fold(one.name), one])).values(),
]

/** Reads the facets that front matter states in fields of their own. Generic tags are no statement. */
export const readExplicit = (data: Data, taxonomy: Taxonomy): ExplicitFacets => {
  const read = (
    key: keyof typeof KEYS | 'sponsors' | 'speakers',
    reader: (found: unknown) => readonly FacetValue[],
    facet: keyof ExplicitFacets = key === 'places' ? 'cities' : key,
  ): ExplicitFacets => {
    const isKey = (name: string): boolean =>
      key === 'sponsors'
        ? SPONSORS_KEY.test(name)
        : key === 'speakers'
          ? SPEAKERS_KEY.test(name)
          : KEYS[key].some(one => one === name.toLowerCase())
    const found =
      lookUp(data, isKey) ??
      (key === 'speakers' ? numbered(data) : key === 'sponsors' ? (byGift(data) ?? nested(data, isKey)) : undefined)
    if (found === undefined) return {}
    const values = distinct(reader(found)).filter(one => one.name.trim() !== '')
    return values.length === 0 && !(Array.isArray(found) && found.length === 0) ? {} : { [facet]: values }
  }
  const speakers = read('speakers', readPeople)
  const perhaps =
    speakers.speakers === undefined ? readPerhaps(lookUp(data, name => PERHAPS_SPEAKERS_KEY.test(name))) : []
  return {
    // A `location` may be a room or an address: it counts where the gazetteer knows a city in it.
    ...read('places', found => readCities(found, true)),
    ...read('cities', found => readCities(found, false)),
    ...read('sponsors', readOrganisations),
    ...read('hosts', found =>
      readOrganisations(withoutAddress(found))
        .filter(({ name }) => isOrganisation(name))
        .map(one => ({ ...one, name: one.name.replace(KIND_BEHIND, '') })),
    ),
    ...speakers,
    ...(perhaps.length === 0 ? {} : { perhapsSpeakers: distinct(perhaps) }),
    ...read('technologies', found => readTechnologies(found, taxonomy)),
  }
}
