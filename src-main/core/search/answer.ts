import type { QueryFault } from '../../contract/index.ts'
import { TABLE_OFFSET } from './index/analyse.ts'
import type { TextIndex } from './index/index.ts'
import type { Scores } from './index/postings.ts'
import { createRecent } from './index/recent.ts'
import { tabulateClauses } from './matching/clauses.ts'
import { createMatchers, leavesFor, type Matchers } from './matching/matchers.ts'
import type { Synonyms } from './matching/synonyms.ts'
import { createWeigh } from './matching/weigh.ts'
import type { QueryNode } from './query/ast.ts'
import type { Lookup } from './query/lookup.ts'
import { parseQuery } from './query/parse.ts'
import { type Plan, positivePlans } from './query/plan.ts'
import { resolveQuery } from './query/resolve.ts'
import { createRunner } from './query/run.ts'

/** A query run against the documents as they are now. */
export type Answer = {
  readonly root: QueryNode & { readonly kind: 'and' }
  readonly plan: Plan
  readonly scores: Scores
  readonly matchers: Matchers
  /** Table by word of the clauses that it may match in running text. */
  readonly clauses: Readonly<Int32Array>
  readonly notes: readonly string[]
  readonly faults: readonly QueryFault[]
  /** Whether the query says nothing of how well a recap fits, so that scores order nothing. */
  readonly isPlain: boolean
}

/** Runs queries, and remembers the last ones until `forget`. */
export type Answering = { readonly answer: (query: string) => Answer; readonly forget: () => void }

const QUERIES_REMEMBERED = 8

const countOf = (scores: Scores): number => {
  let count = 0
  for (const score of scores) if (score > 0) count += 1
  return count
}

const ranks = (plan: Plan): boolean => {
  if (plan.kind === 'leaf') return true
  if (plan.kind === 'set') return plan.set.kind === 'value'
  return plan.kind !== 'not' && plan.plans.some(ranks)
}

/** Creates what runs queries over an index. */
export const createAnswering = (index: TextIndex, synonyms: Synonyms, lookup: Lookup): Answering => {
  const answers = createRecent<Answer>(QUERIES_REMEMBERED)

  const archive = { vocabulary: index.vocabulary, synonyms, lookup, scoresOf: (term: string) => index.exact(term) }

  const run = (query: string): Answer => {
    const parsed = parseQuery(query)
    const { plan, notes } = resolveQuery(parsed, archive)
    const parts = positivePlans(plan)
    const leaves = parts.map(part => (part.kind === 'leaf' ? part.leaf : part.set.leaf))
    const scoresOf = createRunner(index)
    const holding = parts.map(part => countOf(scoresOf(part)))
    return {
      root: parsed.root,
      plan,
      scores: scoresOf(plan),
      matchers: createMatchers(leaves, synonyms, createWeigh(holding, countOf(index.all()))),
      clauses: tabulateClauses(leavesFor(leaves, 'body'), index.vocabulary, synonyms, TABLE_OFFSET),
      notes,
      faults: parsed.faults.map(({ code, text, place }) => ({ code, text, ...place })),
      isPlain: !ranks(plan),
    }
  }

  return { answer: query => answers.get(query, () => run(query)), forget: () => answers.clear() }
}
