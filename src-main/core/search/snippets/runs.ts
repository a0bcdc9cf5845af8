import type { TextRun } from '../../../contract/index.ts'

/** Offsets of a marked run. */
export type Marked = { readonly start: number; readonly end: number }

/**
 * Cuts `text` from `from` to `to` into runs, marked where `spans` (in order, without overlaps) say so. The runs put
 * together are that part of the text, character for character.
 */
export const toRuns = (
  text: string,
  spans: readonly Marked[],
  from = 0,
  to: number = text.length,
): readonly TextRun[] => {
  const runs: TextRun[] = []
  let at = from
  const add = (end: number, match: boolean): void => {
    if (end > at) runs.push(match ? { text: text.slice(at, end), match } : { text: text.slice(at, end) })
    at = Math.max(at, end)
  }
  for (const { start, end } of spans) {
    if (end <= from || start >= to) continue
    add(Math.max(start, from), false)
    add(Math.min(end, to), true)
  }
  add(to, false)
  return runs
}
