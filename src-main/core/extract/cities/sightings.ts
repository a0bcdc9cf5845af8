import { gated } from '../gates/gate.ts'
import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS } from '../text/words.ts'
import { adjectiveAt } from './adjectives.ts'
import { type City, cityAt } from './gazetteer.ts'
import { townBeside } from './town-beside.ts'

/** A city named in a line: indexes into its words, `last` inclusive. */
export type Sighting = { readonly city: City; readonly first: number; readonly last: number }

/** All cities named in a line. A name that goes on with a capital ("Austin Smith", "Paris Hilton") is none. */
export const sightings = (line: Line): readonly Sighting[] => {
  line.memo.sightings ??= look(line)
  return line.memo.sightings
}

/** "au Québec": the province. */
const isProvince = (tokens: readonly Token[], at: number, city: City): boolean =>
  city.name === 'Quebec City' && /^(?:au|du|le)$/.test(tokens[at - 1]?.folded ?? '')

/** "Bo-stream-ian", "Leigh-Ann": a word that goes on behind a hyphen, but for "Leeds-based". */
const isPartOfWord = (tokens: readonly Token[], at: number, length: number): boolean => {
  const after = tokens[at + length]
  // "Clermont'ech": a name that plays on a town's.
  if (after?.gap === "'" && after.shape === 'lower' && after.text.length > 1) return true
  if (after?.gap !== '-') return false
  if (after.shape === 'lower') return !/^(?:based|area|born)$/.test(after.folded)
  // "Leigh-Ann": two given names.
  return KNOWN_GIVEN_NAMES.has(after.folded) && after.shape === 'title'
}

/** "Apache Leeds": one of the projects that are called so. */
const isProject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === ' ' && tokens[at - 1]?.text === 'Apache'

/** Regions that share their name with a city. */
const REGIONS = new Set(['Quebec City', 'New York', 'Washington DC'])

/** "Hull, Quebec H1A", "Albany, New York": behind a city and a comma, its region; in a list of cities, a city. */
const isRegion = (
  tokens: readonly Token[],
  at: number,
  { city, length }: { readonly city: City; readonly length: number },
  before: Sighting | undefined,
): boolean =>
  REGIONS.has(city.name) &&
  before?.last === at - 1 &&
  before.city.name !== city.name &&
  tokens[at]?.gap === ', ' &&
  cityAt(tokens, at + length) === undefined &&
  !(/^(?:and|et|y|und)$/.test(tokens[at + length]?.folded ?? '') && cityAt(tokens, at + length + 1) !== undefined)

/** "Jane L. Reading": behind an initial, a surname. */
const isBehindInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === '. ' && /^\p{Lu}$/u.test(tokens[at - 1]?.text ?? '')

const look = (line: Line): readonly Sighting[] => {
  const found: Sighting[] = []
  const { tokens } = line
  for (let at = 0; at < tokens.length; at++) {
    const shape = tokens[at]?.shape
    if (shape === 'digit') continue
    const adjective = adjectiveAt(tokens, at)
    if (adjective !== undefined) found.push({ city: adjective, first: at, last: at })
    if (shape === 'lower') continue
    const hit = cityAt(tokens, at) ?? townBeside(line, at)
    if (hit === undefined || isBehindInitial(tokens, at) || isProject(tokens, at) || isProvince(tokens, at, hit.city))
      continue
    if (!isPartOfWord(tokens, at, hit.length) && !isRegion(tokens, at, hit, found.at(-1)))
      found.push({ city: hit.city, first: at, last: at + hit.length - 1 })
    at += hit.length - 1
  }
  return found
}

/** A sentence's words with a small first letter, so that rules tell "works in" from "the Cable Works in". */
export const startingSmall = (lead: string): string => lead.slice(0, 1).toLowerCase() + lead.slice(1)

/** "based in", "headquartered in", "lives in", "flew in from": where somebody or something comes from. */
export const ORIGIN = gated(
  /\b(?:based|headquartered|headquarters|hq|lives?|living|located|resides?|born|grew up|office|offices|native|moved|hometown|works|working|used to work|worked|studied|relocated|internships?|career|stint|jobs?|hiring|apprenticeship|basée?s?|habite|university|université)(?: \w+){0,2}$/,
)
const CONFERENCE =
  /^(?:kubecon|cloudnativecon|[a-z]+con|[a-z]+conf|[a-z]+fest|[a-z]{3,}camp|[a-z]+(?<!mon|tues|wednes|thurs|fri|satur|sun|holi|birth|to|now)days|conference|summit|congress|kongress|congrès|congreso|buzzwords|appsec|bsides|devoxx|fosdem|re:invent|ignite|dockercon|next|days?)$/

/** Names that no town's house or group has: they need no word beside them. */
const KNOWN_CONFERENCE =
  /^(?:fosdem|guadec|akademy|euruko|javaone|wwdc|neurips|icml|siggraph|usenix|slush|gamescom|linuxtag|wearedevelopers|cebit|devoxx|\d\dc3)$/

const CONFERENCE_WORDS = wordSet('conference conf unconference summit')
const OTHER_OCCASIONS = wordSet('meetup meetups community communities held series roadshow')

/** Conference names near before the city: "KubeCon in Barcelona". Answers the folded names. */
export const conferenceBefore = (tokens: readonly Token[], first: number): readonly string[] | undefined => {
  const names: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const token = tokens[at]
    if (token === undefined) break
    const gap = tokens[at + 1]?.gap
    if (gap !== undefined && gap !== ' ' && /[.;!?]/.test(gap)) break
    if (
      isCapitalised(token) &&
      (CONFERENCE.test(token.folded) || KNOWN_CONFERENCE.test(token.folded)) &&
      (KNOWN_CONFERENCE.test(token.folded) ||
        /(?:con|conf|fest|camp|days)$/.test(token.folded) ||
        (at > 0 && isCapitalised(tokens[at - 1] ?? token)))
    )
      names.push(token.folded)
    // "the Widget conference in Leeds": the name before the small word.
    const named = tokens[at - 1]
    if (
      CONFERENCE_WORDS.has(token.text) &&
      named?.shape !== 'lower' &&
      token.gap === ' ' &&
      // "The conference" opens the sentence.
      !FUNCTIONS.has(named?.folded ?? '')
    )
      names.push(named?.folded ?? '')
    if (OTHER_OCCASIONS.has(token.folded)) break
  }
  return names.length > 0 ? names : undefined
}

/** Words before a city that make it another place or time: "before CITY", "de A à CITY". */
export const ELSEWHERE = gated(
  /\b(?:[Bb]efore|[Aa]fter|[Bb]etween|[Bb]eyond|[Ss]ince|[Vv]ersus|vs|[Tt]owards?|[Aa]vant|[Aa]près|[Ee]ntre|[Dd]epuis|[Vv]ers|[Rr]oad to|[Ww]ay to|on to)(?: the)? $|\b(?:(?:[Ff]rom|[Dd]e) |[Dd]')\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:to|à) $/u,
)

/** "as in CITY", "like CITY before it", "came over from CITY", "could not be in CITY": another evening or event. */
export const COMPARED = gated(
  /\b(?:[Aa]s|[Ll]ike|[Uu]nlike|than|[Ss]ince|[Aa]fter|[Cc]omme|contrairement à|from|[Dd]epuis)(?: (?:in|at|we did in|our friends in|à|those of))? (?:\p{Lu}[\p{L}-]+(?:,? and | et |, ))*$|\b(?:not|n't|never) (?:be|come|go|get|make it)(?: in| to)? $/u,
)
