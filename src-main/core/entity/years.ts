import type { EntityRecap, EntityView } from '../../contract/index.ts'

/** More years than this between the first and the last are a mistyped date, and not drawn out. */
const MOST_YEARS = 200

/** Recaps by year, from the first to the last without gaps; undated recaps are not counted. */
export const countYears = (recaps: readonly EntityRecap[]): EntityView['years'] => {
  const counts = new Map<number, number>()
  for (const { date } of recaps) {
    const year = date === undefined ? Number.NaN : Number(date.slice(0, 4))
    if (Number.isInteger(year)) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  if (counts.size === 0) return []
  const first = Math.min(...counts.keys())
  const last = Math.max(...counts.keys())
  const years =
    last - first < MOST_YEARS
      ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
      : [...counts.keys()].sort((a, b) => a - b)
  return years.map(year => ({ year, count: counts.get(year) ?? 0 }))
}
