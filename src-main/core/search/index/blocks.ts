import type { Weigh } from '../matching/weigh.ts'
import { clusterWeight } from '../snippets/passage.ts'
import { TABLE_OFFSET, TEXT_END, type WordSequence } from './analyse.ts'
import { TEXT_FIELDS } from './fields.ts'

/** The fields of which a result shows a passage, with the share of its weight that one keeps: best from the running text. */
export const BLOCK_SHARES = { body: 1, headings: 0.9, captions: 0.9 } as const
export type BlockField = keyof typeof BLOCK_SHARES
const BLOCK_FIELDS = ['body', 'headings', 'captions'] as const satisfies readonly BlockField[]

/** A text that may match, with what a passage of it weighs at most. */
export type BlockBound = { readonly field: BlockField; readonly block: number; readonly weight: number }

/**
 * Finds in which texts of a document marked words occur, without reading the texts again: `clauses` is a table by word
 * of the clauses that the word may belong to. What may weigh most comes first, then the first text.
 */
export const boundBlocks = (
  sequence: WordSequence | undefined,
  clauses: Readonly<Int32Array>,
  weigh: Weigh,
): readonly BlockBound[] => {
  if (sequence === undefined) return []
  const { words, ends } = sequence
  const [offset, textEnd] = [TABLE_OFFSET, TEXT_END]
  const bounds: BlockBound[] = []
  for (const field of BLOCK_FIELDS) {
    const position = TEXT_FIELDS.indexOf(field)
    const end = ends[position] ?? 0
    let block = 0
    let bits = 0
    let count = 0
    for (let at = ends[position - 1] ?? 0; at < end; at += 1) {
      const word = words[at] ?? textEnd
      const found = clauses[word + offset] ?? 0
      if (found !== 0) {
        bits |= found
        count += 1
      }
      if (word !== textEnd) continue
      if (count > 0) bounds.push({ field, block, weight: clusterWeight(bits, count, weigh) * BLOCK_SHARES[field] })
      block += 1
      bits = 0
      count = 0
    }
  }
  return bounds.sort((a, b) => b.weight - a.weight)
}
