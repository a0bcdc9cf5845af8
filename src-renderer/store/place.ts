import type { Collection, EntityRef, Filters, SearchRequest, SortOrder } from '../../src-main/contract/index.ts'

/** Where a person is: everything that back and forward bring back. */
export type Place = {
  readonly query: string
  readonly filters: Filters
  readonly sort: SortOrder
  /** Id of the collection that the results are narrowed to. One that is not there any more does not narrow. */
  readonly collection: string | null
  /** Path of the recap in the reader. */
  readonly open: string | null
  /** The entity whose page stands in the reader's place, before the recap. */
  readonly entity: EntityRef | null
  /** Whether the trends of the results stand in the reader's place. */
  readonly trends: boolean
  /** Whether the images of the results stand in the place of the list and the reader, unless a page is opened over them. */
  readonly photos: boolean
  /** Index of the focused image among those of the results; -1 where none is. */
  readonly photo: number
  /** Scroll of the images, in CSS pixels. */
  readonly photosScroll: number
  /** Index of the focused row in the results; -1 where none is. */
  readonly focused: number
  /** Scroll of the results and of the reader (or of the page in its place), in CSS pixels. */
  readonly listScroll: number
  readonly readerScroll: number
}

/** Height of a row of the results in CSS pixels: all rows have it, so that a scroll tells a row. result-row.css draws it. */
export const ROW_HEIGHT_PX = 106

/** The row at the top of the list. */
export const topRowOf = (place: Place): number => Math.max(0, Math.floor(place.listScroll / ROW_HEIGHT_PX))

/** What an address tells of a place, in whichever archive is open. There a collection goes by its name, not by its id. */
export type Addressed = Omit<Place, 'photo' | 'photosScroll' | 'focused' | 'listScroll' | 'readerScroll'>

/** Nothing searched, nothing opened. */
export const NOWHERE: Addressed = {
  query: '',
  filters: {},
  sort: 'relevance',
  collection: null,
  open: null,
  entity: null,
  trends: false,
  photos: false,
}

export const START_PLACE: Place = {
  ...NOWHERE,
  photo: -1,
  photosScroll: 0,
  focused: -1,
  listScroll: 0,
  readerScroll: 0,
}

/** Another search starts at its top, with no row focused; the recap in the reader stays. */
export const searchAgain = (
  place: Place,
  change: Partial<Pick<Place, 'query' | 'filters' | 'sort' | 'collection'>>,
): Place => ({
  ...place,
  ...change,
  focused: -1,
  listScroll: 0,
  photo: -1,
  photosScroll: 0,
})

/** Whether the images of the results are what is seen: a page that is opened from them stands over them. */
export const showsPhotos = ({ photos, entity, trends }: Place): boolean => photos && entity === null && !trends

/** The search that a place stands for, with the collections that there are. */
export const requestOf = (place: Place, collections: readonly Collection[]): SearchRequest => {
  const { query, filters, sort } = place
  const within = collections.find(({ id }) => id === place.collection)?.paths
  return { query, filters, sort, ...(within === undefined ? {} : { within }) }
}

/** Whether two places ask for the same results. */
export const sameSearch = (a: Place, b: Place): boolean =>
  a.query === b.query &&
  a.sort === b.sort &&
  a.collection === b.collection &&
  JSON.stringify(a.filters) === JSON.stringify(b.filters)
