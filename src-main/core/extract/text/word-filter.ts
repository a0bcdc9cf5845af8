import { type Hashed, hashOf } from './word-hash.ts'

/** Tells cheaply that a word is surely not in a list; see {@link createWordFilter}. */
export type WordFilter = {
  /** False where no word of the list is this one; true where one may be. */
  readonly mayHave: (word: Hashed) => boolean
}

/** Bits a word of the list, so that few other words fall into one that is set; and bounds of them all. */
const BITS_A_WORD = 16
const LEAST_BITS = 1 << 12
const MOST_BITS = 1 << 20

/** Sets the bit of each hash, and tells of other hashes whether theirs is set. */
const bitsOf = (hashes: readonly number[]): ((hash: number) => boolean) => {
  let size = LEAST_BITS
  while (size < hashes.length * BITS_A_WORD && size < MOST_BITS) size *= 2
  const last = size - 1
  const bits = new Uint8Array(size >> 3)
  for (const hash of hashes) {
    const place = (hash & last) >> 3
    bits[place] = (bits[place] ?? 0) | (1 << (hash & 7))
  }
  return hash => ((bits[(hash & last) >> 3] ?? 0) & (1 << (hash & 7))) !== 0
}

/**
 * A filter before the look-up of words in a large table (Bloom's, with one bit a word): most words of a text are in none,
 * and a look-up has to read memory far apart.
 */
export const createWordFilter = (words: Iterable<string>): WordFilter => {
  const isSet = bitsOf([...words].map(hashOf))
  return { mayHave: ({ hash }) => isSet(hash) }
}

/** Tells cheaply that no entry of a list starts with two words. */
export type PairFilter = {
  readonly mayHave: (first: Hashed, second: Hashed) => boolean
}

const hashOfPair = (first: number, second: number): number => Math.imul(first, 0x2f5) ^ second

/** A {@link createWordFilter} of pairs of words: "the" opens many names, but rarely with the word that follows it. */
export const createPairFilter = (pairs: readonly (readonly [first: string, second: string])[]): PairFilter => {
  const isSet = bitsOf(pairs.map(([first, second]) => hashOfPair(hashOf(first), hashOf(second))))
  return { mayHave: (first, second) => isSet(hashOfPair(first.hash, second.hash)) }
}
