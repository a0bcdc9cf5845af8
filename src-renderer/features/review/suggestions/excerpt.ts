import type { Evidence } from '../../../../src-main/contract/index.ts'

/** Start of the first word that begins at or after `at`, so that no word is cut. */
const wordFrom = (text: string, at: number): number => {
  const space = text.slice(at).search(/\s/)
  return space < 0 ? at : at + space + 1
}

/**
 * The part of a long sentence around what it is evidence of: about `around` characters before and after, whole words,
 * with an ellipsis where something is left out. A sentence that is short enough stays whole.
 */
export const excerptOf = ({ text, start, end }: Evidence, around: number): Evidence => {
  const from = start > around ? Math.min(start, wordFrom(text, start - around)) : 0
  const rest = text.slice(end, end + around)
  const cut = rest.search(/\s\S*$/)
  const to = text.length - end > around ? end + (cut < 0 ? rest.length : cut) : text.length
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : '']
  const shift = before.length - from
  return { text: before + text.slice(from, to) + after, start: start + shift, end: end + shift }
}
