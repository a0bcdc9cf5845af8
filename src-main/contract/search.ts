/** The facets a person narrows by, in the order in which they are shown. */
export const FACET_FIELDS = ['city', 'sponsor', 'tier', 'host', 'speaker', 'technology', 'year'] as const
export type FacetField = (typeof FACET_FIELDS)[number]

/** The value of recaps that have none in a facet: chosen, excluded and counted like any other. */
export const NO_VALUE = '(none)'

/**
 * What one facet narrows to: recaps with any (the default) or all of the values in `include`, and none of those in
 * `exclude`. Empty lists do not narrow.
 */
export type FacetFilter = {
  readonly mode?: 'any' | 'all'
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/** First and last month of a stretch of time, both `YYYY-MM` and both included. */
export type MonthRange = { readonly from: string; readonly to: string }

/** All facets narrow together. `months` leaves out recaps without a date, and those whose month is not known to be in it. */
export type Filters = { readonly [F in FacetField]?: FacetFilter } & { readonly months?: MonthRange }

/**
 * Orders of results. `relevance` falls back to `newest` where the query is empty; `given` is the order of
 * {@link SearchRequest.within}, and `newest` where there is none.
 */
export type SortOrder = 'relevance' | 'newest' | 'oldest' | 'title' | 'given'

/** One search. `offset` and `limit` cut the window of hits that is returned; counts cover all results. */
export type SearchRequest = {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** Only these recaps, as of a collection; default all. */
  readonly within?: readonly string[]
  /** Default 0. */
  readonly offset?: number
  /** Default 50, at most 500. */
  readonly limit?: number
  /** How many values of each facet to return, most frequent first (chosen values always come along); default 200. */
  readonly facetLimit?: number
}

/**
 * Where a recap stands among the results of a search: its row, counted from 0, and its neighbours. Without a row it is
 * none of them; then `next` is the first of the results.
 */
export type RowPlace = { readonly row?: number; readonly previous?: string; readonly next?: string }

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

/**
 * A facet value with the number of results it stands for. Not chosen: what choosing it gives, under everything else
 * that narrows (with other values of the facet chosen in mode `any`: what it gives by itself). Excluded: how many
 * results come back when it is not.
 */
export type FacetCount = {
  readonly name: string
  readonly count: number
  readonly chosen: boolean
  readonly excluded: boolean
}

/**
 * The values of one facet, {@link NO_VALUE} last. `distinct` counts all true values with at least one result, also
 * those not returned.
 */
export type FacetCounts = { readonly values: readonly FacetCount[]; readonly distinct: number }

/** How many results fall into a month (`YYYY-MM`), or into a year whose month is not known (`YYYY`). */
export type MonthCount = { readonly month: string; readonly count: number }

/** Results over time, in order, empty months left out; counted as if `months` did not narrow. */
export type Timeline = { readonly months: readonly MonthCount[]; readonly undated: number }

/** What could not be understood in a query: a sentence, and where it stands in UTF-16 units. */
export type QueryFault = {
  readonly code: string
  readonly text: string
  readonly start: number
  readonly end: number
}

/** A part of a query that is more than words to find, in UTF-16 units: a field's name with its colon, a sign, a quotation. */
export type QueryPart = {
  readonly kind: 'field' | 'operator' | 'quoted'
  readonly start: number
  readonly end: number
}

/** The answer to a search. */
export type SearchReply = {
  readonly total: number
  readonly offset: number
  readonly hits: readonly Hit[]
  readonly facets: { readonly [F in FacetField]: FacetCounts }
  readonly timeline: Timeline
  readonly elapsedMs: number
  /** True while the archive is still being read: more may come. */
  readonly partial: boolean
  /** What was searched instead of a word that no recap holds, or by which other word more is found, in sentences. */
  readonly queryNote?: string
  /** What could not be understood in the query; its words are searched all the same. */
  readonly queryFaults: readonly QueryFault[]
  /** What in the query is more than words, in order. */
  readonly queryParts: readonly QueryPart[]
}
