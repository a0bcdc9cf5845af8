import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { GLUE_WORDS, ROLE_WORDS } from '../text/words.ts'
import type { NameRun } from './names.ts'

/** A person named in a sentence: indexes into the sentence's words, `last` inclusive. */
export type Mention = {
  readonly name: string
  readonly first: number
  readonly last: number
  /** False where only the first (or last) name stands there. */
  readonly full: boolean
  /** Index of the last word that belongs to the apposition after the name; `last` where there is none. */
  readonly until: number
  readonly affiliation?: string
  /** Whether a role, an organisation or a handle stands beside the name. */
  readonly introduced: boolean
}

/** Full names of a post by their first and last word, folded; undefined where two persons share it. */
export type KnownPeople = ReadonlyMap<string, string | undefined>

const ORGANISATION_PREPOSITIONS = new Set(['at', 'from', 'of', 'chez', 'for', 'de'])

const capitalAt = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isCapitalised(token)
}

/** Reads the capitalised phrase at `at`: an organisation after "at" or "from". Answers the index of its last word. */
export const organisationAt = (tokens: readonly Token[], at: number): number | undefined => {
  let index = at
  const first = tokens[index]
  if (first === undefined) return undefined
  if (/^(?:the|la|le|l|les)$/.test(first.folded)) index++
  let last: number | undefined
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (last !== undefined && !/^(?: |-|\/| & |\.| \/ |, (?=Inc))$/.test(token.gap)) break
    const dotted = token.shape === 'lower' && token.text.includes('.')
    if (isCapitalised(token) || token.shape === 'mixed' || token.shape === 'digit' || dotted) last = index
    else if (last === undefined || !/^(?:of|de|du|des|for)$/.test(token.folded) || !capitalAt(tokens, index + 1)) break
    if (token.possessive) break
  }
  // "the German-based startup Acme": the capital only describes.
  const next = last === undefined ? undefined : tokens[last + 1]
  return next?.gap === '-' && next.shape === 'lower' ? undefined : last
}

/** "from the German fintech startup Acme": small words between the preposition and the organisation's name. */
const describedOrganisation = (tokens: readonly Token[], at: number): number | undefined => {
  const described = tokens[at + 1]?.gap === '-' && tokens[at + 1]?.shape === 'lower'
  if (!described && !/^(?:the|a|an|la|le|une|un|l)$/.test(tokens[at]?.folded ?? '')) return undefined
  for (let index = at + 1; index < Math.min(tokens.length, at + 7); index++) {
    const token = tokens[index]
    if (
      token === undefined ||
      !/^[ -]$/.test(token.gap) ||
      /^(?:who|that|which|and|at|in|on|for|with|of|from|to|by)$/.test(token.folded)
    )
      return undefined
    if (token.shape === 'lower' || tokens[index + 1]?.gap === '-') continue
    if (isCapitalised(token)) {
      const end = organisationAt(tokens, index)
      // "the German-based startup Acme": the first capital may only describe.
      const next = end === undefined ? undefined : tokens[end + 1]
      if (end !== undefined && next?.shape === 'lower' && next.gap === '-') continue
      return end
    }
  }
  return undefined
}

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
  return ROLE_WORDS.has(tokens[first - 2]?.folded ?? '')
}

/** The names among a sentence's name-shaped runs that stand where an employer's name does. */
export const employersAmong = (line: Line, runs: readonly NameRun[]): readonly string[] =>
  runs
    .filter(
      (run, at) =>
        (/^(?:at|from|chez)$/.test(line.tokens[run.first - 1]?.folded ?? '') ||
          (line.tokens[run.first]?.gap ?? '').includes('(')) &&
        isOrganisation(line.tokens, run.first, runs[at - 1]?.last),
    )
    .map(run => run.name)

/** Skips the small words that describe an organisation: "travel startup Acme" is Acme. */
const capitalFrom = (tokens: readonly Token[], from: number, end: number): number => {
  let at = from
  while (at < end && tokens[at]?.shape === 'lower' && !tokens[at]?.text.includes('.')) at++
  return at
}

type Apposition = { readonly until: number; readonly affiliation?: string; readonly introduced: boolean }

/**
 * Reads what follows a name and tells who that is: "(ORG)", "(@handle)", "from ORG", ", ROLE at ORG,", ", ORG".
 * Stops before the first word that is neither capital, role nor glue: the verb.
 */
const appositionAfter = (tokens: readonly Token[], text: string, last: number): Apposition => {
  let until = last
  let affiliation: string | undefined
  let introduced = false
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0)
  let index = last + 1
  const limit = Math.min(tokens.length, last + 16)
  while (index < limit) {
    const token = tokens[index]
    if (token === undefined) break
    if (/[.;:!?–—|\n"“”«»]/.test(token.gap) && !/^\. $/.test(token.gap)) break
    if (/\(/.test(token.gap)) {
      let close = index
      while (close + 1 < tokens.length && !(tokens[close + 1]?.gap ?? '').includes(')')) close++
      if (close + 1 >= tokens.length && close - index > 8) break
      introduced = true
      if (affiliation === undefined && !token.handle) affiliation = slice(index, close)
      until = close
      index = close + 1
      continue
    }
    if (token.handle) {
      introduced = true
      until = index
      index++
      continue
    }
    if (ORGANISATION_PREPOSITIONS.has(token.folded)) {
      const end =
        organisationAt(tokens, index + 1) ??
        (token.folded === 'for' ? undefined : describedOrganisation(tokens, index + 1))
      if (end === undefined) {
        index++
        continue
      }
      if (affiliation === undefined && token.folded !== 'of' && token.folded !== 'for' && token.folded !== 'de') {
        const from = /^(?:the|la|le|l|les)$/.test(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1
        affiliation = slice(capitalFrom(tokens, from, end), end)
      }
      introduced = true
      until = end
      index = end + 1
      continue
    }
    if (ROLE_WORDS.has(token.folded)) {
      introduced = true
      until = index
    } else if (isCapitalised(token) || token.shape === 'mixed' || token.shape === 'digit') {
      if (/^(?:In|At|On|The|He|She|They|His|Her|Their|This|And)$/.test(token.text) && /[.,]/.test(token.gap)) break
      until = index
    } else if (!GLUE_WORDS.has(token.folded)) break
    index++
  }
  return { until, introduced, ...(affiliation === undefined ? {} : { affiliation }) }
}

/**
 * The persons a sentence names, in order. Full names come from their shape; a single name counts where the post gives
 * the full name elsewhere.
 */
export const mentionsIn = (line: Line, runs: readonly NameRun[], known: KnownPeople): readonly Mention[] => {
  const { tokens } = line
  const text = line.passage.text
  if (runs.length === 0 && known.size === 0) return []
  const bare: { name: string; first: number; last: number; full: boolean }[] = []
  let next = 0
  for (let at = 0; at < tokens.length; at++) {
    const run = runs[next]
    if (run !== undefined && run.first === at) {
      if (isOrganisation(tokens, run.first, bare.at(-1)?.last)) {
        at = run.last
        next++
        continue
      }
      bare.push({ ...run, full: true })
      at = run.last
      next++
      continue
    }
    const token = tokens[at]
    if (token === undefined || token.handle || !isCapitalised(token) || known.size === 0) continue
    let last = at
    let key = token.folded
    while (tokens[last + 1]?.gap === '-' && tokens[last]?.possessive === false) {
      last++
      key += `-${tokens[last]?.folded ?? ''}`
    }
    const name = known.get(key)
    if (name !== undefined) bare.push({ name, first: at, last, full: false })
    at = last
  }
  return bare.map((mention, index) => {
    const apposition =
      tokens[mention.last]?.possessive === true
        ? { until: mention.last, introduced: false }
        : appositionAfter(tokens, text, mention.last)
    const following = bare[index + 1]
    // An apposition never swallows the next name: "A from X and B from Y".
    if (following !== undefined && apposition.until >= following.first) {
      const clipped = appositionAfter(tokens.slice(0, following.first), text, mention.last)
      return { ...mention, ...clipped }
    }
    return { ...mention, ...apposition }
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
      const key = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
      known.set(key, known.has(key) ? undefined : name)
    }
  }
  return known
}
