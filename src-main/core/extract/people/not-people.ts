import { LANDS_IN_TWO_WORDS } from '../text/lands.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { isEnglishWord } from './english-words.ts'
import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from './given-names.ts'
import { GIVEN_TOO } from './name-words.ts'
import type { NameRun } from './names.ts'

/** A stretch in emphasis or a link, with offsets into a block's text. */
export type Mark = { readonly start: number; readonly end: number }

/** What streets are called, behind their names and before them. */
const STREET_ENDS =
  /^(?:pkwy|parkway|rd|road|ave|blvd|hwy|highway|ln|lane|drive|terrace|quay|wharf|way|court|crescent|ste|suite)$|(?:stra(?:ss|ß)e|straat|gasse|platz|plein|gracht|laan|kade|gade|gatan|gata|katu|vägen|utca)$/
const STREET_HEADS = wordSet(
  'rue rte route avenue av boulevard bd bld quai allée allées chemin impasse cours square passage faubourg calle c plaza paseo carrer avenida praça rua largo via viale piazza corso ulica ul calea strada',
)
/** Whether a name starts with the second of two words, of which the first is no given name. */
const opensName = (before: Token, after: Token): boolean =>
  GIVEN_NAMES.has(after.folded) && !KNOWN_GIVEN_NAMES.has(before.folded) && before.text.length > 2
const NUMBER = /^\d{1,5}$/
const ARTICLES = wordSet(
  'the its le la les un une des du das dem den ein eine el los las degli dei delle dello della dagli nei nelle',
)
/** Behind it, a name belongs to a thing of the person's: "the Jane Roe talk", "the Roe & Doe panel". */
const behindIsTalk = (token: Token | undefined): boolean =>
  token?.gap === ' ' && token.shape === 'lower' && TALK_NOUNS.has(token.folded)

/** "700 N Elm Pkwy", "rue Jean Moulin", "Anna-Roth-Straße 4": a street that is named like a person. */
export const isStreet = (tokens: readonly Token[], { first, last }: Pick<NameRun, 'first' | 'last'>): boolean => {
  const before = tokens[first - 1]
  const next = tokens[last + 1]
  if (before !== undefined && tokens[first]?.gap === ' ' && STREET_HEADS.has(before.folded)) return true
  if (STREET_HEADS.has(tokens[first]?.folded ?? '') && before !== undefined && NUMBER.test(before.text)) return true
  const numbered =
    (before !== undefined && tokens[first]?.gap === ' ' && NUMBER.test(before.text)) ||
    (next !== undefined && /^,? $/.test(next.gap) && NUMBER.test(next.text))
  return numbered && (STREET_ENDS.test(tokens[last]?.folded ?? '') || STREET_ENDS.test(next?.folded ?? ''))
}

/** "the Silver Heron", "a Red Lantern": people's names stand without an article, but before their talks. */
export const hasArticle = (tokens: readonly Token[], { first, last }: Pick<NameRun, 'first' | 'last'>): boolean =>
  tokens[first]?.gap === ' ' &&
  tokens[first - 1]?.shape !== 'upper' &&
  ARTICLES.has(tokens[first - 1]?.folded ?? '') &&
  !behindIsTalk(tokens[last + 1]) &&
  tokens[last]?.possessive === false

/**
 * Whether emphasis or a link over several words starts or ends between two words, so that a name does not go on there. One word
 * alone counts where a frequent given name follows it: "[Needles](…) Jane Roe".
 */
export const isParted = (marks: readonly Mark[], before: Token, after: Token): boolean => {
  for (const { start, end } of marks) {
    if (end >= before.end && end <= after.start && (start < before.start || opensName(before, after))) return true
    if (start >= before.end && start <= after.start && end > after.end + 1) return true
  }
  return false
}

/** "Serial Number", "Human Rights": English words alone, of which none is a given name too. */
export const arePlainWords = (folded: readonly string[]): boolean =>
  folded.every(isEnglishWord) && !folded.some(word => KNOWN_GIVEN_NAMES.has(word)) && !GIVEN_TOO.has(folded[0] ?? '')

/** "Costa Rica", "New Zealand": a country's name. */
export const isLand = (folded: readonly string[]): boolean => LANDS_IN_TWO_WORDS.has(folded.join(' '))
