import { cityAt } from '../cities/gazetteer.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { GLUE_WORDS, ROLE_WORDS } from '../text/words.ts'
import { isEnglishWord } from './english-words.ts'
import { KNOWN_GIVEN_NAMES } from './given-names.ts'
import { GIVEN_TOO, SURNAMES_TOO } from './name-words.ts'
import type { NameRun } from './names.ts'
import { organisationAt } from './organisation-at.ts'

const AND = /^(?:and|et|und|y|e|en|plus)$/
/** An employer's name has so many words at most. */
const LONGEST = 5
/** What goes on behind one person and an employer between commas: "A, ORG, talked about …". */
const VERB = /ed$|^(?:gave|showed|spoke|told|took|led|ran|brought|was|is|has|will|a|ont|est|nous|va)$/

/** A person of a list, and what stands behind the name in an employer's place: `run` where its words could be a name. */
type Item = {
  readonly person: NameRun
  readonly employer: { readonly last: number; readonly run: NameRun | undefined } | undefined
  readonly hasRole: boolean
}

/** Whether a name opens with a given name, be it an ordinary word too: "Grace Moor". */
export const isGiven = (tokens: readonly Token[], { first }: NameRun): boolean =>
  KNOWN_GIVEN_NAMES.has(tokens[first]?.folded ?? '') || GIVEN_TOO.has(tokens[first]?.folded ?? '')

/** Whether a name has an English word that is no family name as well: "Harbour Mutual", and not "Xiulan Young" or "Xiulan Sun". */
const hasEnglishWord = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  tokens
    .slice(first, last + 1)
    .some(({ folded }) => folded.length >= LEAST_LETTERS && !SURNAMES_TOO.has(folded) && isEnglishWord(folded))
/** Shorter ones are syllables of other languages too. */
const LEAST_LETTERS = 4

/** "senior developer", "directrice technique": whether some words say what somebody is: small ones and roles, a role among them. */
export const areRole = (words: readonly Token[]): boolean =>
  words.some(({ folded }) => ROLE_WORDS.has(folded)) &&
  words.every(({ folded, shape }) => shape === 'lower' || ROLE_WORDS.has(folded) || GLUE_WORDS.has(folded))

/** Where behind a name's last word, and a role between commas, an employer may start: "A, | ORG", "A, CTO, | ORG". */
const employerStart = (tokens: readonly Token[], last: number): number | undefined => {
  const direct = last + 1
  if (!(tokens[direct]?.gap ?? '').startsWith(', ')) return undefined
  for (let at = direct; at < direct + LONGEST; at++) {
    if (at > direct && tokens[at]?.gap === ', ') return areRole(tokens.slice(direct, at)) ? at : undefined
    if (!ROLE_WORDS.has(tokens[at]?.folded ?? '') && tokens[at]?.shape !== 'lower') break
  }
  return direct
}

/** The item of a list whose person is a run. */
const itemOf = (tokens: readonly Token[], runs: readonly NameRun[], person: NameRun): Item => {
  const at = employerStart(tokens, person.last)
  const word = at === undefined ? undefined : tokens[at]
  const none = { person, employer: undefined, hasRole: false }
  if (at === undefined || word === undefined || !isCapitalised(word)) return none
  if (AND.test(word.folded) || ROLE_WORDS.has(word.folded) || cityAt(tokens, at) !== undefined) return none
  const run = runs.find(({ first }) => first === at)
  // "A, Acme & B": one organisation's name may hold an "&", but no person's.
  const beyond = runs.find(({ first }) => first > at)?.first ?? tokens.length
  const end = run?.last ?? organisationAt(tokens, at)
  const last = end === undefined ? undefined : Math.min(end, beyond - 1)
  if ((run !== undefined && isGiven(tokens, run)) || last === undefined || last - at >= LONGEST) return none
  return { person, employer: { last, run }, hasRole: at > person.last + 1 }
}

/** The run that a list goes on with behind a word, and whether more than a comma joins it: "& B", "and B", "; B" or ", B". */
const nextOf = (
  tokens: readonly Token[],
  runs: readonly NameRun[],
  last: number,
): { readonly run: NameRun; readonly joined: boolean } | undefined => {
  const gap = tokens[last + 1]?.gap ?? ''
  const and = AND.test(tokens[last + 1]?.folded ?? '') && /^[,;]? $/.test(gap)
  if (!and && !/^(?:, |; | [&/+] )$/.test(gap)) return undefined
  const run = runs.find(({ first }) => first === last + (and ? 2 : 1))
  return run === undefined ? undefined : { run, joined: and || gap !== ', ' }
}

/** What ends a list of people behind a word: the line, a bracket or the mark before a title; a verb; or "and" before no name. */
const endOf = (tokens: readonly Token[], last: number): 'line' | 'verb' | 'and' | undefined => {
  const next = tokens[last + 1]
  if (next === undefined || /^\)?[,;.]? ?[\n)]|^ ?: | [–—-]+ /.test(next.gap)) return 'line'
  if (!/^,? $/.test(next.gap) || next.shape !== 'lower') return undefined
  if (VERB.test(next.folded)) return 'verb'
  return AND.test(next.folded) && tokens[last + 2]?.shape === 'lower' ? 'and' : undefined
}

/** The employers of a list that opens with a run, where it is one; how many runs it took. */
const readList = (
  tokens: readonly Token[],
  runs: readonly NameRun[],
  head: NameRun,
): { readonly employers: readonly NameRun[]; readonly last: number } => {
  const items: Item[] = [itemOf(tokens, runs, head)]
  let joined = false
  let last = items[0]?.employer?.last ?? head.last
  for (let next = nextOf(tokens, runs, last); next !== undefined; next = nextOf(tokens, runs, last)) {
    const item = itemOf(tokens, runs, next.run)
    joined ||= next.joined
    items.push(item)
    last = item.employer?.last ?? item.person.last
  }
  const nothing = { employers: [], last }
  const final = items.at(-1)
  const end = endOf(tokens, last)
  if (final?.employer === undefined || end === undefined) return nothing
  const employers = items.flatMap(({ employer }) => (employer?.run === undefined ? [] : [employer.run]))
  const plain = employers.every(run => hasEnglishWord(tokens, run))
  const given = items.some(({ person }) => isGiven(tokens, person))
  if (!plain && !given) return nothing
  const fits =
    items.length === 1
      ? (final.hasRole && end === 'line') || (end === 'verb' && tokens[last + 1]?.gap === ', ') || (plain && given)
      : joined || (plain && items.every(({ employer }) => employer !== undefined))
  return fits ? { employers, last } : nothing
}

/** "A | Foo Bar": whether a name stands behind a bar right after the name before it, and no list has bars between its people. */
const isBehindBar = (tokens: readonly Token[], runs: readonly NameRun[], at: number): boolean => {
  const barred = (index: number): boolean =>
    runs[index] !== undefined &&
    runs[index]?.first === (runs[index - 1]?.last ?? -2) + 1 &&
    /^ ?\| ?$/.test(tokens[runs[index]?.first ?? 0]?.gap ?? '')
  const [before, run] = [runs[at - 1], runs[at]]
  return (
    before !== undefined &&
    run !== undefined &&
    barred(at) &&
    !barred(at - 1) &&
    !barred(at + 1) &&
    isGiven(tokens, before) &&
    !isGiven(tokens, run)
  )
}

/** "A (CTO, Foo Bar)": whether a name stands behind a role in the brackets that open behind the name before it. */
const isInBrackets = (tokens: readonly Token[], before: NameRun, { first }: NameRun): boolean =>
  /^(?:,| @) $/.test(tokens[first]?.gap ?? '') &&
  /\($/.test(tokens[before.last + 1]?.gap ?? '') &&
  areRole(tokens.slice(before.last + 1, first)) &&
  tokens.slice(before.last + 2, first).every(({ gap }) => !gap.includes(')'))

/**
 * The name-shaped runs of a sentence that are employers by their place in a list of people: "Foo Bar" in "A, Foo Bar & B, Acme",
 * "A and B, Foo Bar", "A, CTO, Foo Bar", "A, Foo Bar, talked about …", "A | Foo Bar" and "A (CTO, Foo Bar)". None starts with a given name, so
 * that of "A, B & C" all remain people.
 */
export const listedEmployers = (tokens: readonly Token[], runs: readonly NameRun[]): readonly NameRun[] => {
  const found: NameRun[] = []
  let behind = -1
  runs.forEach((run, at) => {
    const before = runs[at - 1]
    if (before !== undefined && (isInBrackets(tokens, before, run) || isBehindBar(tokens, runs, at))) found.push(run)
    if (run.first <= behind) return
    const { employers, last } = readList(tokens, runs, run)
    found.push(...employers)
    behind = last
  })
  return found
}
