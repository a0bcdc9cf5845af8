import type { Filters, Hit, QueryFault, QueryPart, SearchReply, Timeline } from '../../src-main/contract/index.ts'
import { type Arrived, missingOffsets, withPage } from './pages.ts'

/** Hits asked for at once. */
export const PAGE_SIZE = 20

/** Values of a facet that come with every answer: enough to show, and few enough to come with every letter. */
export const FACET_VALUES = 60
/** While letters are typed, only those that a facet shows unasked, and some to spare. */
export const FACET_VALUES_TYPING = 8

/** The words and the chosen values of a search. */
export type Asked = { readonly query: string; readonly filters: Filters }

/** The answer to the latest search, with those windows of hits that have arrived. */
export type Results = {
  /** What was asked for: a moment later, the present place may ask for something else. */
  readonly asked: Asked
  /** Number of the search it answers; pages of an older one are dropped. */
  readonly turn: number
  readonly total: number
  readonly hits: Arrived<Hit>
  readonly facets: SearchReply['facets']
  /** Values that each facet lists at most, besides those that are chosen. */
  readonly listed: number
  readonly timeline: Timeline
  readonly elapsedMs: number
  readonly partial: boolean
  readonly queryNote: string | null
  readonly queryFaults: readonly QueryFault[]
  readonly queryParts: readonly QueryPart[]
}

/** The whole archive, before anything narrows it: what results are a part of. */
export type Whole = Pick<SearchReply, 'timeline' | 'facets'>

/** Whether two hits look alike; how well they fit may differ. */
const looksLike = (one: Hit, other: Hit): boolean =>
  one.path === other.path && JSON.stringify({ ...one, score: 0 }) === JSON.stringify({ ...other, score: 0 })

/** The same hits, those that look as before in the very objects of before: what shows them has nothing to draw. */
const asBefore = (hits: Arrived<Hit>, before: Arrived<Hit>): Arrived<Hit> =>
  new Map(
    [...hits].map(([row, hit]) => {
      const known = before.get(row)
      return [row, known && looksLike(known, hit) ? known : hit]
    }),
  )

/** The results that a reply tells; what is as in those of `before` is the very same. */
export const resultsFrom = (
  turn: number,
  { query, filters }: Asked,
  reply: SearchReply,
  { before, listed }: { readonly before: Results | null; readonly listed: number },
): Results => ({
  asked: { query, filters },
  turn,
  total: reply.total,
  hits: asBefore(withPage(new Map(), reply.offset, reply.hits), before?.hits ?? new Map()),
  facets: reply.facets,
  listed,
  timeline:
    before && JSON.stringify(before.timeline) === JSON.stringify(reply.timeline) ? before.timeline : reply.timeline,
  elapsedMs: reply.elapsedMs,
  partial: reply.partial,
  queryNote: reply.queryNote ?? null,
  queryFaults: reply.queryFaults,
  queryParts: reply.queryParts,
})

/** Adds a window of hits; one that belongs to another search, or to a list of another length, is dropped. */
export const addPage = (results: Results, turn: number, reply: SearchReply): Results =>
  results.turn === turn && results.total === reply.total
    ? { ...results, hits: withPage(results.hits, reply.offset, reply.hits) }
    : results

/** Offsets of the pages that rows `first` to `last` need and that have not arrived. */
export const missingPages = ({ hits, total }: Results, first: number, last: number): readonly number[] =>
  missingOffsets(hits, { first, last, total, size: PAGE_SIZE })

/** Row of a recap among the hits that have arrived, or -1. */
export const rowOf = (results: Results, path: string): number => {
  for (const [row, hit] of results.hits) if (hit.path === path) return row
  return -1
}
