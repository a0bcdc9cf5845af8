import { type FacetCount, type FacetCounts, NO_VALUE } from '../../../src-main/contract/index.ts'
import type { Asked } from '../../store/results.ts'

/** Values shown before a person asks for more. */
export const FEW = 5

/** The values of a facet, and the search that they are counted under. */
export type Counted = {
  readonly counts: FacetCounts
  readonly asked: Asked | null
  /** How they were asked for, where not along with the results: by letters, in another order, more of them. */
  readonly apart?: string
}

/** How a facet's values are asked to be shown: another layout starts anew. */
export type Layout = { readonly key: string; readonly showsAll: boolean }

/** The rows of a facet on the screen, with what they were made from. */
export type Rows = Counted & {
  readonly layout: Layout
  readonly values: readonly FacetCount[]
  /** Whether there are more than a few. */
  readonly isLong: boolean
}

/** Chosen or excluded, or the value of recaps that have none: such a row never waits behind the button for all. */
const isAlwaysShown = ({ name, chosen, excluded }: FacetCount): boolean => chosen || excluded || name === NO_VALUE

const firstFew = (values: readonly FacetCount[]): readonly FacetCount[] =>
  values.filter((value, at) => at < FEW || isAlwaysShown(value))

const freshRows = (counted: Counted, layout: Layout): Rows => ({
  ...counted,
  layout,
  values: layout.showsAll ? counted.counts.values : firstFew(counted.counts.values),
  isLong: counted.counts.distinct > FEW,
})

/** The rows before with the counts of now, what has none any more too; then what came, before the row of those without. */
const keptRows = (before: Rows, fresh: Rows): Rows => {
  const now = new Map(fresh.counts.values.map(value => [value.name, value]))
  const kept = before.values.map(({ name }) => now.get(name) ?? { name, count: 0, chosen: false, excluded: false })
  const known = new Set(kept.map(({ name }) => name))
  const room = fresh.layout.showsAll ? Number.POSITIVE_INFINITY : Math.max(0, FEW - kept.length)
  const added = fresh.values
    .filter(({ name }) => !known.has(name))
    .filter((value, at) => at < room || isAlwaysShown(value))
  const isOfNone = ({ name }: FacetCount) => name === NO_VALUE
  const all = [...kept, ...added]
  return {
    ...fresh,
    values: [...all.filter(value => !isOfNone(value)), ...all.filter(isOfNone)],
    isLong: fresh.isLong || before.isLong,
  }
}

/**
 * The rows to show next. While a person points at the facets, another choice or an edit on disk changes their counts but
 * not their places: the row under the pointer stays there. Other words or another layout put all in order again.
 */
export const nextRows = (before: Rows | null, counted: Counted, layout: Layout, isHeld: boolean): Rows => {
  const fresh = freshRows(counted, layout)
  if (!isHeld || before === null || before.layout.key !== layout.key) return fresh
  if (before.counts === counted.counts) return before
  const isAlike = before.asked?.query === counted.asked?.query && before.apart === counted.apart
  return isAlike ? keptRows(before, fresh) : fresh
}
