import MiniSearch from 'minisearch'
import { FIELD_BOOSTS, TEXT_FIELDS, type TextField } from './fields.ts'

/**
 * Scores by slot: above 0 where a document matches, 0 elsewhere. Dense, so that combining clauses is a loop over
 * numbers. Read only: cached and shared.
 */
export type Scores = Readonly<Float32Array>

/** The inverted index: which documents hold a term, and how well it describes them. */
export type Postings = {
  add(slot: number, terms: Readonly<Record<TextField, readonly string[]>>): void
  /** Needs the very terms that were added. */
  remove(slot: number, terms: Readonly<Record<TextField, readonly string[]>>): void
  /** Scores of the documents that hold exactly this term. */
  exact(term: string, capacity: number): Scores
  /** Scores of the documents that hold a longer word starting with `prefix`. */
  prefix(prefix: string, capacity: number): Scores
}

/** Share of a word's score that a longer word starting with it gets, before its length counts. */
export const PREFIX_WEIGHT = 0.375

// Terms hold no white space, so a field can travel through MiniSearch as text and be split again.
const SEPARATOR = ' '

/**
 * Creates an empty index on MiniSearch, which ranks by BM25+ (Lv and Zhai, "Lower-Bounding Term Frequency
 * Normalization", CIKM 2011) with k = 1.2, b = 0.7, d = 0.5, each field on its own and weighed by its boost. A longer
 * word counts `0.375 × length / (length + 0.3 × letters missing)` of its score.
 */
export const createPostings = (): Postings => {
  const index = new MiniSearch<{ readonly slot: number } & Readonly<Record<TextField, string>>>({
    idField: 'slot',
    fields: [...TEXT_FIELDS],
    tokenize: text => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: term => term,
    searchOptions: {
      boost: { ...FIELD_BOOSTS },
      weights: { fuzzy: 0.45, prefix: PREFIX_WEIGHT },
      tokenize: term => [term],
    },
  })

  const entry = (slot: number, terms: Readonly<Record<TextField, readonly string[]>>) => ({
    slot,
    title: terms.title.join(SEPARATOR),
    values: terms.values.join(SEPARATOR),
    headings: terms.headings.join(SEPARATOR),
    captions: terms.captions.join(SEPARATOR),
    body: terms.body.join(SEPARATOR),
  })

  const gather = (term: string, capacity: number, prefix: boolean): Scores => {
    const scores = new Float32Array(capacity)
    // Refusing each result in the filter spares MiniSearch from keeping and sorting thousands of them.
    const filter = ({ id, score }: { readonly id: number; readonly score: number }): boolean => {
      scores[id] = score
      return false
    }
    if (prefix) index.search(term, { prefix, filter, boostDocument: (_slot, word) => (word === term ? 0 : 1) })
    else index.search(term, { filter })
    return scores
  }

  return {
    add: (slot, terms) => index.add(entry(slot, terms)),
    remove: (slot, terms) => index.remove(entry(slot, terms)),
    exact: (term, capacity) => gather(term, capacity, false),
    prefix: (prefix, capacity) => gather(prefix, capacity, true),
  }
}
