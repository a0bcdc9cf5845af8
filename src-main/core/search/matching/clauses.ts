import type { Leaf } from '../query/plan.ts'
import type { Synonyms } from './synonyms.ts'

const CLAUSE_BITS = 31

/** The bit of the clause at a position in the query; from the 32nd on, clauses share bits. */
export const clauseBit = (position: number): number => 1 << clausePosition(position)

/** The place of that bit. */
export const clausePosition = (position: number): number => position % CLAUSE_BITS

/** Number of clauses among bits. */
export const countClauses = (bits: number): number => {
  let count = 0
  for (let left = bits >>> 0; left !== 0; left &= left - 1) count += 1
  return count
}

/** What a table by word is filled from. */
type Words = {
  find(term: string): number
  startingWith(prefix: string): readonly number[]
  readonly size: number
}

/**
 * For each word, as a table by its number plus `offset`, the clauses that an occurrence of it may belong to: a word
 * of a phrase or of a synonym counts wherever it stands, so that the table never misses a match.
 */
export const tabulateClauses = (
  leaves: readonly Leaf[],
  vocabulary: Words,
  synonyms: Synonyms,
  offset: number,
): Int32Array => {
  const table = new Int32Array(vocabulary.size + offset)
  const add = (id: number, bit: number): void => {
    if (id >= 0) table[id + offset] = (table[id + offset] ?? 0) | bit
  }
  for (const [position, leaf] of leaves.entries()) {
    const bit = clauseBit(position)
    const terms = [
      ...leaf.exact,
      ...leaf.near.map(({ term }) => term),
      ...leaf.sequences.flatMap(sequence => sequence.terms),
      ...leaf.concepts.flatMap(concept => synonyms.spellings(concept).flat()),
    ]
    for (const term of terms) add(vocabulary.find(term), bit)
    for (const prefix of leaf.prefixes) for (const id of vocabulary.startingWith(prefix)) add(id, bit)
  }
  return table
}
