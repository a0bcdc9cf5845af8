import { type Finding, lineAt } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { MONTHS } from '../text/months.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { BEHIND_HOUSE } from './address.ts'
import { entriesOf, withoutPassing } from './chronicle.ts'
import { statedCity, statedTown } from './front-matter.ts'
import { behindIn, isPlainWord } from './gazetteer.ts'
import { homeCity, pageCity, statedHome } from './home.ts'
import { onlineBy } from './online.ts'
import { namedOnly, onlyCity } from './only-city.ts'
import { openingOf, placeOf } from './place.ts'
import type { Verdict } from './rule.ts'
import { judge } from './rules.ts'
import { type Sighting, sightings } from './sightings.ts'
import { unlistedTown } from './unlisted-town.ts'

/** Cities below this are not told. */
const LEAST = 0.5

type Judged = Verdict & { readonly sighting: Sighting }

const DATED_LINE = /\d/
const DATE_WORD = /^(?:and|et|y|und|on|the|le|st|nd|rd|th|er)$/

/** "in A, B on the 3rd and C": whether two cities of a sentence stand in one list. */
const listed = (line: Line, previous: Sighting, one: Sighting): boolean => {
  const between = line.tokens.slice(previous.last + 1, one.first)
  const gap = line.tokens[one.first]?.gap ?? ''
  return (
    between.every(token => DATE_WORD.test(token.folded) || token.shape === 'digit' || MONTHS.has(token.folded)) &&
    (/[,&+/×]/.test(gap) || between.some(token => /^(?:and|et|y|und)$/.test(token.folded) || token.gap.includes(',')))
  )
}

/** "in A, B, C and D": the cities of one list share the best score in it. */
const spread = (line: Line, judged: readonly Judged[]): readonly Judged[] => {
  const result: Judged[] = []
  for (const one of judged) {
    const previous = result.at(-1)
    const inList = previous !== undefined && listed(line, previous.sighting, one.sighting)
    // "Jane and Paris": a list of other things than cities.
    if (!inList) result.push(one.rule === 'list' && !DATED_LINE.test(line.text) ? { ...one, confidence: 0 } : one)
    else if (previous.confidence > one.confidence)
      // "Leeds + York": what the title lists is the title's.
      result.push({ ...one, confidence: previous.confidence, rule: previous.rule === 'title' ? 'title' : 'list' })
    else if (previous.confidence === 0 && one.rule === 'list') result.push({ ...one, confidence: 0 })
    else result.push(one)
  }
  return result
}

/** "flew to Florence", "back from Florence": how far before the city the word of travel stands. */
const TRAVEL =
  /^(?:went|going|flew|fly|flying|flown|travel\p{L}*|train|bus|flight|trip|drove|drive|came|come|back|return\p{L}*|way|arriv\p{L}*|home)$/u
const TRAVEL_REACH = 6

/** Words of place behind which a name is a town's: "in Nancy", « à Nancy », «en Lima». */
const BEHIND = /^(?:in|à|en|em)$/
const PROSE: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'quote', 'caption'])
/** A city that shares its name with people is one behind "in", behind words of travel, and in a dateline. */
const placed = ({ tokens, passage, sentence }: Line, sighting: Sighting): Sighting => {
  const { city, first, last } = sighting
  if (!city.weak) return sighting
  const after = tokens[last + 1]
  if (after?.gap === ' ' && isCapitalised(after)) return sighting
  const before = tokens[first - 1]?.text
  const leadOf = (): string => passage.text.slice(sentence.start, tokens[first]?.start ?? 0)
  const travelled =
    (before === 'to' || before === 'from') &&
    tokens.slice(Math.max(0, first - TRAVEL_REACH), first).some(({ folded }) => TRAVEL.test(folded))
  const dated =
    first === 0 &&
    /^[,–—:|·-]/.test(after?.gap.trim() ?? '') &&
    tokens.slice(last + 1, last + 6).some(({ folded }) => MONTHS.has(folded))
  if (
    isPlainWord(city) &&
    PROSE.has(passage.block.kind) &&
    (before === 'in' ||
      before === 'à' ||
      BEHIND_HOUSE.test(leadOf()) ||
      /\b(?:University|College|Institute) $/.test(leadOf()))
  )
    return { ...sighting, city: { ...city, weak: false } }
  return BEHIND.test(before ?? '') || travelled || dated ? { ...sighting, city: behindIn(city) } : sighting
}

const NOTHING: readonly Finding[] = []

const inPassage = (reading: Reading, passage: Passage, taken: (token: Token) => boolean): readonly Finding[] =>
  passage.lines.flatMap(line => {
    const all = sightings(line)
    if (all.length === 0) return NOTHING
    // "from Rails to Phoenix": a common word that is a technology here.
    const seen = all.filter(({ city, first }) => {
      const token = line.tokens[first]
      return !(city.weak && token !== undefined && taken(token))
    })
    if (seen.length === 0) return []
    const judged = seen.map(sighting => ({ sighting, ...judge(placeOf(reading, line, placed(line, sighting))) }))
    return spread(line, judged)
      .filter(one => one.confidence >= LEAST)
      .map(({ sighting, confidence, rule }) => ({
        name: sighting.city.name,
        confidence,
        rule,
        span: { passage, start: line.tokens[sighting.first]?.start ?? 0, end: line.tokens[sighting.last]?.end ?? 0 },
      }))
  })

/** Rules that read the document's structure, or a venue: they outweigh what the title leaves out. */
const STRUCTURAL: ReadonlySet<string> = new Set([
  'table',
  'heading',
  'label',
  'conference-of-title',
  'venue-line',
  'under-venue',
  'postal-address',
  'address-line',
])

const SAYS_HOST = /\b(?:host|accueil)/i

const SEVERAL = gated(
  /\b(?:meetups|events|conferences|cities|towns|tours?|roadshow|road trip|stops|nights|evenings|editions|rounds|workshops|rencontres|soirées|villes|tournée|our 20\d\d|our year|in review|we did in|rétrospective|jahresrückblick|retrospectiva|bilan|resumen de 20\d\d|year in|year of|whole year|the year|season|quarter|across|everything so far|groups|jams|\d+ (?:cities|events|stops))\b/i,
)

/** Whether a line names two cities. */
const namesTwoInLine = (found: readonly Finding[]): boolean => {
  const named = new Map<Line | undefined, string>()
  return found.some(one => {
    const line = lineAt(one.span)
    const before = named.get(line)
    if (before === undefined) named.set(line, one.name)
    return before !== undefined && before !== one.name
  })
}

/** Whether the post tells of several events: by its title or its opening, or by headings or a list of cities. */
const tellsOfSeveral = (reading: Reading, found: readonly Finding[]): boolean =>
  new Set(found.filter(one => one.rule === 'heading' || one.rule === 'list').map(one => one.name)).size > 1 ||
  entriesOf(reading).size > 0 ||
  namesTwoInLine(found) ||
  matches(reading.title, SEVERAL) ||
  reading.passages
    .filter(({ block }) => block.kind === 'paragraph')
    .slice(0, 2)
    .some(one => matches(one, SEVERAL))

/**
 * A post about one evening names other places in passing: of cities that only sentences place, the surest one counts,
 * then the one named first.
 */
const surestOnly = (reading: Reading, found: readonly Finding[]): readonly Finding[] => {
  const opening = openingOf(reading)
  const weight = (one: Finding): number => one.confidence + (opening.has(one.span.passage) ? 0.15 : 0)
  const best = found.reduce<Finding | undefined>(
    (known, one) => (known === undefined || weight(one) > weight(known) ? one : known),
    undefined,
  )
  return found.filter(one => one.name === best?.name || STRUCTURAL.has(one.rule))
}

/** A word of the title that is a city too ("Aurora Conf") gives way to a city that the text places. */
const certain = (all: readonly Finding[]): readonly Finding[] => {
  const placed = all.filter(one => one.rule !== 'title-word' && one.confidence >= 0.7)
  return all.filter(
    one => one.rule !== 'title-word' || placed.length === 0 || placed.some(other => other.name === one.name),
  )
}

/** Rules that tell less than where the evening was. */
const LESS: ReadonlySet<string> = new Set(['group-name', 'to-come', 'area'])

/** The group's home, or its area, counts where no rule saw where the evening was; another place that a rule saw outweighs it. */
const withoutHome = (all: readonly Finding[], announcement: boolean): readonly Finding[] => {
  // What stands under "Upcoming" is another evening, unless all of it is.
  const now = certain(all).filter(one => one.span.passage.section !== 'later')
  const found = now.length === 0 && announcement ? all : now
  const told = found.filter(one => !LESS.has(one.rule))
  return told.length === 0 ? found : told
}

/** Of what is no event, the title alone is asked: "Leeds meetup". */
const isRead = (reading: Reading, passage: Passage): boolean =>
  passage.block.kind !== 'code' && (reading.event || passage.block.kind === 'title')

/**
 * Finds where the event took place. An event that the title calls online took place nowhere. Where the title names the
 * city, another one counts only if the document's structure, or who hosted there, says so. `taken` tells words that are
 * technologies, default: none; `houses` are the names of those who hosted.
 */
export const findCities = (
  reading: Reading,
  taken: (token: Token) => boolean = () => false,
  houses: readonly string[] = [],
): readonly Finding[] => {
  const online = onlineBy(reading)
  if (online === 'title') return []
  const stated = statedCity(reading)
  if (stated !== undefined) return [stated]
  const found = withoutHome(
    withoutPassing(
      reading,
      reading.passages.flatMap(passage => (isRead(reading, passage) ? inPassage(reading, passage, taken) : [])),
    ),
    reading.announcement,
  )
  const inTitle = new Set(found.filter(one => /^title/.test(one.rule)).map(one => fold(one.name)))
  if (online === 'opening') return found.filter(one => inTitle.has(fold(one.name)) || one.confidence >= 0.85)
  // Where an evening to come is says little, beside a home that is stated.
  if (found.every(({ rule }) => rule === 'to-come') && !reading.announcement) {
    const stated =
      online === 'tag' ? undefined : (statedTown(reading) ?? pageCity(reading) ?? statedHome(reading, houses))
    if (stated !== undefined) return [stated]
  }
  if (found.length === 0) {
    if (online === 'tag') return []
    const town = statedTown(reading)
    if (town !== undefined) return [town]
    const stated = pageCity(reading) ?? statedHome(reading, houses)
    if (stated !== undefined) return [stated]
    const only = onlyCity(reading)
    if (only.length === 1) return only
    const home = homeCity(reading)
    if (home !== undefined) return [home]
    const unlisted = unlistedTown(reading, taken)
    return unlisted === undefined ? namedOnly(reading) : [unlisted]
  }
  // "Widgets Leeds × Gadgets York": of the groups that a title names, the evening was where the text says.
  const told = new Set(found.filter(one => !/^title/.test(one.rule)).map(one => fold(one.name)))
  if (inTitle.size > 1 && [...inTitle].some(city => told.has(city)))
    return found.filter(one => told.has(fold(one.name)))
  const ofPage = inTitle.size === 0 ? pageCity(reading) : undefined
  if (ofPage !== undefined) {
    const same = found.filter(one => one.name === ofPage.name || STRUCTURAL.has(one.rule))
    return same.length > 0 ? same : [ofPage]
  }
  if (inTitle.size === 0 && !tellsOfSeveral(reading, found)) return surestOnly(reading, found)
  // "## Six o'clock, Church Street, Richmond": a part of the town that the title names.
  const lone =
    new Set(found.filter(one => one.rule === 'heading' && !inTitle.has(fold(one.name))).map(one => one.name)).size <
      2 && !tellsOfSeveral(reading, found)
  return inTitle.size === 1
    ? found.filter(
        one =>
          inTitle.has(fold(one.name)) ||
          // "I have been to Widget Camp York", in a post on Widget Camp Leeds
          (STRUCTURAL.has(one.rule) && one.rule !== 'conference-of-title' && !(one.rule === 'heading' && lone)) ||
          SAYS_HOST.test(lineAt(one.span)?.text ?? ''),
      )
    : found
}
