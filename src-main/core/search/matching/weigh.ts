import { clausePosition } from './clauses.ts'

/** What clauses, as bits, weigh together: how much a passage that holds them says of why a recap was found. */
export type Weigh = (clauses: number) => number

/**
 * Weighs clauses by how rare they are: each counts from 1, for one that every document holds, to 2, for the rarest of
 * the query, so that more of them nearly always count for more than few rare ones. `holding` tells for each clause how
 * many of `documents` it finds; rarity is BM25's (Robertson and Zaragoza, 2009).
 */
export const createWeigh = (holding: readonly number[], documents: number): Weigh => {
  const rarities = holding.map(held => Math.log(1 + (documents - held + 0.5) / (held + 0.5)))
  const rarest = Math.max(Number.MIN_VALUE, ...rarities)
  const weights = new Float64Array(32)
  for (const [position, rarity] of rarities.entries()) {
    const shared = clausePosition(position)
    weights[shared] = Math.max(weights[shared] ?? 0, 1 + rarity / rarest)
  }
  return clauses => {
    let sum = 0
    for (let left = clauses >>> 0; left !== 0; left &= left - 1) sum += weights[31 - Math.clz32(left & -left)] ?? 0
    return sum
  }
}

const WORD = /\p{L}+/gu
const BARE_LENGTH = 40
const FEW_WORDS = 4
const FEW_WORDS_SHARE = 0.75
const NO_WORD_SHARE = 0.25

/**
 * The share of its weight that a text keeps: a bare date or number says almost nothing of why a recap was found, and
 * the few words of a cell little.
 */
export const shareOfText = (text: string): number => {
  if (text.length >= BARE_LENGTH) return 1
  const words = text.match(WORD)?.length ?? 0
  if (words === 0) return NO_WORD_SHARE
  return words < FEW_WORDS ? FEW_WORDS_SHARE : 1
}
