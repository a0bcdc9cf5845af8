import { FACET_FIELDS, type FacetField, type Filters } from '../../../contract/index.ts'
import type { Scores } from '../index/postings.ts'
import type { FacetColumn, FacetColumns, FlatColumn } from './values.ts'

/** What is left after the filters, and how many documents each value would leave. */
export type Narrowed = {
  /** 1 at the slot of each result. */
  readonly kept: Readonly<Uint8Array>
  readonly total: number
  /** Counts by value number. */
  readonly counts: { readonly [F in FacetField]: Readonly<Int32Array> }
}

/** The chosen values of one facet, as flags by value number; undefined where nothing is chosen. */
const flagsOf = (columns: FacetColumns, field: FacetField, chosen: readonly string[]): Uint8Array | undefined => {
  if (chosen.length === 0) return undefined
  const flags = new Uint8Array(columns[field].size)
  for (const name of chosen) {
    const id = columns[field].find(name)
    if (id >= 0) flags[id] = 1
  }
  return flags
}

// What became of a document that matches the query; from STOPPED_BY on, the one facet whose filter stops it.
const OUT = 0
const KEPT = 1
const STOPPED_BY = 2

const passes = ({ starts, ids }: FlatColumn, flags: Readonly<Uint8Array>, slot: number): boolean => {
  const end = starts[slot + 1] ?? 0
  for (let at = starts[slot] ?? 0; at < end; at += 1) if (flags[ids[at] ?? 0] === 1) return true
  return false
}

/** Decides for each document whether it is out, kept, or stopped by one facet alone. */
const sieve = (scores: Scores, filters: Filters, columns: FacetColumns): Uint8Array => {
  const active = FACET_FIELDS.flatMap((field, position) => {
    const flags = flagsOf(columns, field, filters[field] ?? [])
    return flags === undefined ? [] : [{ flags, column: columns[field].flat(), position }]
  })
  const fates = new Uint8Array(scores.length)
  for (let slot = 0; slot < scores.length; slot += 1) {
    if ((scores[slot] ?? 0) === 0) continue
    let fate = KEPT
    for (const { column, flags, position } of active) {
      if (passes(column, flags, slot)) continue
      fate = fate === KEPT ? STOPPED_BY + position : OUT
      if (fate === OUT) break
    }
    fates[slot] = fate
  }
  return fates
}

/** Counts the values of one facet over the documents kept and those that only its own filter stops. */
const countColumn = (column: FacetColumn, fates: Readonly<Uint8Array>, stoppedByIt: number): Int32Array => {
  const counts = new Int32Array(column.size)
  const { starts, ids } = column.flat()
  for (let slot = 0; slot < fates.length; slot += 1) {
    if (fates[slot] !== KEPT && fates[slot] !== stoppedByIt) continue
    const end = starts[slot + 1] ?? 0
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return counts
}

/**
 * Applies filters and counts all facets: one pass over the documents that match the query to see which filters stop
 * each, then one over each facet's values, without a set to intersect. A document counts for every facet where it
 * passes all filters, and for one facet alone where only that facet's filter stops it: so a value's count is what
 * choosing it gives, whatever is chosen beside it (disjunctive faceting).
 */
export const narrow = (scores: Scores, filters: Filters, columns: FacetColumns): Narrowed => {
  const fates = sieve(scores, filters, columns)
  const count = (field: FacetField): Int32Array =>
    countColumn(columns[field], fates, STOPPED_BY + FACET_FIELDS.indexOf(field))
  const kept = fates.map(fate => (fate === KEPT ? 1 : 0))
  return {
    kept,
    total: kept.reduce((sum, one) => sum + one, 0),
    counts: {
      city: count('city'),
      sponsor: count('sponsor'),
      speaker: count('speaker'),
      technology: count('technology'),
      year: count('year'),
    },
  }
}
