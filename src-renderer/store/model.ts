import {
  type AppState,
  type ArchiveProgress,
  type ArchiveSummary,
  type Collection,
  type CurationState,
  DEFAULT_SETTINGS,
  type EntityRef,
  type EntityView,
  type Evidence,
  type ExportProgress,
  type ExportResult,
  type Fault,
  type Library,
  type PdfPreview,
  type RecapView,
  type RowPlace,
  type Settings,
  type Surroundings,
  type Talk,
  type Trends,
} from '../../src-main/contract/index.ts'
import { FACETS_AS_THEY_COME, type FacetViews } from './facet-views.ts'
import { chipsOf } from './filters.ts'
import { startTrail, type Trail } from './history.ts'
import { START_PLACE } from './place.ts'
import type { ReportSubject } from './report.ts'
import type { Results, Whole } from './results.ts'
import { NO_QUEUE, type ReviewQueue } from './review-queue.ts'
import type { Wall } from './wall.ts'

/** What the window shows as a whole. */
export type Stage = 'starting' | 'opening' | 'open' | 'failed'

/** The recap in the reader. While another loads, the one before stays on the screen. */
export type Reader = {
  readonly view: RecapView | null
  /** The query whose words are marked in it: while letters come, that of a moment before. */
  readonly query: string
  readonly loading: string | null
  readonly fault: Fault | null
  /** Counts the times a recap was opened (not read again), so that the reader knows when to land on the first match. */
  readonly opened: number
  /** Fragment to scroll to once shown. */
  readonly fragment: string | null
  /** Sentence to scroll to once shown. */
  readonly evidence: Evidence | null
  /** Index of the image to scroll to once shown. */
  readonly image: number | null
  /** Whether a person comes back to it, so that it stands where it was left, be it at its top. */
  readonly isBack: boolean
  /** Whether it takes the focus once shown: what led to it lay over the window and is gone. */
  readonly takesFocus: boolean
  /** What stands near it; null until it is known, a moment after it is shown. */
  readonly surroundings: Surroundings | null
}

/** The entity whose page is shown. While another loads, the one before stays on the screen. */
export type EntityPane = {
  readonly view: EntityView | null
  readonly loading: EntityRef | null
  readonly fault: Fault | null
}

/** Results by year, and the number of the search that they answer; no view where they could not be had. */
export type TrendsPane = { readonly turn: number; readonly view: Trends | null }

export type Overlay =
  | 'none'
  | 'query-help'
  | 'palette'
  | 'name'
  | 'export'
  | 'folder'
  | 'problems'
  | 'missing'
  | 'about'
  | 'shortcuts'
  | 'correct'
  | 'review'

/** The two parts of the review: what waits for a decision, and what was decided or corrected. */
export type ReviewTab = 'suggestions' | 'corrections'

/** What is put right of an entity, everywhere in the archive. */
export type CorrectingEntity = { readonly form: 'rename' | 'merge' | 'split'; readonly entity: EntityRef }

/** A talk of a recap that is put right, as it is shown there; without one, it is one more. */
export type CorrectingTalk = { readonly form: 'talk'; readonly path: string; readonly talk?: Talk }

/** What the dialog of the overlay `correct` is about. */
export type Correcting = CorrectingEntity | CorrectingTalk

/**
 * A message at the foot of the window. A `fault` stays until it is dismissed; an `outcome` goes by itself or with its
 * archive, and may offer to take the last correction back, or to make it again; `restore` takes back what was done to
 * the library. One that offers the way back to the review stays as long as the archive.
 */
export type Note =
  | { readonly tone: 'fault'; readonly words: string; readonly offers?: undefined }
  | { readonly tone: 'outcome'; readonly words: string; readonly offers?: 'undo' | 'redo' | 'review' | 'restore' }

/** What is given a name, in the dialog of the overlay `name`. */
export type Naming =
  | { readonly kind: 'new-search' }
  | { readonly kind: 'new-collection'; readonly paths: readonly string[] }
  | { readonly kind: 'search' | 'collection'; readonly id: string; readonly name: string }

/** Where the open recap stands among all results, which search that is of, and how many these are. */
export type Beside = RowPlace & { readonly path: string; readonly turn: number; readonly total: number }

/** A running or finished export. */
export type Exporting =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly progress: ExportProgress; readonly cancelling: boolean }
  | { readonly state: 'done'; readonly result: Extract<ExportResult, { saved: true }> }
  | { readonly state: 'failed'; readonly fault: Fault }

export type Model = {
  readonly app: AppState | null
  readonly settings: Settings
  readonly stage: Stage
  readonly stageFault: Fault | null
  readonly archive: ArchiveSummary | null
  readonly progress: ArchiveProgress | null
  readonly trail: Trail
  readonly results: Results | null
  readonly searchFault: Fault | null
  readonly reader: Reader
  readonly entity: EntityPane
  /** The results by year, while they are shown; while others are counted, those before stay. */
  readonly trends: TrendsPane | null
  /** What is known of the corrections as a whole; null before they are read. */
  readonly curation: CurationState | null
  readonly correcting: Correcting | null
  readonly review: ReviewQueue
  readonly reviewTab: ReviewTab
  /** Paths of the recaps chosen for export, in the order of choosing. */
  readonly selection: ReadonlySet<string>
  /** Number of the search of which all results were selected at once, as long as none is unselected. */
  readonly allSelectedOf: number | null
  readonly overlay: Overlay
  /** What the folder chooser should say first, and the recaps that an export is of. */
  readonly chooserNote: string | null
  readonly exportPaths: readonly string[]
  /** What an export reports on, where that is known from the start. */
  readonly exportSubject: ReportSubject | null
  readonly exporting: Exporting
  /** What was printed to be looked at before it is saved; null where nothing was. */
  readonly preview: PdfPreview | null
  /** Index into the recap's images of the one in the lightbox. */
  readonly lightbox: number | null
  /** The images of the results; null until they are asked for. While others load, those before stay. */
  readonly wall: Wall | null
  /** Index into them of the one in the lightbox. */
  readonly wallImage: number | null
  /** What is kept of the archive that is open. */
  readonly library: Library
  readonly naming: Naming | null
  /** Null until it is known. */
  readonly beside: Beside | null
  /** Counts the times that the focused row was reached from outside of the list, which then brings it into sight. */
  readonly rowsShown: number
  readonly facetsShown: boolean
  readonly facetViews: FacetViews
  /** Null before it is known. */
  readonly whole: Whole | null
  readonly note: Note | null
}

export const NO_READER: Reader = {
  view: null,
  query: '',
  loading: null,
  fault: null,
  opened: 0,
  fragment: null,
  evidence: null,
  image: null,
  isBack: false,
  takesFocus: false,
  surroundings: null,
}

export const NO_LIBRARY: Library = { searches: [], collections: [], recent: [] }

export const NO_ENTITY: EntityPane = { view: null, loading: null, fault: null }

/** What there is of an archive before anything of it is known; what a person has set stays from one to the next. */
export const NOTHING_OPEN = {
  stageFault: null,
  archive: null,
  progress: null,
  trail: startTrail(START_PLACE),
  results: null,
  searchFault: null,
  reader: NO_READER,
  entity: NO_ENTITY,
  trends: null,
  curation: null,
  correcting: null,
  review: NO_QUEUE,
  reviewTab: 'suggestions',
  selection: new Set<string>(),
  allSelectedOf: null,
  overlay: 'none',
  chooserNote: null,
  lightbox: null,
  wall: null,
  wallImage: null,
  library: NO_LIBRARY,
  naming: null,
  beside: null,
  whole: null,
} as const satisfies Partial<Model>

export const INITIAL_MODEL: Model = {
  ...NOTHING_OPEN,
  app: null,
  settings: DEFAULT_SETTINGS,
  stage: 'starting',
  exportPaths: [],
  exportSubject: null,
  exporting: { state: 'idle' },
  preview: null,
  rowsShown: 0,
  facetsShown: true,
  facetViews: FACETS_AS_THEY_COME,
  note: null,
}

/** The collection that the results are narrowed to. */
export const collectionNow = ({ library, trail }: Model): Collection | undefined =>
  library.collections.find(({ id }) => id === trail.present.collection)

/** Whether there is a search that could be kept: words, or something that narrows. */
export const hasSearch = ({ trail: { present } }: Model): boolean =>
  present.query.trim() !== '' || chipsOf(present.filters).length > 0

/** Whether an export runs: its dialog stays until it is done or cancelled, and the archive stays open. */
export const isExporting = ({ exporting }: Model): boolean => exporting.state === 'running'

/** Whether the archive is still being read. */
export const isIndexing = (model: Model): boolean =>
  model.progress !== null && (model.progress.phase === 'walking' || model.progress.phase === 'reading')

/** Whether the results on the screen are still those of another search than the present one. */
export const isAwaited = ({ results, trail: { present } }: Model): boolean =>
  results !== null && (results.asked.query !== present.query || results.asked.filters !== present.filters)

/** Whether every result is selected, as far as is known. */
export const isAllSelected = ({ results, selection, allSelectedOf }: Model): boolean =>
  results !== null &&
  results.total > 0 &&
  (allSelectedOf === results.turn ||
    (results.hits.size === results.total && [...results.hits.values()].every(({ path }) => selection.has(path))))
