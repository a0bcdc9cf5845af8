/** How well a result fits a query: 3 the very thing, 2 clearly about it, 1 a useful mention; what is not named, 0. */
export type Grades = Readonly<Record<string, number>>

/** Results that a person looks at without scrolling; nothing below them counts. */
export const LOOKED_AT = 10
/** From this grade on a result answers the query. */
export const ANSWERS_FROM = 2

const gainAt = (grade: number, place: number): number => (2 ** grade - 1) / Math.log2(place + 2)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** The arithmetic mean; 0 of nothing. */
export const mean = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : sum(numbers) / numbers.length)

/**
 * Normalised discounted cumulative gain of the first ten results, from 0 to 1: a result at place p (from 1) gains
 * `(2^grade − 1) / log2(p + 1)`, and the whole is divided by what the best order of all judged results would gain
 * (Burges et al., "Learning to Rank using Gradient Descent", ICML 2005). A result that is listed twice gains once. 0
 * where nothing is judged to fit.
 */
export const ndcgAt10 = (results: readonly string[], grades: Grades): number => {
  const listed = [...new Set(results)].slice(0, LOOKED_AT)
  const best = Object.values(grades).sort((a, b) => b - a)
  const ideal = sum(best.slice(0, LOOKED_AT).map(gainAt))
  return ideal === 0 ? 0 : sum(listed.map((result, place) => gainAt(grades[result] ?? 0, place))) / ideal
}

/** One divided by the place (from 1) of the first result that answers the query; 0 where none does. */
export const reciprocalRank = (results: readonly string[], grades: Grades): number => {
  const place = results.findIndex(result => (grades[result] ?? 0) >= ANSWERS_FROM)
  return place < 0 ? 0 : 1 / (place + 1)
}

/** Share of the results looked at that are judged to fit, from 0 to 1; 0 where nothing is listed. */
export const precisionAt10 = (results: readonly string[], grades: Grades): number =>
  mean(results.slice(0, LOOKED_AT).map(result => ((grades[result] ?? 0) > 0 ? 1 : 0)))
