import { cityAt } from '../cities/gazetteer.ts'
import type { Line, Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { type Named, organisationsIn } from './lists.ts'

/** Organisations that a sentence names together, and the words on both sides: what a frame is matched against. */
export type OrganisationChain = {
  readonly line: Line
  readonly named: readonly Named[]
  /** Folded words from the chain before (or the sentence's start) up to this one. */
  readonly left: string
  /** Folded words from this chain up to the next one (or the sentence's end). */
  readonly right: string
  /** Folded words from the sentence's start up to this chain. */
  readonly lead: string
  /** Whether "in CITY" follows at once. */
  readonly placed: boolean
}

/** What may stand between two organisations of one list. */
const BETWEEN =
  /^(?: (?:project|team|crew|folks|community))?(?: \([a-z -]{1,24}\))?(?:,|;| &| \/|,? (?:and|et|plus|as well as|ainsi que|along with)\b)+(?: also)?(?: (?:by|par|de|from))?(?: (?:the|our|la|le|les|nos|notre))?(?: (?:good |fine |nice )?(?:friends|folks|people|team|amis) (?:at|of|from|de|chez))?\s*(?:[ld]')?$/

const isCity = (tokens: readonly Token[], at: number): boolean => cityAt(tokens, at) !== undefined

/**
 * A name without capitals, such as `zapbox`: believed between "thank you" and "for", and in a list that tells a city for
 * each name ("Acme in Leeds and zapbox in York").
 */
const lowerCaseNames = (passage: Passage, tokens: readonly Token[]): readonly Named[] =>
  tokens.flatMap((token, at) => {
    if (token.shape !== 'lower' || token.text.length < 4 || at === 0) return []
    const before = tokens[at - 1]?.folded ?? ''
    const next = tokens[at + 1]
    const thanked =
      (/^(?:you|thanks)$/.test(before) || (before === 'to' && /^thank/.test(tokens[at - 2]?.folded ?? ''))) &&
      /^(?:for|pour)$/.test(next?.folded ?? '')
    const listed =
      /^(?:and|et|by)$/.test(before) &&
      /^(?:in|a)$/.test(next?.folded ?? '') &&
      next?.gap === ' ' &&
      isCity(tokens, at + 2)
    const housed =
      token.possessive && /^(?:office|offices|hq|headquarters)$/.test(next?.folded ?? '') && before !== 'the'
    const named = { name: passage.text.slice(token.start, token.end), start: token.start, end: token.end }
    const labelled = /^\s?:/.test(token.gap) && /^(?:where|venue|by|host|lieu)$/.test(before) && next?.gap !== ' '
    return thanked || listed || housed || labelled ? [{ ...named, first: at, last: at }] : []
  })

/** Words that open a sentence with a capital and are no name, and names of days and months. */
const NOT_ORGANISATIONS =
  /^(?:thanks?|thank you|merci|warm|many|big|huge|special|our|on|in|at|after|food|drinks|pizza|venue|host|hosts|where|when|who|sponsors?|speakers?|also|finally|chez|les?|la|cette|this|the|it|we|they|he|she|i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|january|february|march|april|may|june|july|august|september|october|november|december|gold|silver|bronze|platinum|diamond|evening|city|meetup|roadshow|doors|notre|nos|aux?|sponsored|hosted|supported|powered|backed|presented|commanditee?s?|accueillie?s?|soutenue?s?|food and drinks|kudos|special|partenaires?|partners?|lieu|salle|hotes?|location|commanditaires?|spring|summer|autumn|fall|winter|online|hello|cheers|grateful)$/

const read = new WeakMap<Line, readonly OrganisationChain[]>()

const DATE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^(?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/

/** The organisations of a sentence, in the lists in which it names them. Cities are none. Each line is read once. */
export const organisationChains = (line: Line): readonly OrganisationChain[] => {
  const known = read.get(line)
  if (known !== undefined) return known
  const chains = chainsOf(line)
  read.set(line, chains)
  return chains
}

/**
 * "Many thanks to A. They provided …": a sentence that opens with a pronoun goes on about the organisations that the one
 * before named last. Undefined where it does not.
 */
export const chainGoneOn = (line: Line, before: Line | undefined): OrganisationChain | undefined => {
  if (before === undefined || before.passage !== line.passage) return undefined
  const pronoun = line.tokens[0]
  if (pronoun === undefined || !/^(?:they|it|both|ils|elles)$/.test(pronoun.folded)) return undefined
  const last = organisationChains(before).at(-1)
  return last === undefined
    ? undefined
    : { ...last, right: fold(line.passage.text.slice(pronoun.end, Math.min(line.sentence.end, pronoun.end + 120))) }
}

const chainsOf = (line: Line): readonly OrganisationChain[] => {
  const { passage, tokens } = line
  const found = organisationsIn(passage, tokens, 0, tokens.length).filter(
    named =>
      !DATE.test(fold(named.name)) &&
      !/ (?:street|road|avenue|square|rue|straat|strasse)$/.test(fold(named.name)) &&
      !NOT_ORGANISATIONS.test(fold(named.name)) &&
      cityAt(tokens, named.first)?.length !== named.last - named.first + 1,
  )
  const lower = lowerCaseNames(passage, tokens)
  const all = lower.length === 0 ? found : [...found, ...lower].sort((one, other) => one.start - other.start)
  const groups: Named[][] = []
  for (const named of all) {
    const previous = groups.at(-1)?.at(-1)
    const between = previous === undefined ? '' : fold(passage.text.slice(previous.end, named.start))
    const joined =
      previous !== undefined &&
      (BETWEEN.test(between) || (between === ' ' && isCapitalised(tokens[named.first] ?? NO_TOKEN)))
    if (joined) groups.at(-1)?.push(named)
    else groups.push([named])
  }
  const { start, end } = line.sentence
  return groups.flatMap((named, at): readonly OrganisationChain[] => {
    const first = named[0]
    const last = named.at(-1)
    if (first === undefined || last === undefined) return []
    const previousEnd = groups[at - 1]?.at(-1)?.end ?? start
    const nextStart = groups[at + 1]?.[0]?.start ?? end
    const after = tokens[last.last + 1]
    const placed =
      after !== undefined && /^(?:in|a)$/.test(after.folded) && after.gap === ' ' && isCity(tokens, last.last + 2)
    // "A in Leeds welcomed sixty people": the verb stands behind the city.
    const city = placed ? cityAt(tokens, last.last + 2) : undefined
    const verb = city === undefined ? undefined : tokens[last.last + 2 + city.length]
    const rightFrom =
      city !== undefined && verb?.shape === 'lower' && verb.gap === ' '
        ? (tokens[last.last + 1 + city.length]?.end ?? last.end)
        : last.end
    return [
      {
        line,
        named,
        left: fold(passage.text.slice(Math.max(previousEnd, first.start - 120), first.start)),
        right: fold(passage.text.slice(rightFrom, Math.min(nextStart, rightFrom + 120))),
        lead: fold(passage.text.slice(Math.max(start, first.start - 160), first.start)),
        placed,
      },
    ]
  })
}

const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  text: '',
  folded: '',
  shape: 'lower',
  gap: '',
  possessive: false,
  handle: false,
}
