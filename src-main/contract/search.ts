/** The facets a person narrows by, in the order in which they are shown. */
export const FACET_FIELDS = ['city', 'sponsor', 'speaker', 'technology', 'year'] as const
export type FacetField = (typeof FACET_FIELDS)[number]

/** Chosen values a facet: OR within a facet, AND across facets. An absent or empty list does not narrow. */
export type Filters = { readonly [F in FacetField]?: readonly string[] }

/** Orders of results. `relevance` falls back to `newest` where the query is empty. */
export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'title'

/** One search. `offset` and `limit` cut the window of hits that is returned; counts cover all results. */
export type SearchRequest = {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** Default 0. */
  readonly offset?: number
  /** Default 50, at most 500. */
  readonly limit?: number
  /** How many values of each facet to return, most frequent first (chosen values always come along); default 200. */
  readonly facetLimit?: number
}

/** A run of text; `match` is true where it really matched the query. */
export type TextRun = { readonly text: string; readonly match?: boolean }

/** One result as the list shows it. */
export type Hit = {
  /** The post's path relative to the archive: its identity. */
  readonly path: string
  readonly title: readonly TextRun[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as precise as it is known; never shifted by a time zone. */
  readonly date?: string
  readonly draft: boolean
  readonly cities: readonly string[]
  readonly speakers: readonly string[]
  readonly snippet: readonly TextRun[]
  /** Where the snippet comes from, when it is not the running text: `Caption`, `Speaker`, … */
  readonly snippetFrom?: string
  /** Relative URL of a picture to show beside it. */
  readonly thumbnail?: string
  readonly images: number
  readonly score: number
}

/** A facet value with the number of results it would leave, siblings of a chosen value counted as if it were not chosen. */
export type FacetCount = { readonly name: string; readonly count: number; readonly chosen: boolean }

/** The values of one facet. `distinct` counts all values with at least one result, also those not returned. */
export type FacetCounts = { readonly values: readonly FacetCount[]; readonly distinct: number }

/** The answer to a search. */
export type SearchReply = {
  readonly total: number
  readonly offset: number
  readonly hits: readonly Hit[]
  readonly facets: { readonly [F in FacetField]: FacetCounts }
  readonly elapsedMs: number
  /** True while the archive is still being read: more may come. */
  readonly partial: boolean
  /** What could not be understood in the query, in a sentence; the words are searched all the same. */
  readonly queryNote?: string
}
