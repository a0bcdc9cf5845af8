import { readFileSync } from 'node:fs'
import type { Grades } from './metrics.ts'

/** A query as a person types it, with the posts that a reader of all posts judged to fit, before any engine was asked. */
export type JudgedQuery = {
  readonly query: string
  /** The same wish without fields and operators, for engines that have other ones; default the query. */
  readonly bare?: string
  /** What the query puts to the test. */
  readonly group: string
  /** By path in the archive. */
  readonly grades: Grades
}

/** The half that the ranking may be tuned on, and the one that shows whether it was fitted to the first. */
export type Half = 'tuned' | 'held'

/** Reads a file of judged queries. */
export const readJudged = (file: string): readonly JudgedQuery[] => JSON.parse(readFileSync(file, 'utf8'))

/** Every second query, so that both halves have some of each group. */
export const inHalf = (queries: readonly JudgedQuery[], half: Half): readonly JudgedQuery[] =>
  queries.filter((_, at) => (at % 2 === 0) === (half === 'tuned'))
