import type { Line, Passage } from '../text/document.ts'

const OPENS = /["“«'‘]\s?$/
const LEAST_TITLE = 4

/** The stretch in quotation marks, emphasis or a link that starts at an offset: how titles are written. Undefined where none does. */
export const markedAt = (
  passage: Passage,
  start: number,
): { readonly start: number; readonly end: number } | undefined => {
  const { block, text } = passage
  for (const run of [...block.emphasis, ...block.links])
    if (Math.abs(run.start - start) <= 2 && run.end - run.start >= LEAST_TITLE) return run
  const quote = passage.quotes.find(one => start - one.start >= 0 && start - one.start <= 2)
  if (quote !== undefined) return quote
  // Titles of one or two words: “Tracing”.
  if (!OPENS.test(text.slice(Math.max(0, start - 2), start))) return undefined
  const close = text.slice(start, start + 160).search(/["”»]|['’](?!\w)/)
  return close >= LEAST_TITLE ? { start: start - 1, end: start + close + 1 } : undefined
}

/** Whether a line's words before a token are all in one such stretch: "*TITLE* (A)", "“TITLE” by B". */
export const markedBefore = (line: Line, first: number): boolean => {
  const head = line.tokens[0]
  if (head === undefined || first === 0) return false
  const run = markedAt(line.passage, head.start)
  if (run === undefined) return false
  const between = line.tokens.slice(0, first).filter(token => token.start >= run.end)
  return between.length <= 1 && run.end <= (line.tokens[first]?.start ?? 0)
}
