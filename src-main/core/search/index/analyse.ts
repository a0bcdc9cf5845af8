import { compoundsOf, joinedTerm } from '../matching/compounds.ts'
import type { Synonyms } from '../matching/synonyms.ts'
import { tokenise } from '../matching/tokenise.ts'
import type { SearchDocument } from '../types.ts'
import { TEXT_FIELDS, type TextField, textsOf, VALUE_FIELDS } from './fields.ts'
import { conceptNumber, type FieldTerms, wordNumber } from './postings.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Ends each text in a {@link WordSequence}, so that no phrase reaches from one text into the next. */
export const TEXT_END = -1
/** Stands before each further spelling (`nodejs` of `node.js`); these follow the words of their text. */
export const SPELLING = -2
/** Added to a number of a {@link WordSequence} it gives an index from 0, for tables by word. */
export const TABLE_OFFSET = 2

/** All words of a document as vocabulary numbers, in reading order; `ends` holds where each field ends. */
export type WordSequence = { readonly words: Int32Array; readonly ends: readonly number[] }

/** A document as the index takes it. */
export type Analysis = {
  /** Those of the fields that were asked for; the others have none. */
  readonly terms: FieldTerms
  readonly sequence: WordSequence
}

/** Numbers of all words by which a document can be found: those of its texts and the joined compounds. */
export const wordsHeld = ({ words }: WordSequence): ReadonlySet<number> => new Set(words.filter(word => word >= 0))

const VALUES = TEXT_FIELDS.indexOf('values')

/** Numbers of the words that a person can read in a document: no further spellings, and no values, which have some too. */
export const wordsRead = ({ words, ends }: WordSequence): ReadonlySet<number> => {
  const [from, to] = [ends[VALUES - 1] ?? 0, ends[VALUES] ?? 0]
  return new Set(words.filter((word, at) => word >= 0 && words[at - 1] !== SPELLING && (at < from || at >= to)))
}

/**
 * Splits some fields of a document (default: all) into terms. The same document gives the same terms as long as the
 * synonyms do not change.
 */
export const analyse = (
  document: SearchDocument,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  fields: readonly TextField[] = TEXT_FIELDS,
): Analysis => {
  const texts = textsOf(document)
  const terms: Record<TextField, number[]> = {
    title: [],
    talks: [],
    values: [],
    headings: [],
    captions: [],
    body: [],
  }
  const words: number[] = []
  const ends: number[] = []

  const addWord = (field: TextField, term: string): void => {
    const id = vocabulary.idOf(term)
    terms[field].push(wordNumber(id))
    words.push(id)
  }

  const addSpelling = (field: TextField, term: string): void => {
    words.push(SPELLING)
    addWord(field, term)
  }

  const addText = (field: TextField, text: string): void => {
    const atoms = tokenise(text)
    for (const { term } of atoms) addWord(field, term)
    for (const { term } of atoms) if (term.startsWith('.')) addSpelling(field, term.slice(1))
    for (const { from, to } of compoundsOf(atoms)) {
      if (to - from < 2) continue
      const joined = joinedTerm(atoms.slice(from, to).map(atom => atom.term))
      if (joined !== undefined) addSpelling(field, joined)
    }
    for (const { concept } of synonyms.mentions(atoms, text)) terms[field].push(conceptNumber(concept))
    words.push(TEXT_END)
  }

  for (const field of TEXT_FIELDS) {
    if (fields.includes(field)) for (const text of texts[field]) addText(field, text)
    ends.push(words.length)
  }
  return { terms, sequence: { words: Int32Array.from(words), ends } }
}

const FIRST_VALUE_FIELD = TEXT_FIELDS.indexOf(VALUE_FIELDS[0])
const LAST_VALUE_FIELD = FIRST_VALUE_FIELD + VALUE_FIELDS.length - 1

/** A document's sequence with the words of {@link VALUE_FIELDS} taken from another sequence. */
export const withValueWords = (sequence: WordSequence, values: WordSequence): WordSequence => {
  const boundsIn = ({ ends }: WordSequence) => [ends[FIRST_VALUE_FIELD - 1] ?? 0, ends[LAST_VALUE_FIELD] ?? 0] as const
  const [from, to] = boundsIn(sequence)
  const [otherFrom, otherTo] = boundsIn(values)
  const shift = from - otherFrom
  const longer = otherTo + shift - to
  const words = new Int32Array(sequence.words.length + longer)
  words.set(sequence.words.subarray(0, from))
  words.set(values.words.subarray(otherFrom, otherTo), from)
  words.set(sequence.words.subarray(to), to + longer)
  const ends = sequence.ends.map((end, field) => {
    if (field < FIRST_VALUE_FIELD) return end
    return field > LAST_VALUE_FIELD ? end + longer : (values.ends[field] ?? 0) + shift
  })
  return { words, ends }
}
