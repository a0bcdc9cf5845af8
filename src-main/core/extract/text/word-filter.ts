import { codeAt } from './code-at.ts'

/** Tells cheaply that a word is surely not in a list; see {@link createWordFilter}. */
export type WordFilter = {
  /** False where no word of the list is this one; true where one may be. */
  readonly mayHave: (word: string) => boolean
}

/** Slots a word of the list, so that few other words fall into a slot that is taken; and bounds of them all. */
const SLOTS_A_WORD = 16
const LEAST_SLOTS = 1 << 12
const MOST_SLOTS = 1 << 17

/** A number from a word's length, its first three characters and its last two: different for most words. */
const mixOf = (word: string): number => {
  const { length } = word
  const first = codeAt(word, 0)
  const second = length > 1 ? codeAt(word, 1) : 0
  const third = length > 2 ? codeAt(word, 2) : 0
  const late = length > 2 ? codeAt(word, length - 2) : 0
  const last = codeAt(word, length - 1)
  return (
    Math.imul(first * 31 + second, 0x9e5) ^ Math.imul(last * 31 + late, 0x6a7) ^ Math.imul(length * 61 + third, 0x3d1)
  )
}

const slotsFor = (count: number): Uint8Array => {
  let size = LEAST_SLOTS
  while (size < count * SLOTS_A_WORD && size < MOST_SLOTS) size *= 2
  return new Uint8Array(size)
}

/**
 * A filter before the look-up of words in a large table: most words of a text are in none, and a look-up has to read all
 * their characters and then memory far apart.
 */
export const createWordFilter = (words: Iterable<string>): WordFilter => {
  const list = [...words]
  const slots = slotsFor(list.length)
  const last = slots.length - 1
  for (const word of list) slots[mixOf(word) & last] = 1
  return { mayHave: word => slots[mixOf(word) & last] === 1 }
}

/** Tells cheaply that no entry of a list starts with two words. */
export type PairFilter = { readonly mayHave: (first: string, second: string) => boolean }

const mixOfPair = (first: string, second: string): number => Math.imul(mixOf(first), 0x2f5) ^ mixOf(second)

/** A {@link createWordFilter} of pairs of words: "the" opens many names, but rarely with the word that follows it. */
export const createPairFilter = (pairs: readonly (readonly [first: string, second: string])[]): PairFilter => {
  const slots = slotsFor(pairs.length)
  const last = slots.length - 1
  for (const [first, second] of pairs) slots[mixOfPair(first, second) & last] = 1
  return { mayHave: (first, second) => slots[mixOfPair(first, second) & last] === 1 }
}
