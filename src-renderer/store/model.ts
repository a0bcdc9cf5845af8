import {
  type AppState,
  type ArchiveProgress,
  type ArchiveSummary,
  type CurationState,
  DEFAULT_SETTINGS,
  type EntityRef,
  type EntityView,
  type Evidence,
  type ExportProgress,
  type ExportResult,
  type Fault,
  type RecapView,
  type Settings,
} from '../../src-main/contract/index.ts'
import { startTrail, type Trail } from './history.ts'
import { START_PLACE } from './place.ts'
import type { Results } from './results.ts'
import { NO_QUEUE, type ReviewQueue } from './review-queue.ts'

/** What the window shows as a whole. */
export type Stage = 'starting' | 'no-folder' | 'opening' | 'open' | 'failed'

/** The recap in the reader. While another loads, the one before stays on the screen. */
export type Reader = {
  readonly view: RecapView | null
  readonly loading: string | null
  readonly fault: Fault | null
  /** Counts the times a recap was opened (not read again), so that the reader knows when to land on the first match. */
  readonly opened: number
  /** Fragment to scroll to once shown. */
  readonly fragment: string | null
  /** Sentence to scroll to once shown. */
  readonly evidence: Evidence | null
  /** Whether a person comes back to it, so that it stands where it was left, be it at its top. */
  readonly isBack: boolean
  /** Whether it takes the focus once shown: what led to it lay over the window and is gone. */
  readonly takesFocus: boolean
}

/** The entity whose page is shown. While another loads, the one before stays on the screen. */
export type EntityPane = {
  readonly view: EntityView | null
  readonly loading: EntityRef | null
  readonly fault: Fault | null
}

export type Overlay = 'none' | 'export' | 'folder' | 'problems' | 'about' | 'shortcuts' | 'correct' | 'review'

/** The two parts of the review: what waits for a decision, and what was decided or corrected. */
export type ReviewTab = 'suggestions' | 'corrections'

/** What is put right of an entity, everywhere in the archive, in the dialog of the overlay `correct`. */
export type Correcting = { readonly form: 'rename' | 'merge' | 'split'; readonly entity: EntityRef }

/**
 * A message at the foot of the window. A `fault` stays until it is dismissed; an `outcome` goes by itself, and may offer
 * to take the last correction back, or to make it again. One that offers the way back to the review stays as well.
 */
export type Note =
  | { readonly tone: 'fault'; readonly words: string; readonly offers?: undefined }
  | { readonly tone: 'outcome'; readonly words: string; readonly offers?: 'undo' | 'redo' | 'review' }

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
  /** What is known of the corrections as a whole; null before they are read. */
  readonly curation: CurationState | null
  readonly correcting: Correcting | null
  readonly review: ReviewQueue
  readonly reviewTab: ReviewTab
  /** Paths of the recaps chosen for export, in the order of choosing. */
  readonly selection: ReadonlySet<string>
  readonly overlay: Overlay
  /** What the folder chooser should say first, and the recaps that an export is of. */
  readonly chooserNote: string | null
  readonly exportPaths: readonly string[]
  readonly exporting: Exporting
  /** Index into the recap's images of the one in the lightbox. */
  readonly lightbox: number | null
  readonly facetsShown: boolean
  readonly note: Note | null
}

export const NO_READER: Reader = {
  view: null,
  loading: null,
  fault: null,
  opened: 0,
  fragment: null,
  evidence: null,
  isBack: false,
  takesFocus: false,
}

export const NO_ENTITY: EntityPane = { view: null, loading: null, fault: null }

export const INITIAL_MODEL: Model = {
  app: null,
  settings: DEFAULT_SETTINGS,
  stage: 'starting',
  stageFault: null,
  archive: null,
  progress: null,
  trail: startTrail(START_PLACE),
  results: null,
  searchFault: null,
  reader: NO_READER,
  entity: NO_ENTITY,
  curation: null,
  correcting: null,
  review: NO_QUEUE,
  reviewTab: 'suggestions',
  selection: new Set(),
  overlay: 'none',
  chooserNote: null,
  exportPaths: [],
  exporting: { state: 'idle' },
  lightbox: null,
  facetsShown: true,
  note: null,
}

/** Whether the archive is still being read. */
export const isIndexing = (model: Model): boolean =>
  model.progress !== null && (model.progress.phase === 'walking' || model.progress.phase === 'reading')
