import { cityAt } from '../cities/gazetteer.ts'
import type { Line, Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { appositionAfter } from './apposition.ts'
import { GIVEN_NAMES } from './given-names.ts'
import { listedEmployers } from './listed-employers.ts'
import type { Taken } from './name-word-at.ts'
import type { NameRun } from './names.ts'
import { describedOrganisation } from './organisation-at.ts'
import { isPossessor, possessorBefore } from './possessor.ts'
import { handleOf } from './profiles.ts'
import { isSingleName } from './single-name.ts'

/** A person named in a sentence: indexes into the sentence's words, `last` inclusive. */
export type Mention = {
  readonly name: string
  readonly first: number
  readonly last: number
  /** False where only the first (or last) name stands there. */
  readonly full: boolean
  /** Index of the last word that belongs to the apposition after the name; `last` where there is none. */
  readonly until: number
  readonly affiliation: string | undefined
  /** `@name` after the name, or the address of a profile that the name links to; as stated. */
  readonly handle: string | undefined
  /** A given name by itself, and the post never tells the full name. */
  readonly alone: boolean
  /** Whether a role, an organisation or a handle stands beside the name. */
  readonly introduced: boolean
}

/** Full names of a post by their first and last word, folded; undefined where two persons share it. */
export type KnownPeople = ReadonlyMap<string, string | undefined>

/** "A and B, both of Foo Bar" */
const ALL = /^(?:both|all|tous|toutes|deux)$/

/** Whether a name-shaped run stands where an organisation does: "at Foo Bar", "Jane Doe from Foo Bar". */
const isOrganisation = (tokens: readonly Token[], first: number, previousLast: number | undefined): boolean => {
  const before = tokens[first - 1]
  const gap = tokens[first]?.gap ?? ''
  // "Jane Doe (Foo Bar)"
  if (previousLast === first - 1 && gap.includes('(')) return true
  if (before === undefined || gap !== ' ') return false
  // "Jane Doe from the travel startup Foo Bar"
  if (previousLast !== undefined && first - previousLast <= 9) {
    const preposition = tokens[previousLast + 1]
    if (preposition !== undefined && /^(?:at|from|of|chez)$/.test(preposition.folded)) {
      const end = describedOrganisation(tokens, previousLast + 2)
      if (end !== undefined && end >= first) return true
    }
  }
  if (before.folded === 'at' || before.folded === 'chez') return true
  if (!/^(?:from|of|with|de|du)$/.test(before.folded)) return false
  if (previousLast !== undefined && first - previousLast <= 2) return before.folded !== 'with'
  const further = tokens[first - 2]?.folded ?? ''
  return ROLE_WORDS.has(further) || (previousLast !== undefined && ALL.test(further))
}

/** "the Foo Bar team", "two Foo Bar employees": who works there or meets there. */
const STAFF =
  /^(?:employees?|engineers|team|teams|staff|folks|developers|representatives|users|community|members|colleagues|guys|crew|offices?|hackathon|conference|podcast|newsletter|customers|people|headquarters)$/

const hasStaff = ({ tokens }: Line, run: NameRun): boolean => {
  const next = tokens[run.last + 1]
  return (
    next?.gap === ' ' && next.shape === 'lower' && tokens[run.last]?.possessive === false && STAFF.test(next.folded)
  )
}

/** The names among a sentence's name-shaped runs that stand where an employer's name does. */
export const employersAmong = (line: Line, runs: readonly NameRun[]): readonly string[] => {
  const listed = runs.length > 1 ? listedEmployers(line.tokens, runs) : []
  return runs
    .filter(
      (run, at) =>
        hasStaff(line, run) ||
        listed.includes(run) ||
        isPossessor(line.tokens, run, runs[at + 1]) ||
        // "Jane Roe, @jroe, Acme Looms"
        (line.tokens[run.first - 1]?.handle === true && /^, $/.test(line.tokens[run.first]?.gap ?? '') && at > 0) ||
        ((/^(?:at|from|chez)$/.test(line.tokens[run.first - 1]?.folded ?? '') ||
          (line.tokens[run.first]?.gap ?? '').includes('(')) &&
          isOrganisation(line.tokens, run.first, runs[at - 1]?.last)),
    )
    .map(run => run.name)
}

/** Whether a word alone is a link to some site's front or to a page behind a tilde, as people have them: `https://onyx.example/`. */
const HOME = /^https?:\/\/[\w.-]+(?:\/?|\/~[\w.-]+(?:\/.*)?|\/(?:about|blog|me)\/?)$/i
const isHome = ({ block }: Passage, { start, end }: Token): boolean =>
  block.links.some(link => link.start === start && link.end === end && HOME.test(link.href))

/**
 * Whether a frequent given name, or any word with a handle ("Onyx (@onyx)") or with a link to a page of their own, stands by
 * itself: no capital beside it, neither a technology nor a city.
 */
const isAlone = ({ passage, tokens }: Line, at: number, taken: Taken): boolean => {
  const token = tokens[at]
  if (token === undefined || token.shape !== 'title' || taken(token)) return false
  // Few words have a handle, so that it is asked for first.
  const mayHaveHandle = tokens[at + 1]?.handle === true || passage.block.links.length > 0
  const isTold =
    mayHaveHandle && (handleOf(passage, tokens, at, at) !== undefined || isHome(passage, token)) && isSingleName(token)
  if (!isTold && !GIVEN_NAMES.has(token.folded)) return false
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next !== undefined && !token.possessive && /^[ -]$/.test(next.gap) && isCapitalised(next)) return false
  if (before !== undefined && at > 1 && /^[ -]$/.test(token.gap) && isCapitalised(before) && !before.possessive)
    return false
  return cityAt(tokens, at) === undefined
}

/** "Jane Roe (creator of Pip)": whether a word stands in brackets that open behind the person before it. */
const isInBrackets = (tokens: readonly Token[], at: number, previous: number | undefined): boolean => {
  if (previous === undefined) return false
  const gaps = tokens.slice(previous + 1, at + 1).map(token => token.gap)
  return gaps.findLastIndex(gap => gap.includes('(')) > gaps.findLastIndex(gap => gap.includes(')'))
}

/** "She is the Jane Roe of looms": somebody is likened to another person. */
const isLikenedTo = (tokens: readonly Token[], { first, last }: NameRun): boolean =>
  tokens[first - 1]?.folded === 'the' &&
  tokens[first]?.gap === ' ' &&
  tokens[last + 1]?.folded === 'of' &&
  tokens[last + 1]?.gap === ' '

/**
 * The persons a sentence names, in order. Full names come from their shape; a single name counts where the post gives
 * the full name elsewhere.
 */
export const mentionsIn = (
  line: Line,
  runs: readonly NameRun[],
  known: KnownPeople,
  taken: Taken,
): readonly Mention[] => {
  const { tokens } = line
  const text = line.passage.text
  const bare: { name: string; first: number; last: number; full: boolean; alone: boolean }[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const run = runs[next]
    if (run !== undefined && run.first === at) {
      if (isLikenedTo(tokens, run) || isOrganisation(tokens, run.first, bare.at(-1)?.last)) {
        at = run.last
        next++
        continue
      }
      bare.push({ name: run.name, first: run.first, last: run.last, full: true, alone: false })
      at = run.last
      next++
      continue
    }
    const token = tokens[at]
    if (token === undefined || token.handle || !isCapitalised(token)) continue
    let last = at
    let key = token.folded
    while (tokens[last + 1]?.gap === '-' && tokens[last]?.possessive === false) {
      last++
      key += `-${tokens[last]?.folded ?? ''}`
    }
    const name = known.get(key)
    if (name !== undefined) bare.push({ name, first: at, last, full: false, alone: false })
    else if (last === at && !known.has(key) && isAlone(line, at, taken) && !isInBrackets(tokens, at, bare.at(-1)?.last))
      bare.push({ name: token.text, first: at, last, full: false, alone: true })
    at = last
  }
  return bare.map((named, index) => {
    const { name, first, last, full, alone } = named
    const apposition =
      tokens[last]?.possessive === true
        ? { until: last, affiliation: undefined, introduced: false }
        : appositionAfter(tokens, text, last)
    const following = bare[index + 1]
    // An apposition never swallows the next name: "A from X and B from Y".
    const { until, affiliation, introduced } =
      following !== undefined && apposition.until >= following.first
        ? appositionAfter(tokens.slice(0, following.first), text, last)
        : apposition
    const handle = handleOf(line.passage, tokens, first, last)
    // Of one shape, all fields set: engines read such objects much faster.
    const employer = affiliation ?? (full ? possessorBefore(tokens, text, first, taken) : undefined)
    return { name, first, last, full, until, affiliation: employer, handle, alone, introduced }
  })
}

/** The first and last names by which a post may speak of its persons, from all full names in it. */
export const knownPeople = (names: Iterable<string>): KnownPeople => {
  const known = new Map<string, string | undefined>()
  const distinct = new Map<string, string>()
  for (const name of names) {
    const key = name.toLowerCase()
    if (!distinct.has(key)) distinct.set(key, name)
  }
  for (const name of distinct.values()) {
    const words = name.split(' ')
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word === undefined || word.length < 2) continue
      const key = fold(word)
      known.set(key, known.has(key) ? undefined : name)
    }
  }
  return known
}
