import type { TextIndex } from '../index/index.ts'
import type { Scores } from '../index/postings.ts'
import type { Leaf, Plan } from './plan.ts'
import { exactTerms } from './resolve-word.ts'

const addTo = (sum: Float32Array, scores: Scores, weight = 1): void => {
  for (let slot = 0; slot < sum.length; slot += 1) sum[slot] = (sum[slot] ?? 0) + (scores[slot] ?? 0) * weight
}

const findLeaf = (leaf: Leaf, index: TextIndex): Scores => {
  const { fields } = leaf
  const sum = new Float32Array(index.all().length)
  for (const term of exactTerms(leaf)) addTo(sum, index.exact(term, fields))
  for (const prefix of leaf.prefixes) addTo(sum, index.prefix(prefix, fields))
  for (const { term, weight } of leaf.near) addTo(sum, index.exact(term, fields), weight)
  for (const sequence of leaf.sequences) addTo(sum, index.sequence(sequence, fields))
  return sum
}

/**
 * Runs the plans of one query, and each leaf once however many of them have it: the score of each document, 0 where it does
 * not match. Scores of clauses that must all match add up, so do those of alternatives; an exclusion only removes. A plan
 * without anything to find matches every document.
 */
export const createRunner = (index: TextIndex): ((plan: Plan) => Scores) => {
  const known = new Map<Leaf, Scores>()

  const runLeaf = (leaf: Leaf): Scores => {
    const scores = known.get(leaf) ?? findLeaf(leaf, index)
    known.set(leaf, scores)
    return scores
  }

  const runAnd = (plans: readonly Plan[]): Scores => {
    const sum = Float32Array.from(index.all())
    for (const plan of plans) {
      const negated = plan.kind === 'not'
      const scores = run(negated ? plan.plan : plan)
      for (let slot = 0; slot < sum.length; slot += 1) {
        const score = scores[slot] ?? 0
        if (score > 0 === negated) sum[slot] = 0
        else if (sum[slot] !== 0) sum[slot] = (sum[slot] ?? 0) + score
      }
    }
    return sum
  }

  const run = (plan: Plan): Scores => {
    if (plan.kind === 'leaf') return runLeaf(plan.leaf)
    if (plan.kind === 'set') return plan.set.scores
    if (plan.kind === 'and') return runAnd(plan.plans)
    if (plan.kind === 'not') return runAnd([plan])
    const sum = new Float32Array(index.all().length)
    for (const alternative of plan.plans) addTo(sum, run(alternative))
    return sum
  }

  return run
}
