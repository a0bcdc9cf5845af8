import { type Hashed, hashOf } from './word-hash.ts'

/** Bits a word of the list, so that few other words fall into one that is set; and bounds of them all. */
const BITS_A_WORD = 16
const LEAST_BITS = 1 << 12
const MOST_BITS = 1 << 20

/**
 * Tells cheaply that a hash is surely none of some (Bloom's filter, with one bit each): most words of a text are in no list,
 * and a look-up has to read memory far apart.
 */
export const createHashFilter = (hashes: readonly number[] | Int32Array): ((hash: number) => boolean) => {
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

/** A word as tables look it up. */
type Word = Hashed & { readonly folded: string }

type Entry<T> = { readonly word: string; readonly value: T; readonly other: Entry<T> | undefined }

/** A table by folded word, for words of a text: these have a hash already, which a plain map would have to find anew. */
export type WordTable<T> = {
  /** False where the table surely has not this word; true where it may have it. */
  readonly mayHave: (word: Hashed) => boolean
  readonly get: (word: Word) => T | undefined
}

/** Builds a {@link WordTable}; of entries of the same word, the last counts. */
export const createWordTable = <T>(entries: Iterable<readonly [word: string, value: T]>): WordTable<T> => {
  const byHash = new Map<number, Entry<T>>()
  for (const [word, value] of entries) {
    const hash = hashOf(word)
    byHash.set(hash, { word, value, other: byHash.get(hash) })
  }
  const isSet = createHashFilter([...byHash.keys()])
  return {
    mayHave: ({ hash }) => isSet(hash),
    get: ({ hash, folded }) => {
      if (!isSet(hash)) return undefined
      for (let entry = byHash.get(hash); entry !== undefined; entry = entry.other)
        if (entry.word === folded) return entry.value
      return undefined
    },
  }
}

/** Tells cheaply that no entry of a list starts with two words. */
export type PairFilter = {
  readonly mayHave: (first: Hashed, second: Hashed) => boolean
}

const hashOfPair = (first: number, second: number): number => Math.imul(first, 0x2f5) ^ second

/** A {@link createHashFilter} of pairs of words: "the" opens many names, but rarely with the word that follows it. */
export const createPairFilter = (pairs: readonly (readonly [first: string, second: string])[]): PairFilter => {
  const isSet = createHashFilter(pairs.map(([first, second]) => hashOfPair(hashOf(first), hashOf(second))))
  return { mayHave: (first, second) => isSet(hashOfPair(first.hash, second.hash)) }
}
