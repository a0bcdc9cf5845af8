import type { FacetField, Filters, SearchRequest, TextRun } from './search.ts'

/** One way out of an empty result, with the number of recaps that come back. */
export type WayOut =
  | { readonly kind: 'value'; readonly field: FacetField; readonly name: string; readonly total: number }
  | { readonly kind: 'months'; readonly total: number }
  /** Drops one part of the query; `query` is what is left. */
  | { readonly kind: 'part'; readonly text: string; readonly query: string; readonly total: number }
  | { readonly kind: 'query'; readonly total: number }
  | { readonly kind: 'filters'; readonly total: number }
  | { readonly kind: 'within'; readonly total: number }

/** What to do where nothing is found: the ways out, the one that leaves most of the search standing first, and a better spelling. */
export type Advice = {
  readonly ways: readonly WayOut[]
  readonly meant?: { readonly query: string; readonly total: number }
}

/** How a word of the query was found. */
export type MatchKind = 'word' | 'beginning' | 'stem' | 'synonym' | 'similar' | 'phrase' | 'value' | 'date' | 'quality'

/** Why a recap matched: one part of the query, what stands in the recap, where and how often. */
export type Reason = {
  /** The part of the query, as typed. */
  readonly part: string
  readonly kind: MatchKind
  /** The form found in the recap. */
  readonly form: string
  /** Where: `Title`, `Talk`, `Speaker`, `Text`, … */
  readonly field: string
  readonly count: number
}

/** One way to complete what is being typed: put `insert` in the place of `start` to `end`. */
export type Completion = {
  readonly kind: 'field' | 'value' | 'quality' | 'word'
  /** What to show, the typed part marked. */
  readonly label: readonly TextRun[]
  readonly insert: string
  /** What it is: `City`, `Speaker`, or an explanation of a field. */
  readonly detail?: string
  readonly count?: number
}

export type Completions = {
  readonly start: number
  readonly end: number
  readonly items: readonly Completion[]
}

/** Another recap near one: what both have. */
export type RelatedRecap = {
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly thumbnail?: string
  /** Names of what both share, the most telling first. */
  readonly shared: readonly string[]
}

/** A recap's place among those of the same series, in order of time. */
export type SeriesPlace = {
  readonly name: string
  readonly position: number
  readonly total: number
  readonly previous?: { readonly path: string; readonly title: string }
  readonly next?: { readonly path: string; readonly title: string }
}

export type Surroundings = { readonly related: readonly RelatedRecap[]; readonly series?: SeriesPlace }

/** How often a value occurs in each year of {@link Trends.years}. */
export type Trend = { readonly name: string; readonly total: number; readonly counts: readonly number[] }

/** The results of a search by year: the values met most, and the cities. */
export type Trends = {
  readonly years: readonly string[]
  /** Results in each year. */
  readonly recaps: readonly number[]
  readonly technologies: readonly Trend[]
  readonly cities: readonly Trend[]
  readonly undated: number
}

/** A search to come back to. */
export type SavedSearch = {
  readonly id: string
  readonly name: string
  readonly query: string
  readonly filters: Filters
  readonly sort: SearchRequest['sort']
}

/** Recaps put together by hand, in the reader's order. */
export type Collection = { readonly id: string; readonly name: string; readonly paths: readonly string[] }

/** What a person keeps of one archive, in the user's data folder. */
export type Library = {
  readonly searches: readonly SavedSearch[]
  readonly collections: readonly Collection[]
  /** Queries searched for, the last first, at most 20. */
  readonly recent: readonly string[]
}

/** Lists of it as a person had them, and as they made them: what is alike in both, another window may have changed. */
export type LibraryChange = { readonly from: Partial<Library>; readonly to: Partial<Library> }

/** What is kept, as it is read. The note is told once, where the file was damaged and set aside: what, why, what to do. */
export type LibraryRead = Library & { readonly note?: string }
