import type { FacetField, SearchRequest } from '../../contract/index.ts'
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
import type { SearchEngine } from './types.ts'

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

  const nearValues = (field: FacetField, text: string): readonly string[] =>
    lookup.values(field, { kind: 'fuzzy', text, place: { start: 0, end: 0 } }).names

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
