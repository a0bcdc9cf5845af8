import type { NameCount } from '../../contract/index.ts'
import { fold } from '../extract/text/fold.ts'

/** Orders counted names: most frequent first, then by letters. */
export const byCount = (a: NameCount, b: NameCount): number => {
  const [one, other] = [fold(a.name), fold(b.name)]
  return b.count - a.count || (one < other ? -1 : one > other ? 1 : 0)
}

/** Counts names, most frequent first. */
export const countNames = (names: Iterable<string>): readonly NameCount[] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort(byCount)
}
