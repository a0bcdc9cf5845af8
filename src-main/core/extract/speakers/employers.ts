import { cityAt, cityNamed } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { isWellKnown } from '../organisations/known.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { describedOrganisation, isAffiliation, organisationAt } from '../people/organisation-at.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'
import type { Token } from '../text/tokens.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { employerBetweenMarks } from './between-marks.ts'
import type { PeopleOf } from './lines.ts'

/** Words behind a name within which its employer is told. */
const REACH = 16
/** Blocks below a heading among which the words about the person stand. */
const BELOW = 4
const PLACES = new Set(['at', 'chez', 'bei'])
const WORKS = /^(?:works|worked|working|travaille|arbeitet|trabaja)$/
/** "A joined us from ORG", "A hails from ORG"; people come from towns and from leave as well. */
const CAME = /^(?:joined|joins|hails)$/
/** "North Leeds": a part of a land or a town. */
const REGION = /^(?:north|south|east|west|upstate|central)/
const JOINS = /^(?:and|et|und|y)$/
/** "Microsoft MVP", "Google Developer Expert": titles that a company gives to others. */
const HONOURS =
  /^(?:mvps?|heros?|heroes|experts?|champions?|ambassadors?|partners?|students?|captains?|community|alumn\w+)$/
/** "All three are architects at Foo": the sentence after the one that names them. */
const ALL = /^(?:all|both|toutes?|tous|alle|beide|les)$/

const isRole = (token: Token | undefined): boolean => token !== undefined && ROLE_WORDS.has(token.folded)

/** The organisation at a word, as it is written; no city and nothing behind an article ("of the Overflow"). */
const named = (line: Line, at: number, articles: boolean): string | undefined => {
  const { tokens } = line
  if (!articles && /^(?:the|la|le|les|l)$/.test(tokens[at]?.folded ?? '')) return undefined
  const end = organisationAt(tokens, at) ?? (articles ? describedOrganisation(tokens, at) : undefined)
  if (end === undefined || cityAt(tokens, at)?.length === end - at + 1) return undefined
  let from = at
  while (from < end && tokens[from]?.shape === 'lower' && !tokens[from]?.text.includes('.')) from++
  const words = line.passage.text.slice(tokens[from]?.start ?? 0, tokens[end]?.end ?? 0)
  return isAffiliation(words) ? words : undefined
}

/** "joined us from ORG": no land, no region and nothing that ends in a town ("Upper Leeds"). */
const cameFrom = (line: Line, at: number): string | undefined => {
  const first = line.tokens[at]?.folded ?? ''
  const name = LANDS.has(first) || REGION.test(first) ? undefined : named(line, at, false)
  const words = name?.split(' ') ?? []
  return words.some((_, from) => cityNamed(words.slice(from).join(' ')) !== undefined) ? undefined : name
}

/** "is a Microsoft Azure Cloud Solution Architect": a well-known organisation before a role. */
const beforeRole = (line: Line, from: number): string | undefined => {
  const { tokens } = line
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at]
    if (token === undefined || (at > from && /[.;:,(]/.test(token.gap))) return undefined
    if (token.shape === 'lower') continue
    if (!isWellKnown(token.text)) return undefined
    const roles = tokens.slice(at + 1, at + 6)
    const end = roles.findIndex(isRole)
    const between = end < 0 ? [] : roles.slice(0, end)
    return end < 0 || between.some(one => one.shape === 'lower') || roles.some(one => HONOURS.test(one.folded))
      ? undefined
      : token.text
  }
  return undefined
}

/**
 * Whom a person spoke for, as the words behind the name tell: "A of ORG", "A, de ORG", "A, évangéliste technique chez ORG",
 * "A, an expert in looms and evangelist at ORG", "A is a ORG architect", "A, who works for ORG", "A joined us from ORG", "A and B, both ORG". `from` is the word behind the
 * name; an ambassador "of" something speaks for nobody.
 */
const employerFrom = (line: Line, from: number): string | undefined => {
  const { tokens } = line
  const next = tokens[from]
  if (next === undefined) return undefined
  if (next.folded === 'of' && next.gap === ' ') return named(line, from + 1, false)
  const apposed = /^,/.test(next.gap)
  // "A, both ORG", "A and B, both at ORG"
  if (apposed && /^(?:both|all|tous|toutes|beide|alle|ambos)$/.test(next.folded)) {
    const at = /^(?:at|from|of|de|chez|von|bei)$/.test(tokens[from + 1]?.folded ?? '') ? from + 2 : from + 1
    if (tokens[from + 1]?.gap === ' ') return named(line, at, false)
  }
  // "A joined us from ORG"
  const source =
    next.gap === ' ' && CAME.test(next.folded)
      ? next.folded === 'hails'
        ? from + 1
        : tokens[from + 1]?.folded === 'us'
          ? from + 2
          : -1
      : -1
  if (tokens[source]?.folded === 'from') return cameFrom(line, source + 1)
  if (apposed && /^(?:de|d|von)$/.test(next.folded)) return named(line, from + 1, false)
  if (!apposed && !/^(?:is|was|est|ist|who|qui|works|travaille|arbeitet)$/.test(next.folded) && from > 0)
    return undefined
  let role = false
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]
    if (token === undefined || (at > from && /[.;:!?–—|\n"“”«»]/.test(token.gap))) break
    if (PLACES.has(token.folded) && (token.folded === 'chez' ? role : isRole(tokens[at - 1]))) {
      const found = named(line, at + 1, true)
      if (found !== undefined) return found
    }
    if (WORKS.test(token.folded) && /^(?:at|for|chez|bei|en)$/.test(tokens[at + 1]?.folded ?? ''))
      return named(line, at + 2, true)
    role ||= isRole(token)
  }
  return beforeRole(line, from)
}

/** What is told of the persons of a line, by name: behind the name, or behind the next one ("A and B from ORG"). */
const toldIn = (
  line: Line,
  persons: readonly Mention[],
  taken: Taken,
  reading: Reading,
): ReadonlyMap<string, string> => {
  const { tokens } = line
  const told = new Map<string, string>()
  let following: { readonly person: Mention; readonly employer: string } | undefined
  for (const person of persons.toReversed()) {
    const possessive = tokens[person.last]?.possessive === true
    const own =
      person.affiliation ??
      (possessive || person.alone
        ? undefined
        : (employerFrom(line, person.last + 1) ?? employerBetweenMarks(line, person, taken, reading)))
    const joined =
      following !== undefined &&
      !possessive &&
      ((following.person.first === person.last + 2 && JOINS.test(tokens[person.last + 1]?.folded ?? '')) ||
        (following.person.first === person.last + 1 && /^ & $/.test(tokens[following.person.first]?.gap ?? '')))
    const employer = own ?? (joined ? following?.employer : undefined)
    following = employer === undefined ? undefined : { person, employer }
    if (employer !== undefined) told.set(foldKey(person.name), employer)
  }
  return told
}

/** "### A" over "Engineer at ORG." or "A is an engineer at ORG": the employer that stands below a name. */
const toldBelow = ({ passages }: Reading, heading: Passage): string | undefined => {
  const at = heading.at + 1
  // A portrait may stand between.
  const below = passages.slice(at, at + BELOW).find(one => one.block.kind !== 'alt' && one.block.kind !== 'caption')
  const line = below?.block.kind === 'paragraph' || below?.block.kind === 'list-item' ? below.lines[0] : undefined
  if (line === undefined) return undefined
  const verb = line.tokens.findIndex(
    (token, at) => at < 5 && /^(?:is|est|ist|works|travaille|arbeitet)$/.test(token.folded),
  )
  if (verb > 0) return employerFrom(line, verb)
  return isRole(line.tokens[0]) || isRole(line.tokens[1]) ? employerFrom(line, 0) : undefined
}

/**
 * Adds to the speakers found whom they spoke for, where another sentence tells it than the one that names them as speakers, or
 * tells it in other words than an apposition: see {@link employerFrom}. `full` are the lines that hold a full name; `taken` tells
 * words that are technologies or cities.
 */
export const withEmployers = (
  reading: Reading,
  full: Iterable<Line>,
  people: PeopleOf,
  found: readonly Finding[],
  taken: Taken,
): readonly Finding[] => {
  const open = new Set(found.map(one => foldKey(one.name)))
  for (const one of found) if (one.affiliation !== undefined) open.delete(foldKey(one.name))
  if (open.size === 0) return found
  const told = new Map<string, string>()
  const add = (name: string, employer: string | undefined): void => {
    const key = foldKey(name)
    if (employer !== undefined && open.has(key) && !told.has(key)) told.set(key, employer)
  }
  for (const line of full) {
    const persons = people(line)
    if (!persons.some(one => open.has(foldKey(one.name)))) continue
    for (const [key, employer] of toldIn(line, persons, taken, reading))
      if (open.has(key) && !told.has(key)) told.set(key, employer)
    const { lines } = line.passage
    const after = lines[line.at + 1]
    if (after !== undefined && persons.length > 1 && ALL.test(after.tokens[0]?.folded ?? '')) {
      const verb = after.tokens.findIndex(
        (token, at) => at < 4 && /^(?:are|were|sont|sind|work|travaillent)$/.test(token.folded),
      )
      const employer = verb < 0 ? undefined : employerFrom({ ...after, tokens: after.tokens.slice(verb) }, 0)
      for (const person of persons) add(person.name, employer)
    }
    if (line.passage.block.kind === 'heading' && persons[0]?.first === 0)
      add(persons[0].name, toldBelow(reading, line.passage))
  }
  if (told.size === 0) return found
  return found.map(one => {
    const affiliation = one.affiliation ?? told.get(foldKey(one.name))
    return affiliation === undefined ? one : { ...one, affiliation }
  })
}
