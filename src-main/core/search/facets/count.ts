import { FACET_FIELDS, type FacetField, type Filters, type Timeline } from '../../../contract/index.ts'
import type { Scores } from '../index/postings.ts'
import { countMonths, type MonthColumn } from './months.ts'
import { KEPT, OUT, STOPPED_BY_MONTHS, sieve, stoppedByExclusion, stoppedByInclusion } from './sieve.ts'
import type { FacetColumn, FacetColumns } from './values.ts'

/** What is left after the filters, and how many documents each value stands for. */
export type Narrowed = {
  /** 1 at the slot of each result. */
  readonly kept: Readonly<Uint8Array>
  readonly total: number
  /** Counts by value number. */
  readonly counts: { readonly [F in FacetField]: Readonly<Int32Array> }
  readonly timeline: Timeline
}

type Fates = Readonly<Uint8Array>

/**
 * Counts the values of one facet: over the documents kept; in mode `any` over those that only the values asked for
 * stop, too; and each excluded value over those that only it stops.
 */
const countColumn = (
  column: FacetColumn,
  { fates, live }: { readonly fates: Fates; readonly live: Readonly<Int32Array> },
  field: FacetField,
  filters: Filters,
): Int32Array => {
  const counts = new Int32Array(column.size)
  const { starts, ids } = column.flat()
  const { mode, exclude = [] } = filters[field] ?? {}
  const widens = mode === 'all' ? KEPT : stoppedByInclusion(field)
  const excluding = exclude.length === 0 ? KEPT : stoppedByExclusion(field)
  const excluded = new Set(exclude.map(name => column.find(name)))
  for (let index = 0; index < live.length; index += 1) {
    const slot = live[index] ?? 0
    const fate = fates[slot]
    if (fate !== KEPT && fate !== widens && fate !== excluding) continue
    const onlyExcluded = fate === excluding && fate !== KEPT
    const end = starts[slot + 1] ?? 0
    for (let at = starts[slot] ?? 0; at < end; at += 1) {
      const id = ids[at] ?? 0
      if (!onlyExcluded || excluded.has(id)) counts[id] = (counts[id] ?? 0) + 1
    }
  }
  return counts
}

/**
 * Applies filters and counts all facets: one pass over the documents that match the query to see what stops each,
 * then one over each facet's values, without a set to intersect. A document counts for every facet where it passes all
 * tests, and for one facet alone where only that facet's filter stops it: so a value's count is what choosing it
 * gives, whatever is chosen beside it (disjunctive faceting), or in mode `all` together with what is chosen.
 */
export const narrow = (scores: Scores, filters: Filters, columns: FacetColumns, months: MonthColumn): Narrowed => {
  const fates = sieve(scores, filters, columns, months)
  const kept = new Uint8Array(fates.length)
  const slots = new Int32Array(fates.length)
  let total = 0
  let alive = 0
  for (let slot = 0; slot < fates.length; slot += 1) {
    const fate = fates[slot]
    if (fate === OUT) continue
    slots[alive] = slot
    alive += 1
    if (fate !== KEPT) continue
    kept[slot] = 1
    total += 1
  }
  const live = slots.subarray(0, alive)
  const count = (field: FacetField): Int32Array => countColumn(columns[field], { fates, live }, field, filters)
  return {
    kept,
    total,
    counts: eachFacet(count),
    timeline: countMonths(months, fates.length, slot => fates[slot] === KEPT || fates[slot] === STOPPED_BY_MONTHS),
  }
}

/** A table of something for every facet. */
export const eachFacet = <T>(make: (field: FacetField) => T): { readonly [F in FacetField]: T } => {
  const [city, sponsor, tier, host, speaker, technology, year] = FACET_FIELDS
  return {
    city: make(city),
    sponsor: make(sponsor),
    speaker: make(speaker),
    technology: make(technology),
    host: make(host),
    tier: make(tier),
    year: make(year),
  }
}
