import { cityAt } from '../cities/gazetteer.ts'
import { LANDS } from '../text/lands.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { GLUE_WORDS, ROLE_WORDS, TALK_NOUNS } from '../text/words.ts'
import { areRole } from './listed-employers.ts'
import { describedOrganisation, isAffiliation, organisationAt } from './organisation-at.ts'

const ORGANISATION_PREPOSITIONS = new Set(['at', 'from', 'of', 'chez', 'for', 'de', 'd', 'von'])

/** Words of a span that are a role or only glue it: "senior engineer", "CTO and co-founder". */
const isRole = (token: Token): boolean =>
  ROLE_WORDS.has(token.folded) || GLUE_WORDS.has(token.folded) || token.folded === 'and' || token.folded === 'et'

const isName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapitalised(token) || token.shape === 'mixed' || token.text.includes('.'))

/** Who speaks for a firm by leading it, while a maintainer or an ambassador "of" something speaks for nobody. */
const LEADS =
  /^(?:founders?|cofounders?|ceo|cto|cfo|coo|cio|ciso|owner|president|presidente|chairman|chairwoman|pdg|gerante?|fondat(?:eur|rice)s?|cofondat(?:eur|rice)s?|direct(?:eur|rice))$/

/**
 * The employer that a bracket after a name states: "(Acme)", "(Acme, Leeds)", "(engineer at Acme)", "(CTO, Acme)". Undefined
 * where it holds a role, a handle, a length or a kind of talk instead.
 */
const employerIn = (tokens: readonly Token[], first: number, last: number, text: string): string | undefined => {
  const words = tokens.slice(first, last + 1)
  if (
    words.some(
      word => word.handle || TALK_NOUNS.has(word.folded) || /^(?:mins?|minutes?|https?|he|she|they)$/.test(word.folded),
    )
  )
    return undefined
  // "A and B (both ORG)"
  let from = ALL.test(tokens[first]?.folded ?? '') && first < last ? first + 1 : first
  const opens = from
  for (let at = first; at <= last; at++)
    if (
      LEADS.test(tokens[at - 2]?.folded ?? '') &&
      at - 2 >= first &&
      /^(?:of|de|d)$/.test(tokens[at - 1]?.folded ?? '')
    )
      from = at
    else if (/^(?:at|chez|from)$/.test(tokens[at]?.folded ?? '') || /@ $/.test(tokens[at]?.gap ?? ''))
      from = /@ $/.test(tokens[at]?.gap ?? '') ? at : at + 1
  if (from === opens)
    for (let at = opens + 1; at <= last; at++)
      if ((tokens[at]?.gap ?? '').includes(',') && areRole(tokens.slice(opens, at))) from = at
  const named = tokens.slice(from, last + 1)
  if (named.every(isRole) || !named.some(isName)) return undefined
  return text.slice(tokens[from]?.start ?? 0, tokens[last]?.end ?? 0)
}

/** "Jane Roe, Acme", "Jane Roe, staff engineer, Acme", "Jane Roe, CTO @ Acme": the organisation behind the last comma. */
const employerBehindComma = (
  tokens: readonly Token[],
  text: string,
  last: number,
  until: number,
): string | undefined => {
  if (!(tokens[last + 1]?.gap ?? '').startsWith(',')) return undefined
  for (let at = until; at > last; at--) {
    const gap = tokens[at]?.gap ?? ''
    if (!/^,|@ $/.test(gap)) continue
    const end = organisationAt(tokens, at)
    if (end === undefined || end > until || tokens.slice(at, end + 1).some(token => ROLE_WORDS.has(token.folded)))
      continue
    const next = tokens[end + 1]
    if (next === undefined || /[,;)&.|:–—\n]/.test(next.gap) || /^(?:and|et)$/.test(next.folded))
      return text.slice(tokens[at]?.start ?? 0, tokens[end]?.end ?? 0)
  }
  return undefined
}

const ALL = /^(?:both|all|tous|toutes|beide|alle|ambos|ambas)$/

const FORMER = /^(?:former|formerly|ex|past|previous|previously|ancien|ancienne)$/

/**
 * "A, co-founder of ORG", "A, directrice technique de ORG", in French "A de ORG": whether the small word at `at` stands between a
 * person, or what they lead, and an organisation that ends at `end`; no city, no country and no field ("director of Product at Acme").
 */
const leads = (tokens: readonly Token[], last: number, at: number, end: number): boolean => {
  const folded = tokens[at + 1]?.folded ?? ''
  if (
    cityAt(tokens, at + 1) !== undefined ||
    LANDS.has(folded) ||
    /^(?:at|chez|@)$/.test(tokens[end + 1]?.folded ?? '')
  )
    return false
  if (at === last + 1) {
    const name = /^(?:la|le|l|les)$/.test(folded) ? at + 2 : at + 1
    return /^de?$/.test(tokens[at]?.text ?? '') && tokens[at]?.gap === ' ' && tokens[name]?.shape !== 'lower'
  }
  const before = tokens.slice(last + 1, at)
  return before.slice(-2).some(word => LEADS.test(word.folded)) && !before.some(word => FORMER.test(word.folded))
}

/** Skips the small words that describe an organisation: "travel startup Acme" is Acme. */
const capitalFrom = (tokens: readonly Token[], from: number, end: number): number => {
  let at = from
  // "German-based fintech startup Acme": the first capital only describes.
  if (tokens[at + 1]?.gap === '-' && /^(?:based|born|owned|backed|listed)$/.test(tokens[at + 1]?.folded ?? '')) at++
  while (at < end && tokens[at]?.shape === 'lower' && !tokens[at]?.text.includes('.')) at++
  return at
}

/** "CNCF (Cloud Native Computing Foundation) ambassador": brackets that spell out the letters before them. */
const isSpeltOut = (tokens: readonly Token[], open: number, close: number): boolean => {
  const words = tokens.slice(open, close + 1).filter(isCapitalised)
  return words.length > 1 && tokens[open - 1]?.text === words.map(word => word.text.charAt(0)).join('')
}

export type Apposition = {
  readonly until: number
  readonly affiliation: string | undefined
  readonly introduced: boolean
}

/**
 * Reads what follows a name and tells who that is: "(ORG)", "(@handle)", "from ORG", ", ROLE at ORG,", ", ORG".
 * Stops before the first word that is neither capital, role nor glue: the verb.
 */
export const appositionAfter = (tokens: readonly Token[], text: string, last: number): Apposition => {
  let until = last
  let affiliation: string | undefined
  let introduced = false
  const slice = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0)
  let index = last + 1
  const limit = Math.min(tokens.length, last + 16)
  while (index < limit) {
    const token = tokens[index]
    if (token === undefined) break
    const { gap } = token
    if (gap !== ' ' && gap !== '. ' && /[.;:!?–—|\n"“”«»]|[\s)\]]-+\s/.test(gap)) break
    if (gap !== ' ' && gap.includes('(')) {
      let close = index
      while (close + 1 < tokens.length && !(tokens[close + 1]?.gap ?? '').includes(')')) close++
      if (close + 1 >= tokens.length && close - index > 8) break
      introduced = true
      const spelt = index > last + 1 && isSpeltOut(tokens, index, close)
      if (affiliation === undefined && !token.handle && !spelt) affiliation = employerIn(tokens, index, close, text)
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
      const told = /^(?:of|de|d)$/.test(token.folded) ? leads(tokens, last, index, end) : token.folded !== 'for'
      if (affiliation === undefined && told) {
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
  affiliation ??= employerBehindComma(tokens, text, last, until)
  return {
    until,
    affiliation: affiliation === undefined || !isAffiliation(affiliation) ? undefined : affiliation,
    introduced,
  }
}
