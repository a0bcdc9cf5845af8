import type { FacetCounts, FacetField, Filters, SortOrder } from '../../../src-main/contract/index.ts'
import { type Chip, chipsOf, requestOf, sameSearch, searchAgain, toggleValue } from '../place.ts'
import { type DroppableWord, droppableWords } from '../query-words.ts'
import { type Asked, addPage, missingPages, PAGE_SIZE, resultsFrom, rowOf } from '../results.ts'
import { amendPlace, type Context, presentOf, visitPlace } from './context.ts'

/**
 * One way out of an empty result: what to drop, and how many recaps come back. Dropped is the filter of `chip`, else
 * the one word of `dropped`, else all that was searched for.
 */
export type WayOut = { readonly chip: Chip | null; readonly dropped?: DroppableWord; readonly count: number }

export type SearchActions = ReturnType<typeof createSearchActions>

/**
 * Searching and narrowing. Every call of `search` is a new turn; replies to older turns are dropped, so that the
 * results always belong to what the box says.
 */
export const createSearchActions = (context: Context, afterSearch: () => void) => {
  const { store, client } = context
  let turn = 0
  let typing = false
  let inFlight = new Set<number>()

  /** Asks for the page of the row at the top of the list, and for the next where the rows below it reach into that. */
  const search = async (row = 0): Promise<void> => {
    turn += 1
    const mine = turn
    const offset = row - (row % PAGE_SIZE)
    const limit = row - offset < PAGE_SIZE / 2 ? PAGE_SIZE : 2 * PAGE_SIZE
    const request = requestOf(presentOf(context))
    const reply = await client.call('archive.search', { ...request, offset, limit })
    if (mine !== turn) return
    inFlight = new Set()
    if (!reply.ok) {
      store.setState({ searchFault: reply.fault })
      return
    }
    store.setState({ results: resultsFrom(mine, request, reply.value), searchFault: null })
    if (offset > 0 && reply.value.total <= offset) amendPlace(context, { listScroll: 0 })
    afterSearch()
  }

  const narrow = (change: { query?: string; filters?: Filters; sort?: SortOrder }, step: boolean): void => {
    const next = searchAgain(presentOf(context), change)
    if (sameSearch(next, presentOf(context))) return
    if (step) visitPlace(context, next)
    else amendPlace(context, next)
    void search()
  }

  const loadRows = async (first: number, last: number): Promise<void> => {
    const results = store.getState().results
    if (!results) return
    const mine = results.turn
    const wanted = missingPages(results, first, last).filter(offset => !inFlight.has(offset))
    for (const offset of wanted) inFlight.add(offset)
    for (const offset of wanted) {
      const reply = await client.call('archive.search', {
        ...requestOf(presentOf(context)),
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

  /** How many recaps come back without each chosen value, without each word, and without all of the words. */
  const waysOut = async (asked: Asked): Promise<readonly WayOut[]> => {
    const request = { ...requestOf(presentOf(context)), ...asked }
    const ways: (Omit<WayOut, 'count'> & { readonly request: typeof request })[] = [
      ...chipsOf(asked.filters).map(chip => ({
        chip,
        request: { ...request, filters: toggleValue(asked.filters, chip.field, chip.name) },
      })),
      ...droppableWords(asked.query).map(dropped => ({
        chip: null,
        dropped,
        request: { ...request, query: dropped.rest },
      })),
      ...(asked.query === '' ? [] : [{ chip: null, request: { ...request, query: '' } }]),
    ]
    const counted = await Promise.all(
      ways.map(async ({ request: wanted, ...way }) => {
        const reply = await client.call('archive.search', { ...wanted, limit: 1, facetLimit: 1 })
        return { ...way, count: reply.ok ? reply.value.total : 0 }
      }),
    )
    const dropsAllWords = (way: WayOut): number => Number(way.chip === null && way.dropped === undefined)
    return counted.filter(way => way.count > 0).sort((a, b) => dropsAllWords(a) - dropsAllWords(b) || b.count - a.count)
  }

  return {
    search,
    loadRows,
    waysOut,
    /** Drops the replies to every search under way: they are of an archive that is left. */
    dropSearches: () => {
      turn += 1
      typing = false
      inFlight = new Set()
    },
    /** Forgets that letters are being typed, so that the next letter starts a new step. */
    endTyping: () => {
      typing = false
    },
    setQuery: (query: string) => {
      const step = !typing
      typing = true
      narrow({ query }, step)
    },
    toggleFilter: (field: FacetField, name: string) => {
      typing = false
      narrow({ filters: toggleValue(presentOf(context).filters, field, name) }, true)
    },
    /** Another search in the place of the present one: words and filters at once, one step. */
    searchFor: (query: string, filters: Filters) => {
      typing = false
      narrow({ query, filters }, true)
    },
    clearFilters: () => {
      typing = false
      narrow({ filters: {} }, true)
    },
    setSort: (sort: SortOrder) => {
      typing = false
      narrow({ sort }, true)
    },
    facetValues: async (field: FacetField, contains: string): Promise<FacetCounts | null> => {
      const reply = await client.call('archive.facet', { field, contains, request: requestOf(presentOf(context)) })
      return reply.ok ? reply.value : null
    },
    setFocused: (focused: number) => amendPlace(context, { focused }),
    setListScroll: (listScroll: number) => amendPlace(context, { listScroll }),
    /** Path of the recap `by` rows after the open one, where it is known. */
    neighbour: (by: number): string | null => {
      const { results, trail } = store.getState()
      if (!results || trail.present.open === null) return null
      const row = rowOf(results, trail.present.open)
      return row < 0 ? null : (results.hits.get(row + by)?.path ?? null)
    },
  }
}
