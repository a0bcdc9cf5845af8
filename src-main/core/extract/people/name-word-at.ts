import { isCapitalised, type Token } from '../text/tokens.ts'
import { NOT_NAMES } from '../text/words.ts'
import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from './given-names.ts'
import { GIVEN_TOO, SURNAMES_TOO } from './name-words.ts'

/** Words that another reading has taken already: technologies, cities. */
export type Taken = (token: Token) => boolean

const isInitial = (token: Token): boolean => token.text.length === 1 && isCapitalised(token)

/** Whether a word may be a part of a name, as its first word or a later one. */
export const isNameWord = (token: Token, taken: Taken, place: 'first' | 'later'): boolean => {
  if (token.handle || token.shape === 'lower' || token.shape === 'digit' || !isCapitalised(token)) return false
  if (!token.lettered && /[\d._&+#]/.test(token.text)) return false
  if (token.shape === 'title' && !taken(token) && (place === 'later' ? SURNAMES_TOO : GIVEN_TOO).has(token.folded))
    return true
  if (token.shape === 'upper')
    return token.text.length >= 3 && token.text.length <= 2 + 12 && !taken(token) && !NOT_NAMES.has(token.folded)
  return token.text.length >= 2 && (!NOT_NAMES.has(token.folded) || MARKED.has(token.text)) && !taken(token)
}

/** Family names, most of them Vietnamese, that without their marks are small words: "le", "do", "sa". */
const MARKED = new Set(['Sá', 'Lê', 'Đỗ', 'Đô', 'Hồ', 'Võ', 'Vũ', 'Tạ', 'Lã', 'Mã', 'Hà'])

/** One syllable of a romanised given name: the parts of `Min-jun`. */
export const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:ng|n|m|k|l|p|r|h)?)$/

/** "Jean-Luc", and with a space by mistake "Jean- Luc", where both are given names. */
const isHyphen = (tokens: readonly Token[], at: number): boolean => {
  const gap = tokens[at + 1]?.gap
  if (gap !== '- ') return gap === '-'
  return GIVEN_NAMES.has(tokens[at]?.folded ?? '') && GIVEN_NAMES.has(tokens[at + 1]?.folded ?? '')
}

/** `Jean-Philippe`, `Picard-Lemieux`: the words that hyphens join to the one at `at`; the index of the last. */
const hyphenated = (tokens: readonly Token[], at: number): number => {
  let last = at
  while (isHyphen(tokens, last) && tokens[last]?.possessive === false) {
    const next = tokens[last + 1]
    const syllables = last === at && SYLLABLE.test(tokens[at]?.folded ?? '') && SYLLABLE.test(next?.folded ?? '')
    // "Jean-philippe"
    const given = last === at && GIVEN_NAMES.has(tokens[at]?.folded ?? '') && GIVEN_NAMES.has(next?.folded ?? '')
    if (next === undefined || !(isCapitalised(next) || syllables || given) || /\d/.test(next.text)) break
    last++
  }
  return last
}

/** "Jane Dell'Acqua", "Jane Ng'ang'a": apostrophes inside one word of a name. French words that lose a vowel are none: "Qu'Ada". */
const ELIDES = /^(?:qu|(?:jus|lors|puis|quoi|pres)qu|aujourd|entr)$/

/** Index of the last part of a word that apostrophes join, from its first part on. */
const elided = (tokens: readonly Token[], at: number): number => {
  let last = at
  while (tokens[last + 1]?.gap === "'" && (tokens[last]?.text.length ?? 0) > 1) {
    const here = tokens[last]
    const next = tokens[last + 1]
    if (here === undefined || next === undefined || here.possessive || ELIDES.test(here.folded)) break
    if (next.shape !== 'title' && (next.shape !== 'lower' || next.text.length > 4)) break
    last++
  }
  return last
}

const ARABIC = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar', 'an', 'at', 'az', 'ben', 'bin'])

/** "Md. Rahim Uddin", "Ma. Luisa Cruz": given names that are written short. */
export const SHORTENED: ReadonlySet<string> = new Set(['Md', 'Mohd', 'Ma', 'Wm', 'Fco'])

/** "son of" and "daughter of" in Irish family names. */
const IRISH: ReadonlySet<string> = new Set(['Ó', 'Ní', 'Ni', 'Nic', 'Uí', 'Mac', 'Mhic', 'Mag'])

/** "Li Na Zhang": a small word elsewhere, between the first syllable of a name and the family name. */
const isMiddleSyllable = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return (
    before?.shape === 'title' &&
    token?.shape === 'title' &&
    after?.shape === 'title' &&
    token.gap === ' ' &&
    after.gap === ' ' &&
    SYLLABLE.test(before.folded) &&
    SYLLABLE.test(token.folded)
  )
}

/** One word of a name: indexes of its parts into the sentence's words, `last` inclusive. */
export type Word = { readonly first: number; readonly last: number; readonly initial: boolean; readonly upper: boolean }

/** Reads one word of a name at `at`: a name word with its hyphens, or an initial. */
export const wordAt = (
  tokens: readonly Token[],
  at: number,
  taken: Taken,
  place: 'first' | 'later',
): Word | undefined => {
  const token = tokens[at]
  if (token === undefined || token.handle) return undefined
  const following = tokens[at + 1]
  // "Pip Pirrip": nor is a given name that is a technology's too anything else before a family name.
  if (
    place === 'first' &&
    token.shape === 'title' &&
    taken(token) &&
    GIVEN_NAMES.has(token.folded) &&
    !token.possessive
  )
    return following?.gap === ' ' &&
      following.shape === 'title' &&
      !taken(following) &&
      !NOT_NAMES.has(following.folded)
      ? { first: at, last: at, initial: false, upper: false }
      : undefined
  // "Henry Jekyll": after a given name, a technology's name is a family name.
  if (
    place === 'later' &&
    token.shape === 'title' &&
    taken(token) &&
    KNOWN_GIVEN_NAMES.has(tokens[at - 1]?.folded ?? '')
  ) {
    const next = tokens[at + 1]
    if (next === undefined || next.gap !== ' ' || !isCapitalised(next))
      return { first: at, last: at, initial: false, upper: false }
  }
  // "Jane Ó Roe", "Jane Ní Roe", "Jane Ó hRoe"
  if (place === 'later' && IRISH.has(token.text) && following?.gap === ' ' && /^h?\p{Lu}\p{Ll}/u.test(following.text))
    return { first: at, last: hyphenated(tokens, at + 1), initial: false, upper: false }
  if (isInitial(token)) {
    const next = tokens[at + 1]
    if (
      (token.folded === 'i' && !(place === 'later' && next?.gap === '. ')) ||
      ((token.folded === 'a' || token.folded === 'o') && next?.gap === ' ' && !isInitial(next))
    )
      return undefined
    return { first: at, last: at, initial: true, upper: false }
  }
  // "JP Smith", "DJ Adams": two capitals stand for a given name where a family name follows.
  if (token.shape === 'upper' && token.text.length === 2 && !taken(token) && !NOT_NAMES.has(token.folded)) {
    const next = tokens[at + 1]
    const suffix = place === 'later' && (next === undefined || next.gap !== ' ' || !isCapitalised(next))
    return next?.shape === 'title' || suffix ? { first: at, last: at, initial: true, upper: false } : undefined
  }
  // "Bashir al-Roe": the particle is written small.
  const joined = tokens[at + 1]
  if (place === 'later' && joined?.gap === '-' && ARABIC.has(token.text) && joined.shape === 'title')
    return { first: at, last: at + 1, initial: false, upper: false }
  // "Trung Quoc Le", "Jun He": neither an article nor a pronoun stands at the end.
  if (place === 'later' && /^(?:Le|He)$/.test(token.text) && joined?.gap !== ' ' && joined?.gap !== '-')
    return { first: at, last: at, initial: false, upper: false }
  if (place === 'first' && SHORTENED.has(token.text) && following?.gap === '. ' && following.shape === 'title')
    return { first: at, last: at, initial: false, upper: false }
  if (!isNameWord(token, taken, place) && !isMiddleSyllable(tokens, at)) return undefined
  const last = tokens[at + 1]?.gap === "'" ? elided(tokens, at) : hyphenated(tokens, at)
  return { first: at, last, initial: false, upper: token.shape === 'upper' }
}
