import type { Sequence } from '../index/index.ts'

/** One way to match; a document that matches any part of it matches. */
export type Leaf = {
  /** Words to match as they stand. */
  readonly exact: readonly string[]
  /** Concepts, in any of their spellings. */
  readonly concepts: readonly number[]
  /** Beginnings of words. */
  readonly prefixes: readonly string[]
  /** Words of the archive near one that no document holds, with their share of the score. */
  readonly similar: readonly { readonly term: string; readonly weight: number }[]
  readonly sequences: readonly Sequence[]
}

/** A query resolved against the words and synonyms of the archive: what {@link evaluate} runs and a matcher marks. */
export type Plan =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'and'; readonly plans: readonly Plan[] }
  | { readonly kind: 'or'; readonly plans: readonly Plan[] }
  | { readonly kind: 'not'; readonly plan: Plan }

const EMPTY: Leaf = { exact: [], concepts: [], prefixes: [], similar: [], sequences: [] }

/** A plan of one leaf. */
export const leafOf = (parts: Partial<Leaf>): Plan & { readonly kind: 'leaf' } => ({
  kind: 'leaf',
  leaf: { ...EMPTY, ...parts },
})

/** The leaves that a match must be explained by: all but those under a `not`. */
export const positiveLeaves = (plan: Plan): readonly Leaf[] => {
  if (plan.kind === 'leaf') return [plan.leaf]
  return plan.kind === 'not' ? [] : plan.plans.flatMap(positiveLeaves)
}
