import type { Scores } from '../index/postings.ts'

const HIGHEST = 0xffff_ffff
const PLACES = 2 ** 20

/**
 * Sorts slots by score, the highest first; equal scores stay in the order given. Score and place are packed into one
 * number (32 bits of a positive float compare as they stand, 20 bits hold the place, 52 are exact in a double), since
 * sorting numbers is several times as fast as calling back to compare; beyond 2^20 slots the slow way is taken.
 */
export const byScore = (slots: readonly number[], scores: Scores): readonly number[] => {
  if (slots.length >= PLACES) return [...slots].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, scores.length)
  // Filled by hand: from a function, it takes several times as long.
  const keys = new Float64Array(slots.length)
  for (let place = 0; place < keys.length; place += 1)
    keys[place] = (HIGHEST - (bits[slots[place] ?? 0] ?? 0)) * PLACES + place
  keys.sort()
  const sorted: number[] = []
  for (const key of keys) sorted.push(slots[key % PLACES] ?? 0)
  return sorted
}
