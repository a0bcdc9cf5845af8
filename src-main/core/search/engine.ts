import type { FacetCounts, FacetField, SearchReply, SearchRequest } from '../../contract/index.ts'
import { type Answer, createAnswering } from './answer.ts'
import { createCatalogue } from './catalogue.ts'
import { createExploring } from './exploring.ts'
import { eachFacet, type Narrowed, narrow } from './facets/count.ts'
import { listValues } from './facets/list.ts'
import { toHit } from './hits.ts'
import type { Scores } from './index/postings.ts'
import { markTree } from './mark/mark.ts'
import { partsOfImage } from './matching/image.ts'
import { createLookup } from './query/lookup.ts'
import { byScore } from './query/order.ts'
import { queryParts } from './query/parts.ts'
import type { SearchEngine } from './types.ts'

/** What a search engine is made with. */
export type SearchEngineOptions = {
  /** Canonical name to its other forms (`Kubernetes` to `k8s`, `kube`): all of them find the same recaps. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** Clock for `elapsedMs`, in milliseconds from any origin; default `Date.now`. */
  readonly now?: () => number
}

const DEFAULT_LIMIT = 50
/** What words begin with, the most frequent first. */
const LETTERS = [...'scpamdtrbielfhgonwukvjqyzx0123456789']
const LIMIT_MAX = 500
const DEFAULT_FACET_LIMIT = 200

/** A whole number from 0 to `most`, or the default where none is given. */
const wholeNumber = (given: number | undefined, standard: number, most: number): number =>
  given === undefined || !Number.isFinite(given) ? standard : Math.min(most, Math.max(0, Math.floor(given)))

/**
 * Creates an empty search engine. Query language: see `parseQuery`; what a word is: `tokenise`; what matches:
 * `resolveWord`; ranking: `createPostings`; counts: `narrow`. Searching never throws, whatever the query.
 *
 * Results with the same score stand newest first (undated last), then by path. An empty query, or one that asks for
 * dates and qualities only, falls back to that order.
 */
export const createSearchEngine = (options: SearchEngineOptions): SearchEngine => {
  const now = options.now ?? Date.now
  const catalogue = createCatalogue(options.synonyms)
  const { index, shelf, columns, months, synonyms } = catalogue
  const lookup = createLookup(shelf, columns, name => options.synonyms.get(name) ?? [])
  const { answer, forget } = createAnswering(index, synonyms, lookup)

  const isWithin = (scores: Scores, within: readonly string[] | undefined): Scores => {
    if (within === undefined) return scores
    const kept = new Float32Array(scores.length)
    for (const path of within) {
      const slot = shelf.slotOf(path)
      if (slot !== undefined) kept[slot] = scores[slot] ?? 0
    }
    return kept
  }

  const narrowed = ({ scores }: Answer, { filters, within }: SearchRequest): Narrowed =>
    narrow(isWithin(scores, within), filters, columns, months)

  const arrange = ({ scores, isPlain }: Answer, { kept }: Narrowed, request: SearchRequest): readonly number[] => {
    const { sort, within } = request
    if (sort === 'given' && within !== undefined) {
      const slots = new Set(within.flatMap(path => shelf.slotOf(path) ?? []))
      return [...slots].filter(slot => kept[slot] === 1)
    }
    const order = shelf.order(sort === 'relevance' || sort === 'given' ? 'newest' : sort)
    const results = order.filter(slot => kept[slot] === 1)
    return sort === 'relevance' && !isPlain ? byScore(results, scores) : results
  }

  const counts = (field: FacetField, found: Narrowed, request: SearchRequest): FacetCounts =>
    listValues(columns[field], found.counts[field], {
      field,
      filter: request.filters[field] ?? {},
      limit: wholeNumber(request.facetLimit, DEFAULT_FACET_LIMIT, Number.MAX_SAFE_INTEGER),
    })

  let prepared = 0
  const changed = (): void => {
    forget()
    prepared = 0
  }

  const search = (request: SearchRequest): SearchReply => {
    const started = now()
    const found = answer(request.query)
    const left = narrowed(found, request)
    const order = arrange(found, left, request)
    const offset = wholeNumber(request.offset, 0, order.length)
    const limit = wholeNumber(request.limit, DEFAULT_LIMIT, LIMIT_MAX)
    const hits = order.slice(offset, offset + limit).flatMap(slot => {
      const document = shelf.document(slot)
      const score = found.isPlain ? 0 : (found.scores[slot] ?? 0)
      return document === undefined
        ? []
        : [toHit(document, score, found.matchers, index.blocks(slot, found.clauses, found.matchers.weigh))]
    })
    return {
      total: left.total,
      offset,
      hits,
      facets: eachFacet(field => counts(field, left, request)),
      timeline: left.timeline,
      elapsedMs: now() - started,
      partial: false,
      queryFaults: found.faults,
      queryParts: queryParts(request.query),
      ...(found.notes.length === 0 ? {} : { queryNote: found.notes.join(' ') }),
    }
  }

  return {
    put: (documents, words) => {
      changed()
      catalogue.put(documents.map(document => ({ document, words: words?.get(document.path) })))
    },
    wordsOf: path => {
      const slot = shelf.slotOf(path)
      return slot === undefined ? undefined : index.words(slot)
    },
    wordOf: number => index.vocabulary.term(number),
    numbersOf: words => Int32Array.from(words, word => index.vocabulary.idOf(word)),
    remove: paths => {
      changed()
      for (const path of paths) catalogue.remove(path)
    },
    search,
    paths: request => {
      const found = answer(request.query)
      return arrange(found, narrowed(found, request), request).flatMap(slot => shelf.document(slot)?.path ?? [])
    },
    facet: (field, contains, request, sort = 'count') => {
      const left = narrowed(answer(request.query), request)
      return listValues(columns[field], left.counts[field], {
        field,
        filter: request.filters[field] ?? {},
        limit: wholeNumber(request.facetLimit, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER),
        contains,
        sort,
      })
    },
    mark: (body, query) => markTree(body, answer(query).matchers),
    imageMatch: query => {
      const { matchers } = answer(query)
      return (captions, file) => (matchers.active ? partsOfImage(matchers, captions, file) : 0)
    },
    ...createExploring(catalogue, lookup, answer, narrowed),
    prepare: () => {
      const letter = LETTERS[prepared]
      if (letter === undefined) return false
      // The very first search of everything lays out the order and the columns.
      if (prepared === 0) search({ query: '', filters: {}, sort: 'newest', limit: 0 })
      index.prefix(letter)
      prepared += 1
      return prepared < LETTERS.length
    },
    get size() {
      return shelf.size
    },
  }
}
