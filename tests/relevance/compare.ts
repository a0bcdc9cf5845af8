import type { Engine } from './engines/engine.ts'
import { inHalf, type JudgedQuery } from './judged.ts'
import { mean, ndcgAt10, precisionAt10, reciprocalRank } from './metrics.ts'

/** How well an engine does on some queries: means, from 0 to 1. */
export type Figures = { readonly ndcg: number; readonly mrr: number; readonly precision: number }

/** An engine's figures by group: `all`, the halves, and what the queries put to the test. */
export type Outcome = { readonly engine: string; readonly figures: ReadonlyMap<string, Figures> }

/** Asks an engine all queries. */
export const assess = (engine: Engine, queries: readonly JudgedQuery[]): Outcome => {
  const scored = new Map(
    queries.map(judged => {
      const { query, bare = query, grades } = judged
      const results = engine.search(engine.hasFields ? query : bare)
      const figures: Figures = {
        ndcg: ndcgAt10(results, grades),
        mrr: reciprocalRank(results, grades),
        precision: precisionAt10(results, grades),
      }
      return [judged, figures]
    }),
  )
  const over = (some: readonly JudgedQuery[]): Figures => {
    const figures = some.flatMap(judged => scored.get(judged) ?? [])
    return {
      ndcg: mean(figures.map(({ ndcg }) => ndcg)),
      mrr: mean(figures.map(({ mrr }) => mrr)),
      precision: mean(figures.map(({ precision }) => precision)),
    }
  }
  const groups = [...new Set(queries.map(({ group }) => group))]
  return {
    engine: engine.name,
    figures: new Map([
      ['all', over(queries)],
      ['tuned half', over(inHalf(queries, 'tuned'))],
      ['held half', over(inHalf(queries, 'held'))],
      ...groups.map((group): [string, Figures] => [group, over(queries.filter(query => query.group === group))]),
    ]),
  }
}

/** The figures of one measure in a table: a row for each group, a column for each engine. */
export const tableOf = (measure: keyof Figures, title: string, outcomes: readonly Outcome[]): string => {
  const groups = [...(outcomes[0]?.figures.keys() ?? [])]
  const width = Math.max(title.length, ...groups.map(group => group.length)) + 2
  const widths = outcomes.map(({ engine }) => engine.length + 2)
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(width) + cells.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('')
  return [
    row(
      title,
      outcomes.map(({ engine }) => engine),
    ),
    ...groups.map(group =>
      row(
        group,
        outcomes.map(({ figures }) => (figures.get(group)?.[measure] ?? 0).toFixed(3)),
      ),
    ),
  ].join('\n')
}
