import type { Talk } from '../../contract/index.ts'
import type { ParsedPost } from '../post/types.ts'
import { findCities } from './cities/index.ts'
import { namedCities } from './cities/named-cities.ts'
import type { Finding } from './evidence.ts'
import { likelyOrganisations } from './organisations/likely.ts'
import { ownHouse } from './organisations/own-house.ts'
import { KNOWN_GIVEN_NAMES } from './people/given-names.ts'
import { isProfiled } from './people/profiled.ts'
import { findSpeakers } from './speakers/index.ts'
import { findSponsors } from './sponsors/index.ts'
import { findTalks } from './talks/index.ts'
import { findTechnologies, readTechnologies } from './technologies/index.ts'
import type { Taxonomy } from './technologies/taxonomy.ts'
import { readDocument } from './text/document.ts'
import { fold, foldKey } from './text/fold.ts'
import type { Token } from './text/tokens.ts'
import { findHosts } from './venue-hosts/index.ts'

/** The facets whose values are found by rules. */
export const FOUND_FACETS = ['cities', 'sponsors', 'hosts', 'speakers', 'technologies'] as const
export type FoundFacet = (typeof FOUND_FACETS)[number]

/** What rules found in a post's prose, by facet; one value may have been found several times. */
export type Findings = { readonly [F in FoundFacet]: readonly Finding[] } & {
  readonly talks: readonly Talk[]
  /** Cities that the post of an evening somewhere names, those that nothing places among them. */
  readonly namedCities: readonly Finding[]
}

/** A rule's name in the whole of the extraction, where two facets may have a rule `title`: `cities/title`. */
export const ruleName = (facet: FoundFacet, rule: string): string => `${facet}/${rule}`

const LONGEST_GIVEN_NAME = 24

const NONE: ReadonlySet<string> = new Set()

/** Rules by which a city counts that nothing places. */
const BARELY_TOLD: ReadonlySet<string> = new Set(['only-city', 'named-only', 'named'])

/** How sure the surest finding of each name is. */
const surest = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const best = new Map<string, number>()
  for (const one of findings) {
    const key = foldKey(one.name)
    best.set(key, Math.max(best.get(key) ?? 0, one.confidence))
  }
  return best
}

/** "Brian Redmond": a city that is the second half of a person's name where it stands. */
const isSurname = ({ span }: Finding, persons: ReadonlySet<string>): boolean => {
  const { text } = span.passage
  const before = /(\p{Lu}[\p{L}'-]+) $/u.exec(text.slice(Math.max(0, span.start - LONGEST_GIVEN_NAME), span.start))
  return (
    before !== null &&
    KNOWN_GIVEN_NAMES.has(fold(before[1] ?? '')) &&
    persons.has(foldKey(`${before[1]} ${text.slice(span.start, span.end)}`))
  )
}

/**
 * Everything that the rules find in a post. `without` leaves out what rules of these names (see {@link ruleName}) found,
 * before the facets settle which of them a name belongs to.
 */
export const findAll = (post: ParsedPost, taxonomy: Taxonomy, without: ReadonlySet<string> = NONE): Findings => {
  const kept = (facet: FoundFacet, findings: readonly Finding[]): readonly Finding[] =>
    without.size === 0 ? findings : findings.filter(one => !without.has(ruleName(facet, one.rule)))
  const reading = readDocument(post)
  const named = readTechnologies(reading, taxonomy)
  const technical = new Set<Token>()
  for (const hit of named.hits)
    if (hit.rule !== undefined)
      for (let at = hit.first; at <= hit.last; at++) {
        const token = hit.line.tokens[at]
        if (token !== undefined) technical.add(token)
      }
  const people = findSpeakers(reading, token => technical.has(token))
  const spoke = kept('speakers', people.found)
  // A name that two readings claim belongs to the one that is more sure.
  const asPerson = surest(spoke)
  const isPerson = (one: Finding): boolean =>
    (asPerson.get(foldKey(one.name)) ?? 0) >= one.confidence || isProfiled(one.span)
  const isNamedPerson = (name: string): boolean => {
    const key = foldKey(name)
    // "Jane", where the post tells of Jane Roe.
    return people.persons.has(key) || (!name.includes(' ') && people.firstNames.has(key))
  }
  const givers = findSponsors(reading, isNamedPerson)
  const houses = findHosts(reading, isNamedPerson)
  const own = houses.length === 0 ? ownHouse(reading) : { host: [], sponsor: [] }
  const told = {
    sponsor: kept('sponsors', [...givers, ...own.sponsor]).filter(one => !isPerson(one)),
    host: kept('hosts', [...houses, ...own.host]).filter(one => !isPerson(one)),
  }
  const likely = likelyOrganisations(reading, told, isNamedPerson, token => technical.has(token))
  const sponsors = [...told.sponsor, ...kept('sponsors', likely.sponsor)]
  const hosts = [...told.host, ...kept('hosts', likely.host)]
  const organisations = [...sponsors, ...hosts]
  const asOrganisation = surest(organisations)
  const spans = organisations.map(one => one.span)
  // "Clovis, Sidonie": of cities that only stand there, none is one of those who wrote the post.
  const authors = new Set(post.authors.flatMap(name => name.split(/[,&]/).map(foldKey)))
  const isPersons = (one: Finding): boolean =>
    (BARELY_TOLD.has(one.rule) && authors.has(foldKey(one.name))) || isSurname(one, people.persons)
  const cities = kept(
    'cities',
    findCities(
      reading,
      token => technical.has(token),
      hosts.map(({ name }) => name),
    ),
  ).filter(one => !isPersons(one))
  // "Jane", where Jane Roe spoke.
  const speakerKeys = new Set(spoke.flatMap(({ name }) => [foldKey(name), foldKey(name.split(' ')[0] ?? '')]))
  const isSpeaker = (name: string): boolean => speakerKeys.has(foldKey(name))
  const speakers = spoke.filter(one => !asOrganisation.has(foldKey(one.name)))
  return {
    cities,
    sponsors,
    hosts,
    speakers,
    talks: findTalks(reading, speakers, cities),
    namedCities: namedCities(reading).filter(one => !isPersons(one)),
    technologies: kept('technologies', findTechnologies(reading, named, taxonomy, spans, people.employers, isSpeaker)),
  }
}
