import { TABLE_OFFSET, type WordSequence } from './analyse.ts'
import { FIELD_BOOSTS, TEXT_FIELDS, type TextField } from './fields.ts'
import { type Postings, PREFIX_WEIGHT } from './postings.ts'

const SATURATION = 1.2

/**
 * Adds the scores of documents for a prefix so short that thousands of words start with it: all of them count as one
 * term, by BM25 without the length of the field (Robertson and Zaragoza, "The Probabilistic Relevance Framework",
 * 2009). `documents` is the number of documents there are.
 */
export const scoreAsOne = (
  indexes: readonly Pick<Postings, 'frequencies'>[],
  words: readonly number[],
  documents: number,
  scores: Float32Array,
  fields: readonly TextField[] = TEXT_FIELDS,
): void => {
  const weights = new Float64Array(scores.length)
  const frequencies = new Float64Array(scores.length)
  for (const field of fields) {
    frequencies.fill(0)
    for (const index of indexes) index.frequencies(field, words, frequencies)
    const boost = FIELD_BOOSTS[field]
    for (let slot = 0; slot < weights.length; slot += 1) {
      const frequency = frequencies[slot] ?? 0
      if (frequency === 0) continue
      weights[slot] = (weights[slot] ?? 0) + (boost * frequency * (SATURATION + 1)) / (frequency + SATURATION)
    }
  }
  const matching = weights.reduce((sum, weight) => (weight === 0 ? sum : sum + 1), 0)
  const rarity = Math.log(1 + (documents - matching + 0.5) / (matching + 0.5))
  for (let slot = 0; slot < scores.length; slot += 1)
    scores[slot] = (scores[slot] ?? 0) + (weights[slot] ?? 0) * PREFIX_WEIGHT * rarity
}

/** Whether a position in a sequence lies in one of some fields. */
const isWithin = (ends: readonly number[], at: number, fields: readonly TextField[]): boolean => {
  const field = TEXT_FIELDS[ends.findIndex(end => at < end)]
  return field !== undefined && fields.includes(field)
}

/**
 * Whether a document holds the words in this order, one right after the other, in one of `fields` (default: anywhere).
 * Each position names the words that may stand there: one number, or, at the last position only, all those that the
 * table `last` marks.
 */
export const holdsSequence = (
  { words, ends }: WordSequence,
  ids: readonly number[],
  last: Readonly<Uint8Array> | undefined,
  fields?: readonly TextField[],
): boolean => {
  const [first] = ids
  if (first === undefined) return false
  const length = ids.length + (last === undefined ? 0 : 1)
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    if (at + length > words.length) return false
    let i = 1
    while (i < ids.length && words[at + i] === ids[i]) i += 1
    if (fields !== undefined && !isWithin(ends, at, fields)) continue
    if (i === ids.length && (last === undefined || last[(words[at + i] ?? -1) + TABLE_OFFSET] === 1)) return true
  }
  return false
}
