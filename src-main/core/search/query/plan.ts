import type { MatchKind } from '../../../contract/index.ts'
import type { TextField } from '../index/fields.ts'
import type { Sequence } from '../index/index.ts'
import type { Scores } from '../index/postings.ts'

/** A word searched besides the one that was typed: a form of it, or one alike, with its share of the score. */
export type NearWord = { readonly term: string; readonly weight: number; readonly kind: 'stem' | 'similar' }

/** One way to match; a document that matches any part of it matches. */
export type Leaf = {
  /** The part of the query, as typed, that it stands for. */
  readonly part: string
  /** Words to match as they stand. */
  readonly exact: readonly string[]
  /** Concepts, in any of their spellings. */
  readonly concepts: readonly number[]
  /** Beginnings of words. */
  readonly prefixes: readonly string[]
  readonly near: readonly NearWord[]
  readonly sequences: readonly Sequence[]
  /** The only fields in which it may match; default all. */
  readonly fields?: readonly TextField[]
}

/** Documents found by something else than their words: a facet value, a date, a quality. */
export type DocumentSet = {
  readonly part: string
  readonly kind: Extract<MatchKind, 'value' | 'date' | 'quality'>
  readonly scores: Scores
  /** What was looked for, as people call it: `Speaker`, `Date`. */
  readonly label: string
  /** The values met, by which documents may explain that they match. */
  readonly names: readonly string[]
  /** Marks the values where the text names them. */
  readonly leaf: Leaf
}

/** A query resolved against the words and synonyms of the archive: what `evaluate` runs and a matcher marks. */
export type Plan =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'set'; readonly set: DocumentSet }
  | { readonly kind: 'and'; readonly plans: readonly Plan[] }
  | { readonly kind: 'or'; readonly plans: readonly Plan[] }
  | { readonly kind: 'not'; readonly plan: Plan }

const EMPTY: Leaf = { part: '', exact: [], concepts: [], prefixes: [], near: [], sequences: [] }

/** A leaf with only what it looks for. */
export const makeLeaf = (parts: Partial<Leaf>): Leaf => ({ ...EMPTY, ...parts })

/** A plan of one leaf. */
export const leafOf = (parts: Partial<Leaf>): Plan & { readonly kind: 'leaf' } => ({
  kind: 'leaf',
  leaf: makeLeaf(parts),
})

/** The plans that a match must be explained by: all leaves and sets but those under a `not`. */
export const positivePlans = (plan: Plan): readonly (Plan & { readonly kind: 'leaf' | 'set' })[] => {
  if (plan.kind === 'leaf' || plan.kind === 'set') return [plan]
  return plan.kind === 'not' ? [] : plan.plans.flatMap(positivePlans)
}

/** The same plan, matching in some fields only, for a part of the query. */
export const restricted = (plan: Plan, part: string, fields?: readonly TextField[]): Plan => {
  if (plan.kind === 'leaf') return { kind: 'leaf', leaf: { ...plan.leaf, part, ...(fields && { fields }) } }
  if (plan.kind === 'set') return plan
  if (plan.kind === 'not') return { kind: 'not', plan: restricted(plan.plan, part, fields) }
  return { kind: plan.kind, plans: plan.plans.map(each => restricted(each, part, fields)) }
}
