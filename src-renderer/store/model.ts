import {
  type AppState,
  type ArchiveProgress,
  type ArchiveSummary,
  DEFAULT_SETTINGS,
  type ExportProgress,
  type ExportResult,
  type Fault,
  type RecapView,
  type Settings,
} from '../../src-main/contract/index.ts'
import { startTrail, type Trail } from './history.ts'
import { START_PLACE } from './place.ts'
import type { Results } from './results.ts'

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
}

export type Overlay = 'none' | 'export' | 'folder' | 'problems' | 'about' | 'shortcuts'

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
  /** A passing message at the foot of the window. */
  readonly note: string | null
}

export const NO_READER: Reader = { view: null, loading: null, fault: null, opened: 0, fragment: null }

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
