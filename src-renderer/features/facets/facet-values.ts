import type { FacetCount } from '../../../src-main/contract/index.ts'

export type FacetOrder = 'count' | 'name'

/** Values shown before a person asks for more. */
export const FEW = 5

/** Puts values in order: by count as they come, by name, and years always latest first. */
export const inOrder = (values: readonly FacetCount[], order: FacetOrder | 'time'): readonly FacetCount[] => {
  if (order === 'count') return values
  const byName = values.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true }))
  return order === 'time' ? byName.toReversed() : byName
}

/** The first few values, and those chosen further down: a chosen value never leaves the screen. */
export const firstFew = (values: readonly FacetCount[]): readonly FacetCount[] =>
  values.filter((value, at) => at < FEW || value.chosen)
