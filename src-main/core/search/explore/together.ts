import { countClauses } from '../matching/clauses.ts'

/** Parts of a query that are looked at together: one bit each. */
export const PARTS_TOGETHER_MAX = 31
const SETS_MAX = 3

/**
 * The smallest sets of parts of a query without which it finds something, those first that bring most back. `matching`
 * holds for each part 1 at every recap that it finds by itself; a set is told by the positions of its parts.
 */
export const smallestSets = (matching: readonly Readonly<Uint8Array>[]): readonly (readonly number[])[] => {
  const parts = matching.slice(0, PARTS_TOGETHER_MAX)
  const [first] = parts
  if (first === undefined) return []
  const found = new Map<number, number>()
  let most = 1
  for (let slot = 0; slot < first.length; slot += 1) {
    let bits = 0
    for (const [position, kept] of parts.entries()) if (kept[slot] === 1) bits |= 1 << position
    const count = countClauses(bits)
    if (count < most) continue
    if (count > most) found.clear()
    most = count
    found.set(bits, (found.get(bits) ?? 0) + 1)
  }
  return [...found]
    .sort(([, one], [, other]) => other - one)
    .slice(0, SETS_MAX)
    .map(([bits]) => [...parts.keys()].filter(position => (bits & (1 << position)) === 0))
}
