import type { Problem, ProblemCode, Severity } from '../../contract/index.ts'

/** Where in its file a problem is; `line` counts from 1. */
export type Place = { readonly line?: number; readonly excerpt?: string }

/** Gathers the problems of one file, each once. */
export type ProblemList = {
  add(code: ProblemCode, severity: Severity, message: string, place?: Place): void
  readonly all: readonly Problem[]
}

const LONGEST_EXCERPT = 120

/** One line of a file, trimmed and cut to be shown beside a problem. */
export const excerptOf = (line: string): string => {
  const trimmed = line.slice(0, 4 * LONGEST_EXCERPT).trim()
  return trimmed.length > LONGEST_EXCERPT ? `${trimmed.slice(0, LONGEST_EXCERPT - 1)}…` : trimmed
}

/** The number, from 1, of the line on which `offset` lies. */
export const lineAt = (text: string, offset: number): number => {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}

/** Starts an empty list for the file at `path`. */
export const createProblemList = (path: string): ProblemList => {
  const all: Problem[] = []
  const seen = new Set<string>()
  return {
    all,
    add(code, severity, message, place = {}) {
      const key = `${code} ${message}`
      if (seen.has(key)) return
      seen.add(key)
      all.push({ path, code, severity, message, ...place })
    },
  }
}
