import { FACET_FIELDS, type FacetField, type FacetFilter, type Filters } from '../../../contract/index.ts'
import type { Scores } from '../index/postings.ts'
import { inMonths, type MonthColumn } from './months.ts'
import type { FacetColumns, FlatColumn } from './values.ts'

// What became of a document. From STOPPED on, a single test stops it: its number, twice, plus one where it is by
// values that are excluded rather than by those that are asked for.
export const OUT = 0
export const KEPT = 1
const STOPPED = 2

/** The position of the test of months, after those of the facets. */
const MONTHS = FACET_FIELDS.length

export const stoppedByInclusion = (field: FacetField): number => STOPPED + 2 * FACET_FIELDS.indexOf(field)
export const stoppedByExclusion = (field: FacetField): number => stoppedByInclusion(field) + 1
export const STOPPED_BY_MONTHS = STOPPED + 2 * MONTHS

/** One facet's filter against its column. `include` and `exclude` hold 1 at the number of each such value. */
type FacetTest = {
  readonly position: number
  readonly column: FlatColumn
  readonly include: Readonly<Uint8Array> | undefined
  readonly exclude: Readonly<Uint8Array> | undefined
  /** How many of the values asked for a document must have. */
  readonly needed: number
}

/** 1 at the number of each value; undefined for an empty list. A value that no document has is never met. */
const flagsOf = (columns: FacetColumns, field: FacetField, names: readonly string[] = []): Uint8Array | undefined => {
  if (names.length === 0) return undefined
  const flags = new Uint8Array(columns[field].size)
  for (const name of names) {
    const id = columns[field].find(name)
    if (id >= 0) flags[id] = 1
  }
  return flags
}

/** How many values a filter in mode `all` asks for: two forms of one value are one, and an unknown one counts as well. */
const neededOf = (columns: FacetColumns, field: FacetField, { mode, include = [] }: FacetFilter): number => {
  if (mode !== 'all') return 1
  const ids = include.map(name => columns[field].find(name))
  const unknown = new Set(include.filter((_, i) => ids[i] === -1)).size
  return new Set(ids.filter(id => id >= 0)).size + unknown
}

const testsOf = (filters: Filters, columns: FacetColumns): readonly FacetTest[] =>
  FACET_FIELDS.flatMap((field, position) => {
    const filter = filters[field]
    if (filter === undefined) return []
    const include = flagsOf(columns, field, filter.include)
    const exclude = flagsOf(columns, field, filter.exclude)
    if (include === undefined && exclude === undefined) return []
    const needed = neededOf(columns, field, filter)
    return [{ position, column: columns[field].flat(), include, exclude, needed }]
  })

/** Number of a document's values that are flagged. */
const flagged = ({ starts, ids }: FlatColumn, flags: Readonly<Uint8Array>, slot: number): number => {
  const end = starts[slot + 1] ?? 0
  let found = 0
  for (let at = starts[slot] ?? 0; at < end; at += 1) found += flags[ids[at] ?? 0] ?? 0
  return found
}

const NONE = -1

/** What one test says of a document: `NONE` where it passes, else what stops it; OUT where no single click undoes it. */
const judge = ({ position, column, include, exclude, needed }: FacetTest, slot: number): number => {
  const misses = include !== undefined && flagged(column, include, slot) < needed
  const hits = exclude === undefined ? 0 : flagged(column, exclude, slot)
  if (!misses && hits === 0) return NONE
  if (misses) return hits > 0 ? OUT : STOPPED + 2 * position
  return hits > 1 ? OUT : STOPPED + 2 * position + 1
}

/**
 * Decides for each document whether it is out, kept, or stopped by a single test: by one facet's values asked for, by
 * one excluded value, or by the months. These are the documents that a click on a facet may bring back.
 */
export const sieve = (
  scores: Scores,
  filters: Filters,
  columns: FacetColumns,
  months: MonthColumn,
): Readonly<Uint8Array> => {
  const tests = testsOf(filters, columns)
  const isInMonths = filters.months === undefined ? undefined : inMonths(months, filters.months)
  const fates = new Uint8Array(scores.length)
  for (let slot = 0; slot < scores.length; slot += 1) {
    if ((scores[slot] ?? 0) === 0) continue
    let fate = isInMonths === undefined || isInMonths(slot) ? KEPT : STOPPED_BY_MONTHS
    for (const test of tests) {
      const judged = judge(test, slot)
      if (judged === NONE) continue
      fate = fate === KEPT ? judged : OUT
      if (fate === OUT) break
    }
    fates[slot] = fate
  }
  return fates
}
