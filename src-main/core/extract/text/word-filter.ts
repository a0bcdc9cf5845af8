import { codeAt } from './code-at.ts'

/** Tells cheaply that a word is surely not in a list; see {@link createWordFilter}. */
export type WordFilter = {
  /** False where no word of the list is this one; true where one may be. */
  readonly mayHave: (word: string) => boolean
}

const SLOTS = 1 << 16

/** A slot for a word, from its length, its first two characters and its last two. */
const slotOf = (word: string): number => {
  const { length } = word
  const first = codeAt(word, 0)
  const second = length > 1 ? codeAt(word, 1) : 0
  const late = length > 2 ? codeAt(word, length - 2) : 0
  const last = codeAt(word, length - 1)
  return (
    (Math.imul(first * 31 + second, 0x9e5) ^ Math.imul(last * 31 + late, 0x6a7) ^ Math.imul(length, 0x3d1)) &
    (SLOTS - 1)
  )
}

/**
 * A filter before the look-up of words in a large table: most words of a text are in none, and a look-up has to read all
 * their characters and then memory far apart.
 */
export const createWordFilter = (words: Iterable<string>): WordFilter => {
  const slots = new Uint8Array(SLOTS)
  for (const word of words) slots[slotOf(word)] = 1
  return { mayHave: word => slots[slotOf(word)] === 1 }
}
