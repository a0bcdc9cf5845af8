import { countClauses } from '../matching/clauses.ts'
import { TABLE_OFFSET, TEXT_END, type WordSequence } from './analyse.ts'
import { TEXT_FIELDS } from './fields.ts'

/** A body text that may match, with the clauses and the number of matches that it has at most. */
export type BlockBound = { readonly block: number; readonly clauses: number; readonly count: number }

const BODY = TEXT_FIELDS.indexOf('body')

/**
 * Finds in which body texts of a document marked words occur, without reading the texts again: `clauses` is a table
 * by word of the clauses that the word may belong to. The most clauses come first, then the most matches, then the
 * first text.
 */
export const boundBlocks = (
  sequence: WordSequence | undefined,
  clauses: Readonly<Int32Array>,
): readonly BlockBound[] => {
  if (sequence === undefined) return []
  const { words, ends } = sequence
  const [offset, textEnd] = [TABLE_OFFSET, TEXT_END]
  const end = ends[BODY] ?? 0
  const bounds: BlockBound[] = []
  let block = 0
  let bits = 0
  let count = 0
  for (let at = ends[BODY - 1] ?? 0; at < end; at += 1) {
    const word = words[at] ?? textEnd
    const found = clauses[word + offset] ?? 0
    if (found !== 0) {
      bits |= found
      count += 1
    }
    if (word !== textEnd) continue
    if (count > 0) bounds.push({ block, clauses: bits, count })
    block += 1
    bits = 0
    count = 0
  }
  return bounds.sort((a, b) => countClauses(b.clauses) - countClauses(a.clauses) || b.count - a.count)
}
