import { TEXT_FIELDS, type TextField } from '../index/fields.ts'
import { type Leaf, makeLeaf } from '../query/plan.ts'
import { createMatcher, type Matcher } from './matcher.ts'
import type { Synonyms } from './synonyms.ts'
import type { Weigh } from './weigh.ts'

/** The matchers of one query: a part of it may ask for some fields only. */
export type Matchers = {
  in(field: TextField): Matcher
  /** What the parts of the query that a passage matches weigh together. */
  readonly weigh: Weigh
  /** False where nothing can match anywhere, as with an empty query. */
  readonly active: boolean
}

const NOTHING = makeLeaf({})

const isFor = (leaf: Leaf, field: TextField): boolean => leaf.fields === undefined || leaf.fields.includes(field)

/** The leaves that may match in a field, each at its own position, so that clauses keep their bits. */
export const leavesFor = (leaves: readonly Leaf[], field: TextField): readonly Leaf[] =>
  leaves.map(leaf => (isFor(leaf, field) ? leaf : NOTHING))

/** Compiles what to mark in each field. */
export const createMatchers = (leaves: readonly Leaf[], synonyms: Synonyms, weigh: Weigh): Matchers => {
  const everywhere = createMatcher(leaves, synonyms)
  const isPlain = leaves.every(leaf => leaf.fields === undefined)
  const byField = new Map<TextField, Matcher>(
    isPlain ? [] : TEXT_FIELDS.map(field => [field, createMatcher(leavesFor(leaves, field), synonyms)]),
  )
  return { in: field => byField.get(field) ?? everywhere, weigh, active: everywhere.active }
}
