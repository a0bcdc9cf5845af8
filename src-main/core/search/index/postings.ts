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
  /** Terms of other fields are passed over. */
  add(slot: number, terms: FieldTerms): void
  /** Needs the very terms that were added. */
  remove(slot: number, terms: FieldTerms): void
  /** Adds the scores of the documents that hold exactly this term. */
  exact(term: string, into: Float32Array): void
  /** Adds the scores of the documents that hold a longer word starting with `prefix`. */
  prefix(prefix: string, into: Float32Array): void
}

/** Share of a word's score that a longer word starting with it gets, before its length counts. */
export const PREFIX_WEIGHT = 0.375

/**
 * Creates an empty index on MiniSearch, which ranks by BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency
 * Normalization", CIKM 2011) with k = 1.2, b = 0.7, d = 0.5, each field on its own and weighed by its boost, so that
 * several indexes of some fields each add up to one of all. A longer word counts
 * `0.375 × length / (length + 0.3 × letters missing)` of its score. `vocabulary` names the words that are numbered.
 */
export const createPostings = (fields: readonly TextField[], vocabulary: Pick<Vocabulary, 'term'>): Postings => {
  const index = new TermIndex(
    {
      idField: 'slot',
      fields: [...fields],
      searchOptions: {
        boost: { ...FIELD_BOOSTS },
        weights: { fuzzy: 0.45, prefix: PREFIX_WEIGHT },
        tokenize: term => [term],
        processTerm: term => term,
      },
    },
    termOf(vocabulary),
  )

  const gather = (term: string, scores: Float32Array, prefix: boolean): void => {
    // Refusing each result in the filter spares MiniSearch from keeping and sorting thousands of them.
    const filter = ({ id, score }: { readonly id: number; readonly score: number }): boolean => {
      scores[id] = (scores[id] ?? 0) + score
      return false
    }
    if (prefix) index.search(term, { prefix, filter, boostDocument: (_slot, word) => (word === term ? 0 : 1) })
    else index.search(term, { filter })
  }

  const numbersOf = (terms: FieldTerms): readonly (readonly number[])[] => fields.map(field => terms[field])

  return {
    add: (slot, terms) => index.enter(slot, numbersOf(terms)),
    remove: (slot, terms) => index.leave(slot, numbersOf(terms)),
    exact: (term, into) => gather(term, into, false),
    prefix: (prefix, into) => gather(prefix, into, true),
  }
}
