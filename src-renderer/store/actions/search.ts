import type {
  Advice,
  Completions,
  FacetCounts,
  FacetField,
  Filters,
  Reason,
  SearchReply,
  SearchRequest,
  SortOrder,
  WayOut,
} from '../../../src-main/contract/index.ts'
import { textOfRuns } from '../../ui/format.ts'
import type { FacetOrder } from '../facet-views.ts'
import {
  type Chip,
  chipsOf,
  type FacetMode,
  onlyValue,
  toggleExclusion,
  toggleUndated,
  toggleValue,
  withMode,
  withMonths,
  withoutChip,
  withoutFacet,
} from '../filters.ts'
import { type Place, ROW_HEIGHT_PX, sameSearch, searchAgain, topRowOf } from '../place.ts'
import {
  type Asked,
  addPage,
  FACET_VALUES,
  FACET_VALUES_TYPING,
  missingPages,
  PAGE_SIZE,
  resultsFrom,
} from '../results.ts'
import { createBrushActions } from './brush.ts'
import { amendPlace, type Context, presentOf, requestNow, visitPlace } from './context.ts'

export type SearchActions = ReturnType<typeof createSearchActions>

type Change = Partial<Pick<Place, 'query' | 'filters' | 'sort' | 'collection'>>

/** Rows above one that is brought into sight. */
const ROWS_ABOVE = 2

const scrollFor = (row: number): number => (row <= ROWS_ABOVE ? 0 : (row - ROWS_ABOVE) * ROW_HEIGHT_PX)

/** Whether something that narrowed is gone, so that the results are those of before and more. */
const isCleared = (before: Place, next: Place): boolean =>
  (before.query.trim() !== '' && next.query.trim() === '') ||
  (before.collection !== null && next.collection === null) ||
  chipsOf(next.filters).length < chipsOf(before.filters).length

/** The order of a collection is one of its recaps only. */
const sortOutside = (sort: SortOrder): SortOrder => (sort === 'given' ? 'relevance' : sort)

/** Whether nothing narrows. */
const isOfAll = ({ query, filters, within }: SearchRequest): boolean =>
  query.trim() === '' && chipsOf(filters).length === 0 && within === undefined

/**
 * Searching and narrowing. Every call of `search` is a new turn; replies to older turns are dropped, so that the
 * results always belong to what the box says.
 */
export const createSearchActions = (context: Context, afterSearch: () => void) => {
  const { store, client } = context
  let turn = 0
  let archiveTurn = 0
  let typing = false
  let inFlight = new Set<number>()

  /** Asks for the page of the row at the top of the list, and for the next where the rows below it reach into that. */
  const search = async (row = 0): Promise<void> => {
    turn += 1
    const mine = turn
    const offset = row - (row % PAGE_SIZE)
    const limit = row - offset < PAGE_SIZE / 2 ? PAGE_SIZE : 2 * PAGE_SIZE
    const request = requestNow(context)
    const listed = typing && !isOfAll(request) ? FACET_VALUES_TYPING : FACET_VALUES
    const reply = await client.call('archive.search', { ...request, offset, limit, facetLimit: listed })
    if (mine !== turn) return
    inFlight = new Set()
    if (!reply.ok) {
      store.setState({ searchFault: reply.fault })
      return
    }
    store.setState({
      results: resultsFrom(mine, request, reply.value, { before: store.getState().results, listed }),
      searchFault: null,
      ...(isOfAll(request) && { whole: { timeline: reply.value.timeline, facets: reply.value.facets } }),
    })
    if (offset > 0 && reply.value.total <= offset) amendPlace(context, { listScroll: 0 })
    afterSearch()
  }

  /** Counts the whole archive, where the present search does not do so by itself. */
  const refreshWhole = async (): Promise<void> => {
    if (isOfAll(requestNow(context))) return
    archiveTurn += 1
    const mine = archiveTurn
    const all = { query: '', filters: {}, sort: 'newest', limit: 0, facetLimit: 0 } as const
    const reply = await client.call('archive.search', all)
    if (reply.ok && mine === archiveTurn)
      store.setState({ whole: { timeline: reply.value.timeline, facets: reply.value.facets } })
  }

  /** Searches again with the row of a recap in sight, where it is one of the results. */
  const searchAround = async (path: string): Promise<void> => {
    turn += 1
    const mine = turn
    const reply = await client.call('archive.beside', { request: requestNow(context), path })
    if (mine !== turn) return
    const row = reply.ok ? reply.value?.row : undefined
    if (row !== undefined) amendPlace(context, { focused: row, listScroll: scrollFor(row) })
    await search(topRowOf(presentOf(context)))
  }

  const narrow = async (change: Change, step: boolean): Promise<void> => {
    const before = presentOf(context)
    const next = searchAgain(before, change)
    if (sameSearch(next, before)) return
    if (step) visitPlace(context, next)
    else amendPlace(context, next)
    if (next.open !== null && isCleared(before, next)) await searchAround(next.open)
    else await search()
  }

  const loadRows = async (first: number, last: number): Promise<void> => {
    const { results } = store.getState()
    // Rows of an answer that the next one is on its way to replace are not worth asking for.
    if (!results || results.turn !== turn) return
    const mine = turn
    const wanted = missingPages(results, first, last).filter(offset => !inFlight.has(offset))
    for (const offset of wanted) inFlight.add(offset)
    for (const offset of wanted) {
      const reply = await client.call('archive.search', {
        ...requestNow(context),
        offset,
        limit: PAGE_SIZE,
        facetLimit: 1,
      })
      if (mine !== turn) return
      inFlight.delete(offset)
      const now = store.getState().results
      if (reply.ok && now) store.setState({ results: addPage(now, mine, reply.value) })
    }
  }

  /** What to drop or to write otherwise where nothing was found for `asked`. */
  const advice = async (asked: Asked): Promise<Advice | null> => {
    const reply = await client.call('archive.advice', { ...requestNow(context), ...asked })
    return reply.ok ? reply.value : null
  }

  /** A step that is not typing. */
  const go = (change: Change, step = true): Promise<void> => {
    typing = false
    return narrow(change, step)
  }
  const refine = (filters: Filters): void => void go({ filters })
  const leaveCollection = (): void => void go({ collection: null, sort: sortOutside(presentOf(context).sort) })
  const filtersNow = (): Filters => presentOf(context).filters

  const brush = createBrushActions(context, {
    narrow: (filters, step) => go({ filters }, step),
    search,
  })

  return {
    search,
    refreshWhole,
    loadRows,
    advice,
    /** Drops the replies to every search under way: they are of an archive that is left. */
    dropSearches: () => {
      turn += 1
      archiveTurn += 1
      typing = false
      inFlight = new Set()
    },
    /** Whether the last change of the query was by typing. */
    isTyping: () => typing,
    /** Forgets that letters are being typed, so that the next letter starts a new step. */
    endTyping: () => {
      typing = false
    },
    setQuery: (query: string) => {
      const step = !typing
      typing = true
      void narrow({ query }, step)
    },
    toggleFilter: (field: FacetField, name: string) => refine(toggleValue(filtersNow(), field, name)),
    toggleExclusion: (field: FacetField, name: string) => refine(toggleExclusion(filtersNow(), field, name)),
    setMode: (field: FacetField, mode: FacetMode) => refine(withMode(filtersNow(), field, mode)),
    ...brush,
    onlyValue: (field: FacetField, name: string) => refine(onlyValue(filtersNow(), field, name)),
    toggleUndated: () => refine(toggleUndated(filtersNow())),
    clearFacet: (field: FacetField) => refine(withoutFacet(filtersNow(), field)),
    removeChip: (chip: Chip) => refine(withoutChip(filtersNow(), chip)),
    /** Another search in the place of the present one, in the whole archive: words and filters at once, one step. */
    searchFor: (query: string, filters: Filters, sort: SortOrder = sortOutside(presentOf(context).sort)) =>
      void go({ query, filters, sort, collection: null }),
    /** The recaps of a collection in their own order: one step. */
    searchIn: (collection: string) => void go({ query: '', filters: {}, sort: 'given', collection }),
    leaveCollection,
    clearFilters: () => void go({ filters: {}, collection: null, sort: sortOutside(presentOf(context).sort) }),
    takeWayOut: (way: WayOut) => {
      switch (way.kind) {
        case 'value':
          return refine(toggleValue(filtersNow(), way.field, way.name))
        case 'months':
          return refine(withMonths(filtersNow(), null))
        case 'part':
          return void go({ query: way.query.trim() })
        case 'query':
          return void go({ query: '' })
        case 'filters':
          return refine({})
        case 'within':
          return leaveCollection()
      }
    },
    setSort: (sort: SortOrder) => void go({ sort }),
    facetValues: async (
      field: FacetField,
      contains: string,
      sort: FacetOrder,
      facetLimit: number,
    ): Promise<FacetCounts | null> => {
      const request = { ...requestNow(context), facetLimit }
      const reply = await client.call('archive.facet', { field, contains, request, sort })
      return reply.ok ? reply.value : null
    },
    /** How to go on with a query that is being typed. */
    complete: async (query: string, caret: number): Promise<Completions | null> => {
      const reply = await client.call('archive.complete', { query, caret })
      return reply.ok ? reply.value : null
    },
    /** Why the recap matches the present query. */
    why: async (path: string): Promise<readonly Reason[] | null> => {
      const reply = await client.call('recap.why', { path, query: presentOf(context).query })
      return reply.ok ? reply.value.reasons : null
    },
    /** Results of a query over the whole archive, with its most frequent values. */
    probe: async (query: string, facetLimit = 1): Promise<SearchReply | null> => {
      const reply = await client.call('archive.search', { query, filters: {}, sort: 'newest', limit: 1, facetLimit })
      return reply.ok ? reply.value : null
    },
    /** Recaps whose title answers some words, the best first. */
    recapsTitled: async (words: string, limit: number) => {
      const query = words
        .split(/[\s"():~|-]+/)
        .filter(Boolean)
        .map(word => `title:${word}`)
        .join(' ')
      if (query === '') return []
      const reply = await client.call('archive.search', { query, filters: {}, sort: 'relevance', limit, facetLimit: 0 })
      if (!reply.ok) return []
      return reply.value.hits.map(({ path, title, date }) => ({
        path,
        title: textOfRuns(title),
        ...(date === undefined ? {} : { date }),
      }))
    },
    /** Those of some paths that are no recaps of the archive. */
    pathsNotThere: async (paths: readonly string[]): Promise<readonly string[]> => {
      const reply = await client.call('archive.paths', { query: '', filters: {}, sort: 'given', within: paths })
      if (!reply.ok) return []
      const there = new Set(reply.value.paths)
      return paths.filter(path => !there.has(path))
    },
    setFocused: (focused: number) => amendPlace(context, { focused }),
    setListScroll: (listScroll: number) => amendPlace(context, { listScroll }),
  }
}
