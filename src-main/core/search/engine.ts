import type { FacetCounts, FacetField, SearchReply, SearchRequest, SortOrder } from '../../contract/index.ts'
import { type Narrowed, narrow } from './facets/count.ts'
import { listValues } from './facets/list.ts'
import { createFacetColumns, putFacets, removeFacets } from './facets/values.ts'
import { toHit } from './hits.ts'
import { TABLE_OFFSET } from './index/analyse.ts'
import { createTextIndex } from './index/index.ts'
import type { Scores } from './index/postings.ts'
import { createRecent } from './index/recent.ts'
import { createShelf } from './index/shelf.ts'
import { markTree } from './mark/mark.ts'
import { tabulateClauses } from './matching/clauses.ts'
import { createMatcher, type Matcher } from './matching/matcher.ts'
import { createSynonyms } from './matching/synonyms.ts'
import { byScore } from './query/order.ts'
import { parseQuery } from './query/parse.ts'
import { positiveLeaves } from './query/plan.ts'
import { resolveQuery } from './query/resolve.ts'
import { evaluate } from './query/run.ts'
import type { SearchDocument, SearchEngine } from './types.ts'

/** What a search engine is made with. */
export type SearchEngineOptions = {
  /** Canonical name to its other forms (`Kubernetes` to `k8s`, `kube`): all of them find the same recaps. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>
  /** Clock for `elapsedMs`, in milliseconds from any origin; default `Date.now`. */
  readonly now?: () => number
}

/** A query run against the documents as they are now. */
type Answer = {
  readonly scores: Scores
  readonly matcher: Matcher
  /** Table by word of the clauses that it may match. */
  readonly clauses: Readonly<Int32Array>
  readonly notes: readonly string[]
  readonly empty: boolean
}

const DEFAULT_LIMIT = 50
const LIMIT_MAX = 500
const DEFAULT_FACET_LIMIT = 200
const QUERIES_REMEMBERED = 8

/** Whether the very texts of a document are those of another: corrections change its values and talks only. */
const hasSameProse = (one: SearchDocument, other: SearchDocument): boolean =>
  one.title === other.title &&
  one.headings === other.headings &&
  one.captions === other.captions &&
  one.body === other.body

/** A whole number from 0 to `most`, or the default where none is given. */
const wholeNumber = (given: number | undefined, standard: number, most: number): number =>
  given === undefined || !Number.isFinite(given) ? standard : Math.min(most, Math.max(0, Math.floor(given)))

/**
 * Creates an empty search engine. Query language: see `parseQuery`; what a word is: `tokenise`; what matches:
 * `resolveWord`; ranking: `createPostings`; counts: `narrow`. Searching never throws, whatever the query.
 *
 * Results with the same score stand newest first (undated last), then by path. An empty query finds every document
 * and falls back to that order.
 */
export const createSearchEngine = (options: SearchEngineOptions): SearchEngine => {
  const now = options.now ?? Date.now
  const synonyms = createSynonyms(options.synonyms)
  const index = createTextIndex(synonyms)
  const shelf = createShelf()
  const columns = createFacetColumns(options.synonyms)
  const answers = createRecent<Answer>(QUERIES_REMEMBERED)

  const removePath = (path: string): void => {
    const slot = shelf.slotOf(path)
    const document = slot === undefined ? undefined : shelf.document(slot)
    if (slot === undefined || document === undefined) return
    index.remove(slot, document)
    removeFacets(columns, slot)
    shelf.remove(slot)
  }

  const putDocument = (document: SearchDocument): void => {
    const slot = shelf.slotOf(document.path)
    const before = slot === undefined ? undefined : shelf.document(slot)
    if (slot !== undefined && before !== undefined && hasSameProse(before, document)) {
      index.revalue(slot, before, document)
      shelf.replace(slot, document)
      putFacets(columns, slot, document)
      return
    }
    removePath(document.path)
    const free = shelf.put(document)
    index.add(free, document)
    putFacets(columns, free, document)
  }

  const answer = (query: string): Answer =>
    answers.get(query, () => {
      const { plan, notes } = resolveQuery(parseQuery(query), index.vocabulary, synonyms)
      const leaves = positiveLeaves(plan)
      const matcher = createMatcher(leaves, synonyms)
      const clauses = tabulateClauses(leaves, index.vocabulary, synonyms, TABLE_OFFSET)
      return { scores: evaluate(plan, index), matcher, clauses, notes, empty: leaves.length === 0 }
    })

  const arrange = ({ scores, empty }: Answer, { kept }: Narrowed, sort: SortOrder): readonly number[] => {
    const order = shelf.order(sort === 'relevance' ? 'newest' : sort).filter(slot => kept[slot] === 1)
    return sort === 'relevance' && !empty ? byScore(order, scores) : order
  }

  const counts = (field: FacetField, narrowed: Narrowed, request: SearchRequest): FacetCounts =>
    listValues(columns[field], narrowed.counts[field], {
      field,
      chosen: request.filters[field] ?? [],
      limit: wholeNumber(request.facetLimit, DEFAULT_FACET_LIMIT, Number.MAX_SAFE_INTEGER),
    })

  const search = (request: SearchRequest): SearchReply => {
    const started = now()
    const found = answer(request.query)
    const narrowed = narrow(found.scores, request.filters, columns)
    const order = arrange(found, narrowed, request.sort)
    const offset = wholeNumber(request.offset, 0, order.length)
    const limit = wholeNumber(request.limit, DEFAULT_LIMIT, LIMIT_MAX)
    const hits = order.slice(offset, offset + limit).flatMap(slot => {
      const document = shelf.document(slot)
      const score = found.empty ? 0 : (found.scores[slot] ?? 0)
      return document === undefined ? [] : [toHit(document, score, found.matcher, index.blocks(slot, found.clauses))]
    })
    return {
      total: narrowed.total,
      offset,
      hits,
      facets: {
        city: counts('city', narrowed, request),
        sponsor: counts('sponsor', narrowed, request),
        speaker: counts('speaker', narrowed, request),
        technology: counts('technology', narrowed, request),
        year: counts('year', narrowed, request),
      },
      elapsedMs: now() - started,
      partial: false,
      ...(found.notes.length === 0 ? {} : { queryNote: found.notes.join(' ') }),
    }
  }

  return {
    put: documents => {
      answers.clear()
      for (const document of documents) putDocument(document)
    },
    remove: paths => {
      answers.clear()
      for (const path of paths) removePath(path)
    },
    search,
    paths: request => {
      const found = answer(request.query)
      const order = arrange(found, narrow(found.scores, request.filters, columns), request.sort)
      return order.flatMap(slot => shelf.document(slot)?.path ?? [])
    },
    facet: (field, contains, request) => {
      const narrowed = narrow(answer(request.query).scores, request.filters, columns)
      const chosen = request.filters[field] ?? []
      return listValues(columns[field], narrowed.counts[field], { field, chosen, contains })
    },
    mark: (body, query) => markTree(body, answer(query).matcher),
    get size() {
      return shelf.size
    },
  }
}
