import { TABLE_OFFSET, type WordSequence } from './analyse.ts'
import { FIELD_BOOSTS, TEXT_FIELDS } from './fields.ts'
import { PREFIX_WEIGHT } from './postings.ts'

const BOOSTS = TEXT_FIELDS.map(field => FIELD_BOOSTS[field])
const SATURATION = 1.2

/** Saturated frequency of the marked words over the fields of one document; 0 where it holds none. */
const weigh = ({ words, ends }: WordSequence, marked: Readonly<Uint8Array>): number => {
  const offset = TABLE_OFFSET
  let weight = 0
  let at = 0
  for (let field = 0; field < ends.length; field += 1) {
    const end = ends[field] ?? 0
    let frequency = 0
    for (; at < end; at += 1) frequency += marked[(words[at] ?? 0) + offset] ?? 0
    if (frequency > 0) weight += ((BOOSTS[field] ?? 1) * frequency * (SATURATION + 1)) / (frequency + SATURATION)
  }
  return weight
}

/**
 * Scores documents for a prefix so short that thousands of words start with it: all of them count as one term, by
 * BM25 without the length of the field (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), in
 * one pass over the word sequences. `marked` is a table by word: 1 for each word that starts with the prefix.
 */
export const scanWords = (
  sequences: readonly (WordSequence | undefined)[],
  marked: Readonly<Uint8Array>,
): Float32Array => {
  const scores = new Float32Array(sequences.length)
  let documents = 0
  let matching = 0
  for (const [slot, sequence] of sequences.entries()) {
    if (sequence === undefined) continue
    documents += 1
    const weight = weigh(sequence, marked)
    if (weight === 0) continue
    matching += 1
    scores[slot] = weight
  }
  const rarity = Math.log(1 + (documents - matching + 0.5) / (matching + 0.5))
  for (let slot = 0; slot < scores.length; slot += 1) scores[slot] = (scores[slot] ?? 0) * PREFIX_WEIGHT * rarity
  return scores
}

/**
 * Whether a document holds the words in this order, one right after the other. Each position names the words that
 * may stand there: one number, or, at the last position only, all those that the table `last` marks.
 */
export const holdsSequence = (
  { words }: WordSequence,
  ids: readonly number[],
  last: Readonly<Uint8Array> | undefined,
): boolean => {
  const [first] = ids
  if (first === undefined) return false
  const length = ids.length + (last === undefined ? 0 : 1)
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (at + length > words.length) return false
    let i = 1
    while (i < ids.length && words[at + i] === ids[i]) i += 1
    if (i === ids.length && (last === undefined || last[(words[at + i] ?? -1) + TABLE_OFFSET] === 1)) return true
  }
  return false
}
