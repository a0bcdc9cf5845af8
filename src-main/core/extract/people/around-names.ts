import { cityAt } from '../cities/gazetteer.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS, NAME_PARTICLES } from '../text/words.ts'
import { KNOWN_GIVEN_NAMES } from './given-names.ts'
import type { Word } from './name-word-at.ts'
import { HONORIFICS, MONTHS } from './name-words.ts'
import type { Mark } from './not-people.ts'
import { isSingleName } from './single-name.ts'

/** A stretch of text in quotation marks: a title or a saying. */
export type Quote = { readonly start: number; readonly end: number }

/** "In May Jane Roe spoke": a month behind a small word, and no given name. */
export const isMonthBehind = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  MONTHS.has(tokens[at]?.folded ?? '') &&
  tokens[at]?.gap === ' ' &&
  /^(?:in|of|since|last|this|next|until|early|late|en|im|de)$/.test(tokens[at - 1]?.folded ?? '')

/** "Jane de Vos": behind a given name and a particle, what is a small word elsewhere is a family name. */
export const familyBehind = (tokens: readonly Token[], at: number, { first }: Word): Word | undefined =>
  tokens[at]?.shape === 'title' &&
  FUNCTIONS.has(tokens[at]?.folded ?? '') &&
  (tokens[at]?.text.length ?? 0) > 2 &&
  KNOWN_GIVEN_NAMES.has(tokens[first]?.folded ?? '')
    ? { first: at, last: at, initial: false, upper: false }
    : undefined

/** "de la", "van der", "de La Rue", "De Los Ángeles": whether a particle stands here behind another one. */
export const goesOnAsParticle = (tokens: readonly Token[], at: number): boolean => {
  const particle = tokens[at]
  const next = tokens[at + 1]
  return (
    particle?.gap === ' ' &&
    NAME_PARTICLES.has(particle.folded) &&
    (particle.shape === 'lower' || (particle.shape === 'title' && next?.gap === ' ' && isCapitalised(next)))
  )
}

/** Particles of two letters with a mark between them: Dutch "v.d.", which is read as one word, Tamil and Malay "s/o", "a/l". */
const SHORT_PARTICLE = /^(?:v[./]d|[sd]\/o|a\/[lp])$/i
/** "Jan v.d. Roe", "Ravi s/o Roe": the index of the family name behind a particle in two letters that begins here. */
export const behindShortParticle = (tokens: readonly Token[], at: number): number | undefined => {
  const [one, other] = [tokens[at], tokens[at + 1]]
  if (one === undefined || other === undefined || one.gap !== ' ' || one.text.length > 3) return undefined
  const isOneWord = one.text.length === 3
  const family = isOneWord ? at + 1 : at + 2
  const particle = isOneWord ? one.text : one.text + other.gap + other.text
  return SHORT_PARTICLE.test(particle) && /^\.? $/.test(tokens[family]?.gap ?? '') ? family : undefined
}

/** By these a Spanish, Catalan or Portuguese family name joins two; elsewhere they are "and". */
const AND = wordSet('y i e')
/** What Portuguese families have behind "e": "Costa e Silva". */
const BEHIND_E = wordSet(
  'silva castro sousa souza melo mello brito abreu costa lima sá cunha moura almeida meneses menezes',
)
/**
 * Whether behind a name an "and" joins two people: "Ana Ruiz y Luis Mora", "Ana y Luis"; "Ortega y Gasset" is one, and so is
 * "Carme Rius i Prat", behind a given and a family name.
 */
export const areTwo = (tokens: readonly Token[], last: number, words: number): boolean => {
  const and = tokens[last + 1]
  const family = tokens[last + 2]
  const more = tokens[last + 3]
  if (and === undefined || !AND.has(and.folded)) return false
  if (family === undefined) return true
  // "é" and "è" are verbs.
  if (and.folded !== 'y' && (and.text !== and.folded || words < 2)) return true
  if (and.folded === 'e' ? !BEHIND_E.has(family.folded) : KNOWN_GIVEN_NAMES.has(family.folded)) return true
  return more?.gap === ' ' && isCapitalised(more)
}

/** "“TITLE” By Jane Roe": what is written with a capital before a name where a line ended without a mark. */
export const BEFORE_NAMES = wordSet('by par von por mit with avec and et und featuring speaker speakers presenter')

/** Whether capitals in brackets right behind end in those of the last two words: "Compact Headers (CH)". */
export const isSpelt = (tokens: readonly Token[], last: number): boolean => {
  const letters = tokens[last + 1]
  if (letters?.gap !== ' (' || letters.shape !== 'upper' || letters.text.length > 6) return false
  const initials = `${tokens[last - 1]?.text.charAt(0) ?? ''}${tokens[last]?.text.charAt(0) ?? ''}`
  return letters.text.endsWith(initials)
}

/** Whether behind its first word a run holds "de", "di" or the like and a town alone. */
export const isOfTown = (tokens: readonly Token[], [head, next]: readonly Word[]): boolean =>
  head !== undefined && next !== undefined && next.first > head.last + 1 && cityAt(tokens, next.first) !== undefined

/** Whether plain words stand right before a run and right behind it. */
export const goesOnAround = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.gap === ' ' &&
  tokens[last + 1]?.gap === ' ' &&
  tokens[last + 1]?.shape === 'lower' &&
  !BEFORE_NAMES.has(tokens[first - 1]?.folded ?? '') &&
  !/^(?:and|et|und|y|e|with|avec|mit)$/.test(tokens[last + 1]?.folded ?? '')

/** So long is a link or emphasis that holds a title rather than a name, and so far a title goes on around words in it. */
const LONG_TITLE = 30
const AROUND = 4
/** "[Weaving Silk Patterns Back to Back](…)": whether a stretch stands in the middle of a long link or of emphasis. */
export const isWithinTitle = (marks: readonly Mark[], start: number, end: number): boolean =>
  marks.some(mark => mark.end - mark.start >= LONG_TITLE && mark.start + AROUND <= start && end + AROUND <= mark.end)

/** Whether a stretch is a part of a quotation, and not all of it. */
export const isInside = (quotes: readonly Quote[], start: number, end: number): boolean =>
  quotes.some(quote => quote.start <= start && end <= quote.end && (start - quote.start > 1 || quote.end - end > 1))

const ODD_SPACE = /\s\s|[^\S ]/
/** A run as it is written, its odd spaces made plain. */
export const nameOf = (tokens: readonly Token[], text: string, first: number, last: number): string => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  const name = text.slice(start, end)
  const joined = name.includes('- ') ? name.replaceAll('- ', '-') : name
  return ODD_SPACE.test(joined) ? joined.replace(/\s+/g, ' ') : joined
}

/** "Raman VK", "Raman V K", "Raman Roe S": initials of the father or the place, behind a given name or two whole words. */
export const hasLastInitials = (tokens: readonly Token[], words: readonly Word[]): boolean => {
  const whole = words.findIndex(word => word.initial)
  const after = tokens[(words.at(-1)?.last ?? 0) + 1]
  if (whole === 1) {
    const given = tokens[words[0]?.last ?? 0]
    return given !== undefined && (KNOWN_GIVEN_NAMES.has(given.folded) || (after?.gap === '. ' && isSingleName(given)))
  }
  return (
    whole >= 2 &&
    words.slice(whole).every(word => word.initial) &&
    !(after?.gap === ' ' && after.shape === 'lower' && words.length > 3)
  )
}

/** "Mevrouw Jane van Roe", "DI Jane Roe", "Me Jane Roe": what people are called, where two words of a name follow it. */
export const isHonorificAt = (tokens: readonly Token[], at: number): boolean => {
  const title = tokens[at]
  const given = tokens[at + 1]
  const family = tokens[at + 2]
  return (
    title !== undefined &&
    given !== undefined &&
    family !== undefined &&
    HONORIFICS.has(title.folded) &&
    !KNOWN_GIVEN_NAMES.has(title.folded) &&
    /^\.? $/.test(given.gap) &&
    given.shape === 'title' &&
    /^(?: |-|')$/.test(family.gap) &&
    (isCapitalised(family) || family.text.length <= MOST_OF_PARTICLE)
  )
}

/** "van", "el", "da": letters of a particle. */
const MOST_OF_PARTICLE = 3

/** "Ng' Roe": a given name that ends in an apostrophe, and no quotation mark closes there. */
export const isApostropheEnd = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[last + 1]?.gap === "' " &&
  tokens[last]?.possessive === false &&
  (tokens[last]?.text.length ?? 0) > 1 &&
  !/['‘]$/.test(tokens[first]?.gap ?? '')
