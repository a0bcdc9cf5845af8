import type { Synonyms } from '../matching/synonyms.ts'
import type { SearchDocument } from '../types.ts'
import { analyse, TABLE_OFFSET, type WordSequence } from './analyse.ts'
import { type BlockBound, boundBlocks } from './blocks.ts'
import { createPostings, type Scores } from './postings.ts'
import { createRecent } from './recent.ts'
import { holdsSequence, scanWords } from './scan.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Words that follow one another; the last may be only the beginning of one. */
export type Sequence = { readonly terms: readonly string[]; readonly lastIsPrefix: boolean }

/** What matches where. Documents are known by their slot, a dense number that is used again after a removal. */
export type TextIndex = {
  add(slot: number, document: SearchDocument): void
  /** Needs the very document that was added. */
  remove(slot: number, document: SearchDocument): void
  exact(term: string): Scores
  /** Longer words that start with `prefix`; together with `exact` all words that do. */
  prefix(prefix: string): Scores
  sequence(sequence: Sequence): Scores
  /** A very small score for every document. */
  all(): Scores
  /** The body texts of a document in which words that `clauses` (a table by word) marks occur, best first. */
  blocks(slot: number, clauses: Readonly<Int32Array>): readonly BlockBound[]
  readonly vocabulary: Vocabulary
}

// Above this many postings MiniSearch takes longer than one pass over all words; measured by tests/bench/search.bench.ts.
const WIDE_PREFIX_POSTINGS = 12_000
const TERMS_REMEMBERED = 24
const FAINT = 1e-6

/** Creates an empty index of words, compounds and concepts. */
export const createTextIndex = (synonyms: Synonyms): TextIndex => {
  const vocabulary = createVocabulary()
  const postings = createPostings()
  const sequences: (WordSequence | undefined)[] = []
  const recent = createRecent<Scores>(TERMS_REMEMBERED)

  const mark = (ids: readonly number[]): Uint8Array => {
    const marked = new Uint8Array(vocabulary.size + TABLE_OFFSET)
    for (const id of ids) marked[id + TABLE_OFFSET] = 1
    return marked
  }

  const exact = (term: string): Scores => recent.get(`=${term}`, () => postings.exact(term, sequences.length))

  const findPrefix = (prefix: string): Scores => {
    const ids = vocabulary.startingWith(prefix).filter(id => vocabulary.term(id) !== prefix)
    const total = ids.reduce((sum, id) => sum + vocabulary.documents(id), 0)
    if (total === 0) return new Float32Array(sequences.length)
    return total > WIDE_PREFIX_POSTINGS ? scanWords(sequences, mark(ids)) : postings.prefix(prefix, sequences.length)
  }

  const findSequence = ({ terms, lastIsPrefix }: Sequence): Scores => {
    const scores = new Float32Array(sequences.length)
    const whole = lastIsPrefix ? terms.slice(0, -1) : terms
    const ids = whole.map(term => vocabulary.find(term))
    if (ids.length === 0 || ids.includes(-1)) return scores
    const last = lastIsPrefix ? mark(vocabulary.startingWith(terms.at(-1) ?? '')) : undefined
    const parts = whole.map(exact)
    for (const [slot, sequence] of sequences.entries()) {
      if (sequence === undefined || !parts.every(part => (part[slot] ?? 0) > 0)) continue
      if (holdsSequence(sequence, ids, last)) scores[slot] = parts.reduce((sum, part) => sum + (part[slot] ?? 0), 0)
    }
    return scores
  }

  return {
    add: (slot, document) => {
      recent.clear()
      const analysis = analyse(document, vocabulary, synonyms)
      vocabulary.count(analysis.vocabulary, 1)
      postings.add(slot, analysis.terms)
      while (sequences.length <= slot) sequences.push(undefined)
      sequences[slot] = analysis.sequence
    },
    remove: (slot, document) => {
      recent.clear()
      const analysis = analyse(document, vocabulary, synonyms)
      vocabulary.count(analysis.vocabulary, -1)
      postings.remove(slot, analysis.terms)
      sequences[slot] = undefined
    },
    exact,
    prefix: prefix => recent.get(`^${prefix}`, () => findPrefix(prefix)),
    sequence: sequence =>
      recent.get(`${sequence.lastIsPrefix ? '>' : '"'}${sequence.terms.join(' ')}`, () => findSequence(sequence)),
    all: () => recent.get('*', () => Float32Array.from(sequences, held => (held === undefined ? 0 : FAINT))),
    blocks: (slot, clauses) => boundBlocks(sequences[slot], clauses),
    vocabulary,
  }
}
