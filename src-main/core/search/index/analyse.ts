import { compoundsOf, joinedTerm } from '../matching/compounds.ts'
import { conceptTerm, type Synonyms } from '../matching/synonyms.ts'
import { tokenise } from '../matching/tokenise.ts'
import type { SearchDocument } from '../types.ts'
import { TEXT_FIELDS, type TextField, textsOf } from './fields.ts'
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
  /** Terms of each field: words, joined compounds, concepts. */
  readonly terms: Readonly<Record<TextField, readonly string[]>>
  readonly sequence: WordSequence
  /** Numbers of all words that can be typed to find it: those of the sequence and the joined compounds. */
  readonly vocabulary: ReadonlySet<number>
}

/** Splits a document into terms. The same document gives the same terms as long as the synonyms do not change. */
export const analyse = (document: SearchDocument, vocabulary: Vocabulary, synonyms: Synonyms): Analysis => {
  const texts = textsOf(document)
  const terms: Record<TextField, string[]> = { title: [], values: [], headings: [], captions: [], body: [] }
  const words: number[] = []
  const ends: number[] = []
  const held = new Set<number>()

  const addWord = (field: TextField, term: string): void => {
    const id = vocabulary.idOf(term)
    terms[field].push(term)
    words.push(id)
    held.add(id)
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
    for (const { concept } of synonyms.mentions(atoms, text)) terms[field].push(conceptTerm(concept))
    words.push(TEXT_END)
  }

  for (const field of TEXT_FIELDS) {
    for (const text of texts[field]) addText(field, text)
    ends.push(words.length)
  }
  return { terms, sequence: { words: Int32Array.from(words), ends }, vocabulary: held }
}
