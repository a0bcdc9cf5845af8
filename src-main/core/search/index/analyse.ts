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
const SPELLING = -2
/** Added to a number of a {@link WordSequence} it gives an index from 0, for tables by word. */
export const TABLE_OFFSET = 2

/**
 * All words of a document as vocabulary numbers, in reading order; `ends` holds where each field ends. `concepts` are
 * the concepts of the synonyms that its texts mention, in pairs: the index of the field, then the concept's number.
 */
export type WordSequence = {
  readonly words: Int32Array
  readonly ends: readonly number[]
  readonly concepts: readonly number[]
}

const VALUES = TEXT_FIELDS.indexOf('values')

/**
 * Tells every word by which a document can be found, as often as it stands there, and whether a person can read it in
 * that place: not in further spellings, and not in values, which have some too.
 */
export const eachWord = ({ words, ends }: WordSequence, tell: (word: number, isRead: boolean) => void): void => {
  const [from, to] = [ends[VALUES - 1] ?? 0, ends[VALUES] ?? 0]
  let before = TEXT_END
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? TEXT_END
    if (word >= 0) tell(word, before !== SPELLING && (at < from || at >= to))
    before = word
  }
}

/** The numbers under which a document is indexed, by field: its words, and the concepts that it mentions. */
export const termsOf = ({ words, ends, concepts }: WordSequence): FieldTerms => {
  const terms: Record<TextField, number[]> = {
    title: [],
    talks: [],
    values: [],
    headings: [],
    captions: [],
    files: [],
    summary: [],
    body: [],
  }
  let at = 0
  for (const [index, field] of TEXT_FIELDS.entries()) {
    const own = terms[field]
    for (const end = ends[index] ?? 0; at < end; at += 1) {
      const word = words[at] ?? TEXT_END
      if (word >= 0) own.push(wordNumber(word))
    }
  }
  for (let pair = 0; pair < concepts.length; pair += 2) {
    const field = TEXT_FIELDS[concepts[pair] ?? 0]
    if (field !== undefined) terms[field].push(conceptNumber(concepts[pair + 1] ?? 0))
  }
  return terms
}

/**
 * Splits some fields of a document (default: all) into words; the others have none. The same document gives the same
 * words as long as the synonyms do not change.
 */
export const analyse = (
  document: SearchDocument,
  vocabulary: Vocabulary,
  synonyms: Synonyms,
  fields: readonly TextField[] = TEXT_FIELDS,
): WordSequence => {
  const texts = textsOf(document)
  const words: number[] = []
  const ends: number[] = []
  const concepts: number[] = []

  const addSpelling = (term: string): void => {
    words.push(SPELLING, vocabulary.idOf(term))
  }

  const addText = (field: number, text: string): void => {
    const atoms = tokenise(text)
    for (const { term } of atoms) words.push(vocabulary.idOf(term))
    for (const { term } of atoms) if (term.startsWith('.')) addSpelling(term.slice(1))
    for (const { from, to } of compoundsOf(atoms)) {
      if (to - from < 2) continue
      const joined = joinedTerm(atoms.slice(from, to).map(atom => atom.term))
      if (joined !== undefined) addSpelling(joined)
    }
    for (const { concept } of synonyms.mentions(atoms, text)) concepts.push(field, concept)
    words.push(TEXT_END)
  }

  for (const [index, field] of TEXT_FIELDS.entries()) {
    if (fields.includes(field)) for (const text of texts[field]) addText(index, text)
    ends.push(words.length)
  }
  return { words: Int32Array.from(words), ends, concepts }
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
  const isValue = (pair: number, of: WordSequence): boolean => {
    const field = of.concepts[pair] ?? 0
    return field >= FIRST_VALUE_FIELD && field <= LAST_VALUE_FIELD
  }
  const concepts = [
    ...sequence.concepts.filter((_, at) => !isValue(at - (at % 2), sequence)),
    ...values.concepts.filter((_, at) => isValue(at - (at % 2), values)),
  ]
  return { words, ends, concepts }
}
