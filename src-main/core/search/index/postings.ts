import { conceptTerm } from '../matching/synonyms.ts'
import { FIELD_BOOSTS, type TextField } from './fields.ts'
import { TermIndex } from './term-index.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Scores by slot: above 0 where a document matches, 0 elsewhere. Dense, so that combining clauses is a loop over
 * numbers. Read only: cached and shared.
 */
export type Scores = Readonly<Float32Array>

/** Numbers of the terms of each field: words, joined compounds, concepts; see {@link wordNumber}. */
export type FieldTerms = Readonly<Record<TextField, readonly number[]>>

/** The number under which a word of the vocabulary is indexed: words have the even numbers, concepts the odd ones. */
export const wordNumber = (word: number): number => word * 2
/** The number under which a concept of the synonyms is indexed. */
export const conceptNumber = (concept: number): number => concept * 2 + 1

const termOf =
  (vocabulary: Pick<Vocabulary, 'term'>) =>
  (number: number): string =>
    number % 2 === 0 ? vocabulary.term(number / 2) : conceptTerm((number - 1) / 2)

/** The inverted index of some fields: which documents hold a term, and how well it describes them. */
export type Postings = {
  /** Terms of other fields are passed over. Many documents at once are quicker than one after the other. */
  add(documents: readonly (readonly [slot: number, terms: FieldTerms])[]): void
  /** Needs the very terms that were added. */
  remove(slot: number, terms: FieldTerms): void
  /** Adds the scores of the documents that hold exactly this term, in one of `among` (default: any field). */
  exact(term: string, into: Float32Array, among?: readonly TextField[]): void
  /** Adds the scores of the documents that hold one of the words given, each of which starts with `prefix`. */
  prefix(prefix: string, words: readonly number[], into: Float32Array, among?: readonly TextField[]): void
  /** Adds how often any of the words stands in a field, by slot; nothing where the field is another index's. */
  frequencies(field: TextField, words: readonly number[], into: Float64Array): void
}

/** Share of a word's score that a longer word starting with it gets, before its length counts; MiniSearch's. */
export const PREFIX_WEIGHT = 0.375
/** What a letter that is still to be typed takes off, against one that is; MiniSearch's. */
const MISSING_LETTER = 0.3

/**
 * Creates an empty index on MiniSearch, which ranks by BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency
 * Normalization", CIKM 2011) with k = 2, b = 0.7, d = 0, each field on its own and weighed by its boost, so that
 * several indexes of some fields each add up to one of all. A longer word counts
 * `0.375 × length / (length + 0.3 × letters missing)` of its score. `vocabulary` names the words that are numbered.
 */
export const createPostings = (fields: readonly TextField[], vocabulary: Pick<Vocabulary, 'term'>): Postings => {
  const index = new TermIndex({ idField: 'slot', fields: [...fields] }, termOf(vocabulary))

  const boostsAmong = (among: readonly TextField[] = fields): readonly number[] =>
    fields.map(field => (among.includes(field) ? FIELD_BOOSTS[field] : 0))

  const numbersOf = (terms: FieldTerms): readonly (readonly number[])[] => fields.map(field => terms[field])

  return {
    add: documents => index.enter(documents.map(([slot, terms]) => [slot, numbersOf(terms)])),
    remove: (slot, terms) => index.leave(slot, numbersOf(terms)),
    exact: (term, into, among) => index.addScores(term, 1, boostsAmong(among), into),
    prefix: (prefix, words, into, among) => {
      const boosts = boostsAmong(among)
      for (const word of words) {
        const term = vocabulary.term(word)
        const { length } = term
        const weight = (PREFIX_WEIGHT * length) / (length + MISSING_LETTER * (length - prefix.length))
        index.addScores(term, weight, boosts, into)
      }
    },
    frequencies: (field, words, into) => {
      const own = fields.indexOf(field)
      if (own >= 0) for (const word of words) index.addFrequencies(wordNumber(word), own, into)
    },
  }
}
