import SearchableMap from 'minisearch/SearchableMap'
import { stemKeys } from '../matching/stem.ts'
import { eachWord, type WordSequence } from './analyse.ts'
import { createRecent } from './recent.ts'

/** A word of the vocabulary near a word that was typed, with the number of edits between them. */
export type SimilarWord = { readonly term: string; readonly edits: number }

/** The words of all documents, each with a dense number and the number of documents that hold it. */
export type Vocabulary = {
  /** The number of a word, given to it if it is new. */
  idOf(term: string): number
  /** The number of a word that some document holds, else -1. */
  find(term: string): number
  term(id: number): string
  has(term: string): boolean
  /** Numbers of the words held that start with `prefix`, itself included. */
  startingWith(prefix: string): readonly number[]
  /** Number of documents that hold the word. */
  documents(id: number): number
  /** Counts a document in, or out: it must be the same both times. */
  count(document: WordSequence, change: 1 | -1): void
  /** Whether a person can read the word somewhere: not only as another spelling of what stands there. */
  isRead(id: number): boolean
  /** The held words nearest to `term`, all at the same number of edits; see {@link editsAllowed}. */
  similar(term: string): readonly SimilarWord[]
  /** Other held words that are forms of `term` by {@link stemKeys}. */
  forms(term: string): readonly string[]
  /** One more than the highest number given. Numbers are never given back, so that they stay dense and stable. */
  readonly size: number
}

const HAS_DIGIT = /\p{N}/u
const SIMILAR_MAX = 12
const PREFIXES_REMEMBERED = 8
/** Single letters are what every word begins with, and the most words begin with them. */
const LETTERS_REMEMBERED = 64

/** How many typing errors a word may have: 1 from 5 letters, 2 from 8; none in shorter words and those with digits. */
export const editsAllowed = (term: string): 0 | 1 | 2 => {
  const length = [...term].length
  return HAS_DIGIT.test(term) || length < 5 ? 0 : length < 8 ? 1 : 2
}

/** The word with each pair of neighbouring letters swapped: the one error that counts as two edits by Levenshtein. */
const transpositions = (term: string): readonly string[] => {
  const letters = [...term]
  return letters.slice(1).map((letter, i) => {
    const swapped = [...letters]
    swapped[i] = letter
    swapped[i + 1] = letters[i] ?? ''
    return swapped.join('')
  })
}

/** Creates an empty vocabulary over MiniSearch's radix tree, which gives prefixes and edit distances. */
export const createVocabulary = (): Vocabulary => {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const counts: number[] = []
  const readings: number[] = []
  /** Which counting a word was met in last, so that each document counts once. */
  const countedAt: number[] = []
  const readAt: number[] = []
  let counted = 0
  const tree = new SearchableMap<number>()

  const held = (id: number): boolean => (counts[id] ?? 0) > 0
  const find = (term: string): number => {
    const id = ids.get(term)
    return id !== undefined && held(id) ? id : -1
  }
  const has = (term: string): boolean => find(term) >= 0
  const begun = createRecent<readonly number[]>(PREFIXES_REMEMBERED)
  const begunByLetter = createRecent<readonly number[]>(LETTERS_REMEMBERED)
  const byStem = new Map<string, number[]>()
  let stemmed = 0

  /** Files the words that came since the last time: stems are asked for by queries only. */
  const fileStems = (): void => {
    for (; stemmed < terms.length; stemmed += 1) {
      for (const key of stemKeys(terms[stemmed] ?? '')) {
        const filed = byStem.get(key)
        if (filed === undefined) byStem.set(key, [stemmed])
        else filed.push(stemmed)
      }
    }
  }

  return {
    idOf: term => {
      const known = ids.get(term)
      if (known !== undefined) return known
      const id = terms.length
      ids.set(term, id)
      terms.push(term)
      counts.push(0)
      readings.push(0)
      countedAt.push(0)
      readAt.push(0)
      tree.set(term, id)
      return id
    },
    find,
    has,
    term: id => terms[id] ?? '',
    startingWith: prefix =>
      (prefix.length === 1 ? begunByLetter : begun).get(prefix, () => [...tree.atPrefix(prefix).values()].filter(held)),
    documents: id => counts[id] ?? 0,
    count: (document, change) => {
      begun.clear()
      begunByLetter.clear()
      counted += 1
      eachWord(document, (id, isHereToRead) => {
        if (countedAt[id] !== counted) {
          countedAt[id] = counted
          counts[id] = (counts[id] ?? 0) + change
        }
        if (isHereToRead && readAt[id] !== counted) {
          readAt[id] = counted
          readings[id] = (readings[id] ?? 0) + change
        }
      })
    },
    isRead: id => (readings[id] ?? 0) > 0,
    similar: term => {
      const allowed = editsAllowed(term)
      if (allowed === 0) return []
      for (let edits = 1; edits <= allowed; edits += 1) {
        const near = [...tree.fuzzyGet(term, edits)].flatMap(([word, [id]]) => (held(id) ? [{ word, id }] : []))
        if (edits === 1) {
          for (const word of transpositions(term)) if (has(word)) near.push({ word, id: find(word) })
        }
        if (near.length === 0) continue
        near.sort((a, b) => (counts[b.id] ?? 0) - (counts[a.id] ?? 0) || (a.word < b.word ? -1 : 1))
        return near.slice(0, SIMILAR_MAX).map(({ word }) => ({ term: word, edits }))
      }
      return []
    },
    forms: term => {
      fileStems()
      const mates = new Set(stemKeys(term).flatMap(key => byStem.get(key) ?? []))
      return [...mates].filter(held).flatMap(id => (terms[id] === term ? [] : (terms[id] ?? [])))
    },
    get size() {
      return terms.length
    },
  }
}
