import { type FacetField, NO_VALUE, type SearchRequest } from '../../contract/index.ts'
import type { Answer } from './answer.ts'
import type { Catalogue } from './catalogue.ts'
import { completionsFor } from './complete/complete.ts'
import { adviceFor } from './explore/advice.ts'
import { neighbourhoodOf, surroundingsOf } from './explore/related.ts'
import { trendsIn } from './explore/trends.ts'
import { reasonsFor } from './explore/why.ts'
import { type Narrowed, narrow } from './facets/count.ts'
import { tokenise } from './matching/tokenise.ts'
import type { Lookup } from './query/lookup.ts'
import { withinEdits } from './query/within-edits.ts'
import type { SearchEngine } from './types.ts'

/** A word that is corrected among the names of values only: of fewer letters, any other is within one of it. */
const SHORT_WORD = /^\p{L}{4}$/u

/** What helps a person to go on from a search or a recap. */
type Exploring = Pick<SearchEngine, 'advice' | 'trends' | 'complete' | 'why' | 'surroundings'>

/** Creates what helps a person to go on, over the engine's own parts. */
export const createExploring = (
  { index, shelf, columns, months, synonyms }: Catalogue,
  lookup: Lookup,
  answer: (query: string) => Answer,
  narrowed: (found: Answer, request: SearchRequest) => Narrowed,
): Exploring => {
  const { vocabulary } = index

  /** What is worked out of all documents, once until one of them changes: then the columns are laid out anew. */
  const untilChange = <T>(make: () => T): (() => T) => {
    let made: { readonly of: unknown; readonly value: T } | undefined
    return () => {
      const of = columns.city.flat()
      if (made?.of !== of) made = { of, value: make() }
      return made.value
    }
  }

  const neighbourhood = untilChange(() =>
    neighbourhoodOf(shelf.order('newest').flatMap(slot => shelf.document(slot) ?? [])),
  )
  const countsOfAll = untilChange(() => narrow(index.all(), {}, columns, months).counts)
  const wordsByName = untilChange(() => new Map<string, readonly string[]>())
  const wordsOf = (name: string): readonly string[] => {
    const words = wordsByName().get(name) ?? tokenise(name).map(({ term }) => term)
    wordsByName().set(name, words)
    return words
  }

  const near = (word: string): readonly string[] => {
    const [atom, ...more] = tokenise(word)
    return atom === undefined || more.length > 0 ? [] : vocabulary.similar(atom.term).map(({ term }) => term)
  }

  /** Names with a word one letter from a short one: too many words of a text are, but few of its names. */
  const nearShort = (field: FacetField, term: string): readonly string[] => {
    const column = columns[field]
    const names = Array.from({ length: column.size }, (_, id) => column.name(id))
    return names.filter(name => name !== NO_VALUE && wordsOf(name).some(word => withinEdits(word, term, 1)))
  }

  const nearValues = (field: FacetField, text: string): readonly string[] => {
    const near = lookup.values(field, { kind: 'fuzzy', text, place: { start: 0, end: 0 } }).names
    const [atom, ...more] = tokenise(text)
    return near.length === 0 && atom !== undefined && more.length === 0 && SHORT_WORD.test(atom.term)
      ? nearShort(field, atom.term)
      : near
  }

  return {
    advice: request =>
      adviceFor(request, {
        total: other => narrowed(answer(other.query), other).total,
        kept: other => narrowed(answer(other.query), other).kept,
        root: query => answer(query).root,
        near,
        nearValues,
      }),
    trends: request => {
      const { kept } = narrowed(answer(request.query), request)
      return trendsIn(shelf.order('newest').flatMap(slot => (kept[slot] === 1 ? (shelf.document(slot) ?? []) : [])))
    },
    complete: (query, caret) =>
      completionsFor(query, caret, { columns, vocabulary, wordsOf, counts: field => countsOfAll()[field] }),
    why: (path, query) => {
      const slot = shelf.slotOf(path)
      const document = slot === undefined ? undefined : shelf.document(slot)
      const { plan, scores } = answer(query)
      if (slot === undefined || document === undefined || (scores[slot] ?? 0) === 0) return []
      return reasonsFor(plan, document, synonyms)
    },
    surroundings: path => {
      const slot = shelf.slotOf(path)
      const document = slot === undefined ? undefined : shelf.document(slot)
      return document === undefined ? { related: [] } : surroundingsOf(document, neighbourhood())
    },
  }
}
