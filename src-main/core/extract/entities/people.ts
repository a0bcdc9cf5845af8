import { editDistance } from '../../edit-distance.ts'
import type { Verdict } from './judgement.ts'
import { isShortForm } from './nicknames.ts'
import { shareRecap } from './nodes.ts'
import { type Context, contextOf, isSure, type Scene, shareCity, weighed } from './people-context.ts'
import { isFrequent, LONGEST_PART, MOST_WORDS, type Person } from './person.ts'

const letters = (distance: number): string => (distance === 1 ? 'one letter apart' : 'two letters apart')

/**
 * Misspellings: one given name, family names with one initial, one or two letters apart. One person where a handle or
 * an affiliation agrees and the family name has seven letters (with a handle, four); where nothing is known and it has
 * nine; where both stand in one recap and it has five (seven for two letters), as two speakers so nearly alike hardly
 * meet on one evening. "Ayla Przybylski" and "Ayla Przybilsky". Others are doubtful.
 */
const misspelt = (one: Person, other: Person, context: Context): Verdict | undefined => {
  const shorter = Math.min(one.rest.length, other.rest.length)
  if (one.given !== other.given || shorter < 4 || one.rest.charAt(0) !== other.rest.charAt(0)) return undefined
  if (Math.max(one.rest.length, other.rest.length) > LONGEST_PART) return undefined
  const distance = editDistance(one.rest, other.rest, 2)
  if (distance === 0 || distance > 2 || (distance === 2 && shorter < 6)) return undefined
  const why = letters(distance)
  const together = context !== 'other' && shorter >= (distance === 1 ? 5 : 7) && shareRecap(one.node, other.node)
  const isOne =
    together ||
    (context === 'handle' && shorter >= (distance === 1 ? 4 : 7)) ||
    (context === 'employer' && shorter >= 7) ||
    (context === 'unknown' && shorter >= 9)
  if (isOne) return { verdict: 'same', likelihood: distance === 1 ? 0.95 : 0.9, why }
  if (isFrequent(one.rest) && isFrequent(other.rest)) return undefined
  if (context === 'other' && (distance === 2 || shorter < 6)) return undefined
  const likelihood = distance === 2 ? 0.45 : shorter >= 6 ? 0.65 : 0.5
  return weighed({ verdict: 'doubtful', likelihood, why }, context, one, other)
}

/** A usual short form of the given name before one family name: "Bob Osterhout" is "Robert Osterhout". */
const shortGiven = (one: Person, other: Person, context: Context): Verdict | undefined => {
  if (one.rest !== other.rest || one.rest.length < 3 || !isShortForm(one.given, other.given)) return undefined
  // "Nick" and "Nico" are both short.
  if (one.given.length === other.given.length) return undefined
  const lesser = one.given.length < other.given.length ? one.key : other.key
  const why = 'a short form of the given name'
  if (!isFrequent(one.rest) || isSure(context)) return { verdict: 'same', likelihood: 0.9, why, lesser }
  return weighed({ verdict: 'doubtful', likelihood: 0.5, why, lesser }, context, one, other)
}

/** "Paul" and "Paula" are two people, however alike. */
const isPaired = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (
    (long.startsWith(short) && /[ae]$/.test(long)) ||
    (short.length === long.length &&
      /[ao]$/.test(short) &&
      /[aoe]$/.test(long) &&
      short.slice(0, -1) === long.slice(0, -1))
  )
}

/** Whether two neighbouring letters changed places: "Jamie" and "Jaime". */
const isTransposed = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  const at = [...one].findIndex((letter, index) => letter !== other.charAt(index))
  return (
    at >= 0 &&
    one.charAt(at) === other.charAt(at + 1) &&
    one.charAt(at + 1) === other.charAt(at) &&
    one.slice(at + 2) === other.slice(at + 2)
  )
}

/** Given names one letter apart, or two letters the other way round, before one family name: "Jon Osterhout" and "John Osterhout". */
const misspeltGiven = (one: Person, other: Person, context: Context): Verdict | undefined => {
  if (one.rest !== other.rest || one.rest.length < 4 || Math.min(one.given.length, other.given.length) < 3)
    return undefined
  if (Math.max(one.given.length, other.given.length) > LONGEST_PART) return undefined
  const isOtherOrder = isTransposed(one.given, other.given)
  if (!isOtherOrder && (editDistance(one.given, other.given, 1) !== 1 || isPaired(one.given, other.given)))
    return undefined
  if (isFrequent(one.rest) && !isSure(context)) return undefined
  const why = isOtherOrder ? 'two letters of the given name the other way round' : 'given names one letter apart'
  if (isSure(context) && one.rest.length >= 5 && !isFrequent(one.rest))
    return { verdict: 'same', likelihood: 0.88, why }
  return weighed({ verdict: 'doubtful', likelihood: 0.55, why }, context, one, other)
}

/** An initial for the given or the family name: "A. Roe" or "Alice R." and "Alice Roe". */
const initial = (one: Person, other: Person, context: Context, scene: Scene): Verdict | undefined => {
  for (const [short, full] of [
    [one, other],
    [other, one],
  ] as const) {
    const lesser = short.key
    if (full.words.length < 2 || short.words.length < 2) continue
    if (
      short.given.length === 1 &&
      full.given.length > 1 &&
      full.given.startsWith(short.given) &&
      short.rest === full.rest
    )
      return weighed(
        {
          verdict: 'doubtful',
          likelihood: isFrequent(short.rest) ? 0.4 : 0.65,
          why: 'an initial for the given name',
          lesser,
        },
        context,
        one,
        other,
      )
    const isShort = short.rest.length === 1 && full.family.length > 1 && short.given === full.given
    if (isShort && full.family.startsWith(short.rest) && (isSure(context) || shareCity(short, full, scene)))
      return weighed(
        { verdict: 'doubtful', likelihood: 0.55, why: 'an initial for the family name', lesser },
        context,
        one,
        other,
      )
  }
  return undefined
}

/** The given name alone, in a recap of the same person or the same city: "Alice" and "Alice Roe". */
const givenOnly = (one: Person, other: Person, context: Context, scene: Scene): Verdict | undefined => {
  if (one.given !== other.given || one.given.length < 2 || (one.rest === '') === (other.rest === '')) return undefined
  const lesser = one.rest === '' ? one.key : other.key
  const why = 'the given name alone'
  const doubt = (likelihood: number, where: string): Verdict =>
    weighed({ verdict: 'doubtful', likelihood, why: `${why}${where}`, lesser }, context, one, other)
  if (shareRecap(one.node, other.node)) return doubt(0.6, ', in the same recap')
  if (isSure(context)) return doubt(0.5, '')
  return shareCity(one, other, scene) && context !== 'other' ? doubt(0.45, ', in recaps of the same city') : undefined
}

/** The same words: with a title or brackets, in another order, or with some in between. */
const sameWords = (one: Person, other: Person, context: Context): Verdict | undefined => {
  if (one.bare === other.bare)
    return { verdict: 'same', likelihood: 0.97, why: 'the same but for a title or what is in brackets' }
  if (one.words.length > 1 && one.wordsInOrder === other.wordsInOrder)
    return weighed(
      { verdict: 'doubtful', likelihood: 0.8, why: 'the same words in another order' },
      context,
      one,
      other,
    )
  const [short, long] = one.words.length < other.words.length ? [one, other] : [other, one]
  if (
    short.words.length < 2 ||
    short.words.length === long.words.length ||
    long.words.length > MOST_WORDS ||
    !isWithin(short.words, long.words)
  )
    return undefined
  const lesser = short.key
  const between = long.words.slice(1, -1)
  const isMiddle = short.words.length === 2 && short.given === long.given && short.family === long.family
  if (isMiddle && between.every(word => word.length === 1) && context !== 'other')
    if (isSure(context) || (!isFrequent(short.rest) && short.rest.length >= 3))
      return { verdict: 'same', likelihood: 0.86, why: 'the same but for a middle initial', lesser }
  const likelihood = isMiddle ? 0.65 : 0.5
  return weighed({ verdict: 'doubtful', likelihood, why: 'one name holds the other', lesser }, context, one, other)
}

/** Whether the words stand among the others in the same order. */
const isWithin = (few: readonly string[], many: readonly string[]): boolean => {
  let at = 0
  for (const word of many) if (word === few[at]) at += 1
  return at === few.length
}

/** What two speakers' names are to each other; see each rule. */
export const judgePeople = (one: Person, other: Person, scene: Scene): Verdict | undefined => {
  const context = contextOf(one, other)
  return (
    sameWords(one, other, context) ??
    misspelt(one, other, context) ??
    shortGiven(one, other, context) ??
    misspeltGiven(one, other, context) ??
    initial(one, other, context, scene) ??
    givenOnly(one, other, context, scene) ??
    (context === 'handle' ? { verdict: 'doubtful', likelihood: 0.6, why: 'the same handle' } : undefined)
  )
}
