import type { Synonyms } from '../matching/synonyms.ts'
import type { Weigh } from '../matching/weigh.ts'
import type { SearchDocument } from '../types.ts'
import { analyse, TABLE_OFFSET, termsOf, type WordSequence, withValueWords } from './analyse.ts'
import { type BlockBound, boundBlocks } from './blocks.ts'
import { PROSE_FIELDS, type TextField, textsOf, VALUE_FIELDS } from './fields.ts'
import { createPostings, type Scores } from './postings.ts'
import { createRecent } from './recent.ts'
import { holdsSequence, scoreAsOne } from './scan.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Words that follow one another; the last may be only the beginning of one. */
export type Sequence = { readonly terms: readonly string[]; readonly lastIsPrefix: boolean }

/** A document for a slot; `words`, where they are known already, are those of this very document. */
export type NewDocument = {
  readonly slot: number
  readonly document: SearchDocument
  readonly words?: WordSequence | undefined
}

/** What matches where. Documents are known by their slot, a dense number that is used again after a removal. */
export type TextIndex = {
  /** Adds documents, each to a slot that has none. */
  add(documents: readonly NewDocument[]): void
  remove(slot: number): void
  /** Replaces a document by one of the same title, headings, captions, summary and body: its values and talks may be others. */
  revalue(slot: number, before: SearchDocument, after: SearchDocument): void
  /** `fields`, here and below: where it may stand; default all. */
  exact(term: string, fields?: readonly TextField[]): Scores
  /** Longer words that start with `prefix`; together with `exact` all words that do. */
  prefix(prefix: string, fields?: readonly TextField[]): Scores
  sequence(sequence: Sequence, fields?: readonly TextField[]): Scores
  /** A very small score for every document. */
  all(): Scores
  /** The texts of a document in which words that `clauses` (a table by word) marks occur, the most promising first. */
  blocks(slot: number, clauses: Readonly<Int32Array>, weigh: Weigh): readonly BlockBound[]
  /** The words of the document in a slot. */
  words(slot: number): WordSequence | undefined
  readonly vocabulary: Vocabulary
}

// From so many postings on, the words that a beginning may become say nothing of their own: they count as one.
const WIDE_PREFIX_POSTINGS = 12_000
const TERMS_REMEMBERED = 24
/** Single letters are what every word begins with, and cost the most. */
const LETTERS_REMEMBERED = 64
const FAINT = 1e-6

type Fields = readonly TextField[] | undefined

const keyOf = (fields: Fields): string => (fields === undefined ? '' : `${fields.join(',')}:`)

const hasSameValues = (one: SearchDocument, other: SearchDocument): boolean => {
  const [before, after] = [textsOf(one), textsOf(other)]
  return VALUE_FIELDS.every(field => {
    const texts = after[field]
    return before[field].length === texts.length && before[field].every((text, at) => text === texts[at])
  })
}

/** Creates an empty index of words, compounds and concepts. */
export const createTextIndex = (synonyms: Synonyms): TextIndex => {
  const vocabulary = createVocabulary()
  const prose = createPostings(PROSE_FIELDS, vocabulary)
  const values = createPostings(VALUE_FIELDS, vocabulary)
  const sequences: (WordSequence | undefined)[] = []
  const recent = createRecent<Scores>(TERMS_REMEMBERED)
  const letters = createRecent<Scores>(LETTERS_REMEMBERED)

  const mark = (ids: readonly number[]): Uint8Array => {
    const marked = new Uint8Array(vocabulary.size + TABLE_OFFSET)
    for (const id of ids) marked[id + TABLE_OFFSET] = 1
    return marked
  }

  const findExact = (term: string, fields: Fields): Scores => {
    const scores = new Float32Array(sequences.length)
    prose.exact(term, scores, fields)
    values.exact(term, scores, fields)
    return scores
  }

  const exact = (term: string, fields?: Fields): Scores =>
    recent.get(`=${keyOf(fields)}${term}`, () => findExact(term, fields))

  const findPrefix = (prefix: string, fields: Fields): Scores => {
    const ids = vocabulary.startingWith(prefix).filter(id => vocabulary.term(id) !== prefix)
    const total = ids.reduce((sum, id) => sum + vocabulary.documents(id), 0)
    const scores = new Float32Array(sequences.length)
    if (total > WIDE_PREFIX_POSTINGS) {
      const held = sequences.reduce((sum, sequence) => (sequence === undefined ? sum : sum + 1), 0)
      scoreAsOne([prose, values], ids, held, scores, fields)
      return scores
    }
    if (total === 0) return scores
    prose.prefix(prefix, ids, scores, fields)
    values.prefix(prefix, ids, scores, fields)
    return scores
  }

  const findSequence = ({ terms, lastIsPrefix }: Sequence, fields: Fields): Scores => {
    const scores = new Float32Array(sequences.length)
    const whole = lastIsPrefix ? terms.slice(0, -1) : terms
    const ids = whole.map(term => vocabulary.find(term))
    if (ids.length === 0 || ids.includes(-1)) return scores
    const last = lastIsPrefix ? mark(vocabulary.startingWith(terms.at(-1) ?? '')) : undefined
    const parts = whole.map(term => exact(term, fields))
    for (const [slot, sequence] of sequences.entries()) {
      if (sequence === undefined || !parts.every(part => (part[slot] ?? 0) > 0)) continue
      if (holdsSequence(sequence, ids, last, fields))
        scores[slot] = parts.reduce((sum, part) => sum + (part[slot] ?? 0), 0)
    }
    return scores
  }

  const keep = (slot: number, sequence: WordSequence | undefined): void => {
    recent.clear()
    letters.clear()
    const before = sequences[slot]
    if (before !== undefined) vocabulary.count(before, -1)
    if (sequence !== undefined) vocabulary.count(sequence, 1)
    while (sequences.length <= slot) sequences.push(undefined)
    sequences[slot] = sequence
  }

  const valuesIn = (document: SearchDocument): WordSequence => analyse(document, vocabulary, synonyms, VALUE_FIELDS)

  return {
    add: documents => {
      const told = documents.map(({ slot, document, words }) => {
        const sequence = words ?? analyse(document, vocabulary, synonyms)
        keep(slot, sequence)
        return [slot, termsOf(sequence)] as const
      })
      prose.add(told)
      values.add(told)
    },
    remove: slot => {
      const held = sequences[slot]
      if (held === undefined) return
      const terms = termsOf(held)
      prose.remove(slot, terms)
      values.remove(slot, terms)
      keep(slot, undefined)
    },
    revalue: (slot, before, after) => {
      if (hasSameValues(before, after)) return
      const held = sequences[slot]
      if (held === undefined) return
      const sequence = valuesIn(after)
      values.remove(slot, termsOf(held))
      values.add([[slot, termsOf(sequence)]])
      keep(slot, withValueWords(held, sequence))
    },
    exact,
    prefix: (prefix, fields) =>
      (prefix.length === 1 ? letters : recent).get(`^${keyOf(fields)}${prefix}`, () => findPrefix(prefix, fields)),
    sequence: (sequence, fields) =>
      recent.get(`${sequence.lastIsPrefix ? '>' : '"'}${keyOf(fields)}${sequence.terms.join(' ')}`, () =>
        findSequence(sequence, fields),
      ),
    all: () => recent.get('*', () => Float32Array.from(sequences, held => (held === undefined ? 0 : FAINT))),
    blocks: (slot, clauses, weigh) => boundBlocks(sequences[slot], clauses, weigh),
    words: slot => sequences[slot],
    vocabulary,
  }
}
