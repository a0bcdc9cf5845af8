import type { TextIndex } from '../index/index.ts'
import type { Scores } from '../index/postings.ts'
import type { Leaf, Plan } from './plan.ts'
import { exactTerms } from './resolve-word.ts'

const addTo = (sum: Float32Array, scores: Scores, weight = 1): void => {
  for (let slot = 0; slot < sum.length; slot += 1) sum[slot] = (sum[slot] ?? 0) + (scores[slot] ?? 0) * weight
}

/** The score of each document that a leaf finds, 0 elsewhere. */
export const runLeaf = (leaf: Leaf, index: TextIndex): Scores => {
  const { fields } = leaf
  const sum = new Float32Array(index.all().length)
  for (const term of exactTerms(leaf)) addTo(sum, index.exact(term, fields))
  for (const prefix of leaf.prefixes) addTo(sum, index.prefix(prefix, fields))
  for (const { term, weight } of leaf.near) addTo(sum, index.exact(term, fields), weight)
  for (const sequence of leaf.sequences) addTo(sum, index.sequence(sequence, fields))
  return sum
}

const runAnd = (plans: readonly Plan[], index: TextIndex): Scores => {
  const sum = Float32Array.from(index.all())
  for (const plan of plans) {
    const negated = plan.kind === 'not'
    const scores = evaluate(negated ? plan.plan : plan, index)
    for (let slot = 0; slot < sum.length; slot += 1) {
      const score = scores[slot] ?? 0
      if (score > 0 === negated) sum[slot] = 0
      else if (sum[slot] !== 0) sum[slot] = (sum[slot] ?? 0) + score
    }
  }
  return sum
}

/**
 * Runs a plan: the score of each document, 0 where it does not match. Scores of clauses that must all match add up,
 * so do those of alternatives; an exclusion only removes. A plan without anything to find matches every document.
 */
export const evaluate = (plan: Plan, index: TextIndex): Scores => {
  if (plan.kind === 'leaf') return runLeaf(plan.leaf, index)
  if (plan.kind === 'set') return plan.set.scores
  if (plan.kind === 'and') return runAnd(plan.plans, index)
  if (plan.kind === 'not') return runAnd([plan], index)
  const sum = new Float32Array(index.all().length)
  for (const alternative of plan.plans) addTo(sum, evaluate(alternative, index))
  return sum
}
