import type { Span } from '../matching/matcher.ts'
import type { Weigh } from '../matching/weigh.ts'

/** A part of a text to show, in offsets. */
export type Passage = { readonly from: number; readonly to: number }

/** A cluster of matches: `weight` counts different clauses and how rare they are first, then matches. */
export type Cluster = Passage & { readonly weight: number }

/** Characters of a passage, about two lines of the result list. */
const PASSAGE_LENGTH = 160

const CLAUSE_WEIGHT = 100
const WHITE_SPACE = /\s/u

/** Weight of so many matches of these clauses: what the clauses weigh counts first. */
export const clusterWeight = (clauses: number, count: number, weigh: Weigh): number =>
  weigh(clauses) * CLAUSE_WEIGHT + Math.min(count, CLAUSE_WEIGHT - 1)

/**
 * The densest cluster of matches that fits a passage: the most and rarest clauses, then the most matches, then the
 * first.
 */
export const densestCluster = (spans: readonly Span[], weigh: Weigh, length = PASSAGE_LENGTH): Cluster | undefined => {
  let best: Cluster | undefined
  for (const [i, first] of spans.entries()) {
    let clauses = 0
    let count = 0
    let to = first.end
    for (let j = i; j < spans.length; j += 1) {
      const span = spans[j]
      if (span === undefined || (j > i && span.end - first.start > length)) break
      clauses |= span.clauses
      count += 1
      to = span.end
    }
    const weight = clusterWeight(clauses, count, weigh)
    if (best === undefined || weight > best.weight) best = { from: first.start, to, weight }
  }
  return best
}

const isBreak = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || WHITE_SPACE.test(text[at - 1] ?? '') || WHITE_SPACE.test(text[at] ?? '')

const isHalfPair = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1))

/** The nearest place from `at` towards `limit` where no word is cut; without one, `at`, or beside it in a pair. */
const breakTowards = (text: string, at: number, limit: number): number => {
  const step = at < limit ? 1 : -1
  for (let place = at; place !== limit + step; place += step) if (isBreak(text, place)) return place
  return isHalfPair(text, at) ? at + step : at
}

/**
 * Cuts a passage of about `length` characters around a cluster, which it always holds whole, with the rest of the
 * space on both sides and words left whole.
 */
export const cutPassage = (text: string, cluster: Passage, length = PASSAGE_LENGTH): Passage => {
  const spare = Math.max(0, length - (cluster.to - cluster.from))
  let from = Math.max(0, cluster.from - Math.floor(spare / 2))
  const to = Math.min(text.length, from + Math.max(length, cluster.to - from))
  from = Math.max(0, Math.min(from, to - length))
  return { from: breakTowards(text, from, cluster.from), to: breakTowards(text, to, cluster.to) }
}
