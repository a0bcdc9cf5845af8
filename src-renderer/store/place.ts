import type { EntityRef, FacetField, Filters, SearchRequest, SortOrder } from '../../src-main/contract/index.ts'
import { FACET_FIELDS } from '../../src-main/contract/index.ts'

/** Where a person is: everything that back and forward bring back. */
export type Place = {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** Path of the recap in the reader. */
  readonly open: string | null
  /** The entity whose page stands in the reader's place, before the recap. */
  readonly entity: EntityRef | null
  /** Index of the focused row in the results; -1 where none is. */
  readonly focused: number
  /** Scroll of the results and of the reader (or of the entity's page), in CSS pixels. */
  readonly listScroll: number
  readonly readerScroll: number
}

/** Height of a row of the results in CSS pixels: all rows have it, so that a scroll tells a row. results.css draws it. */
export const ROW_HEIGHT_PX = 106

/** The row at the top of the list. */
export const topRowOf = (place: Place): number => Math.max(0, Math.floor(place.listScroll / ROW_HEIGHT_PX))

export const START_PLACE: Place = {
  query: '',
  filters: {},
  sort: 'relevance',
  open: null,
  entity: null,
  focused: -1,
  listScroll: 0,
  readerScroll: 0,
}

export type Chip = { readonly field: FacetField; readonly name: string }

/** The chosen values, in the order in which facets are shown. */
export const chipsOf = (filters: Filters): readonly Chip[] =>
  FACET_FIELDS.flatMap(field => (filters[field] ?? []).map(name => ({ field, name })))

export const isChosen = (filters: Filters, field: FacetField, name: string): boolean =>
  filters[field]?.includes(name) ?? false

/** Adds a value to its facet, or takes it out; a facet without values leaves the filters. */
export const toggleValue = (filters: Filters, field: FacetField, name: string): Filters => {
  const chosen = filters[field] ?? []
  const next = chosen.includes(name) ? chosen.filter(other => other !== name) : [...chosen, name]
  const { [field]: _old, ...others } = filters
  return next.length === 0 ? others : { ...others, [field]: next }
}

/** Another search starts at its top, with no row focused; the recap in the reader stays. */
export const searchAgain = (place: Place, change: Partial<Pick<Place, 'query' | 'filters' | 'sort'>>): Place => ({
  ...place,
  ...change,
  focused: -1,
  listScroll: 0,
})

/** The search that a place stands for. */
export const requestOf = (place: Place): SearchRequest => ({
  query: place.query,
  filters: place.filters,
  sort: place.sort,
})

/** Whether two places ask for the same results. */
export const sameSearch = (a: Place, b: Place): boolean =>
  a.query === b.query && a.sort === b.sort && JSON.stringify(a.filters) === JSON.stringify(b.filters)
