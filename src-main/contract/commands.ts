import type { ArchiveProgress, ArchiveSummary, FolderListing, Problem } from './archive.ts'
import type { Correction, CorrectionEntry, CorrectionsPlace, CurationState, Suggestion } from './curation.ts'
import type { EntityKind, EntityRef, EntityView, KnownName } from './entity.ts'
import type {
  Advice,
  Completions,
  Library,
  LibraryChange,
  LibraryRead,
  Reason,
  Surroundings,
  Trends,
} from './explore.ts'
import type {
  ExportFormat,
  ExportProgress,
  ExportRequest,
  ExportResult,
  PdfOptions,
  PdfPreview,
  SaveSuggestion,
} from './export.ts'
import type { Reply } from './fault.ts'
import type { MissingReport } from './missing.ts'
import type { PhotosReply } from './photos.ts'
import type { Preflight } from './preflight.ts'
import type { RecapView } from './recap.ts'
import type { FacetCounts, FacetField, RowPlace, SearchReply, SearchRequest } from './search.ts'
import type { AppState, NetworkProof, Settings } from './settings.ts'

/** The empty input of commands that need none. */
export type Nothing = Readonly<Record<string, never>>

/**
 * Every command that the page can give, once: from one JSON-safe input to one JSON-safe output.
 * Handlers, input guards and the page's client derive from this map, so that a missing one does not compile.
 */
export type Commands = {
  'app.state': (input: Nothing) => AppState
  'app.proof': (input: Nothing) => NetworkProof
  'settings.save': (input: Partial<Settings>) => Settings

  /** Shows the host's folder dialog; no folder where it was closed. */
  'folder.choose': (input: Nothing) => { readonly folder?: string }
  /** Lists a folder for the chooser in the page; without a path, the home folder. */
  'folder.list': (input: { readonly path?: string }) => FolderListing

  /** Opens a folder. Answers once its files are listed; reading goes on and is told by `archive.progress`. */
  'archive.open': (input: { readonly folder: string }) => ArchiveSummary
  'archive.summary': (input: Nothing) => ArchiveSummary | null
  /** Stops the reading of the archive; what was read so far stays usable. */
  'archive.cancel': (input: Nothing) => null
  'archive.problems': (input: Nothing) => { readonly problems: readonly Problem[] }
  'archive.search': (input: SearchRequest) => SearchReply
  /**
   * The values of one facet whose name contains `contains` (accents and case folded), under the given search: all of
   * them, or as many as its `facetLimit` says. Sorted by count (the default; years newest first) or by name.
   */
  'archive.facet': (input: {
    readonly field: FacetField
    readonly contains: string
    readonly request: SearchRequest
    readonly sort?: 'count' | 'name'
  }) => FacetCounts
  /** The paths of all results of a search, in its order: to select or print them. */
  'archive.paths': (input: SearchRequest) => { readonly paths: readonly string[] }
  /** Where a recap stands among all results of a search, whichever of them are asked for. */
  'archive.beside': (input: { readonly request: SearchRequest; readonly path: string }) => RowPlace
  /** What to drop or to write otherwise, for a search that finds nothing. */
  'archive.advice': (input: SearchRequest) => Advice
  /** The images of the results of a search; `offset` (default 0) and `limit` (default 100, at most 500) count images. */
  'archive.photos': (input: {
    readonly request: SearchRequest
    readonly offset?: number
    readonly limit?: number
  }) => PhotosReply
  /** Every image that recaps show and that is not in the archive, with where it may be. */
  'archive.missing': (input: Nothing) => MissingReport
  /** The results of a search by year. */
  'archive.trends': (input: SearchRequest) => Trends
  /** How to go on with a query at `caret`, a position in UTF-16 units. */
  'archive.complete': (input: { readonly query: string; readonly caret: number }) => Completions

  /** Reads one recap; `query` marks its matches in the body. */
  'recap.read': (input: { readonly path: string; readonly query?: string }) => RecapView
  /** Why a recap matches a query, the most telling reason first; none where it does not. */
  'recap.why': (input: { readonly path: string; readonly query: string }) => { readonly reasons: readonly Reason[] }
  /** Recaps near one, and its place in its series. */
  'recap.surroundings': (input: { readonly path: string }) => Surroundings

  /** Why an image of the archive cannot be shown, in a sentence; no words where it can. `path` is relative to the archive. */
  'image.fault': (input: { readonly path: string }) => { readonly words?: string }

  /** What is kept of the archive that is open. */
  'library.read': (input: Nothing) => LibraryRead
  /** Makes the same change in the lists as they are kept by now; answers with what is kept then. */
  'library.write': (input: LibraryChange) => Library

  'entity.read': (input: EntityRef) => EntityView
  /**
   * Names of entities that contain `contains` (accents and case folded), or are called so in another spelling; exact and
   * beginning matches first, then those `like` a name, then by count; `limit` default 20.
   */
  'entity.names': (input: {
    readonly kind: EntityKind
    readonly contains: string
    readonly limit?: number
    readonly like?: string
  }) => {
    readonly names: readonly KnownName[]
  }

  'curation.state': (input: Nothing) => CurationState
  /** Corrections that belong together: written, in force, and one step of undo. All of them or none. */
  'curation.apply': (input: { readonly corrections: readonly Correction[] }) => CurationState
  'curation.undo': (input: Nothing) => CurationState
  'curation.redo': (input: Nothing) => CurationState
  /** Every correction in force, those of recaps in order of path, then the others. */
  'curation.list': (input: Nothing) => { readonly entries: readonly CorrectionEntry[] }
  /** Takes single corrections back; one step of undo. */
  'curation.revoke': (input: { readonly ids: readonly string[] }) => CurationState
  /** The most telling suggestions first; `limit` default 50. `total` counts all. */
  'curation.review': (input: { readonly limit?: number }) => {
    readonly suggestions: readonly Suggestion[]
    readonly total: number
  }
  /** Moves the sidecar file. */
  'curation.keep': (input: { readonly place: CorrectionsPlace }) => CurationState

  /** `title` is what the document will be called, where that is known already; `format` is PDF unless told otherwise. */
  'export.suggest': (input: {
    readonly paths: readonly string[]
    readonly title?: string
    readonly format?: ExportFormat
  }) => SaveSuggestion
  /** What a PDF of recaps will be, without printing it. A newer question ends the one before with `cancelled`. */
  'export.preflight': (input: { readonly paths: readonly string[]; readonly options: PdfOptions }) => Preflight
  /**
   * Prints recaps to be looked at; saved with the same options afterwards, nothing is printed again. One export at a
   * time, this one included.
   */
  'export.preview': (input: { readonly paths: readonly string[]; readonly options: PdfOptions }) => PdfPreview
  /** Bytes `[start, end)` of the preview in base64. */
  'export.preview-bytes': (input: { readonly start: number; readonly end: number }) => { readonly base64: string }
  'export.save': (input: ExportRequest) => ExportResult
  'export.cancel': (input: Nothing) => null

  /** Opens a link of a recap in the system's browser: http, https and mailto only. */
  'link.open': (input: { readonly url: string }) => null
  /** Shows a file in the system's file manager: an image of the archive, a recap, the last export, or the corrections. */
  'file.reveal': (input: { readonly path: string; readonly of: 'archive' | 'export' | 'corrections' }) => null
}

export type CommandName = keyof Commands
export type CommandInput<N extends CommandName> = Parameters<Commands[N]>[0]
export type CommandOutput<N extends CommandName> = ReturnType<Commands[N]>

/** One handler a command; the type that every table of handlers satisfies. */
export type Handlers<N extends CommandName = CommandName> = {
  readonly [K in N]: (input: CommandInput<K>) => Promise<CommandOutput<K>> | CommandOutput<K>
}

/** What main tells the page without being asked. */
export type Notices = {
  'archive.progress': ArchiveProgress
  /** The archive is read, or was read again after a change on disk; results should be asked for again. */
  'archive.changed': ArchiveSummary
  'export.progress': ExportProgress
  /** An address of the application was opened in the system; it may be anything that anybody wrote. */
  'app.open-address': { readonly address: string }
}

export type NoticeName = keyof Notices

/** What the page finds at `window.recapArchive`: the only thing it knows of its host. */
export type Bridge = {
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandOutput<N>>>
  /** Listens to one notice; the returned function stops. */
  listen<N extends NoticeName>(name: N, listener: (payload: Notices[N]) => void): () => void
  /** Where a file or folder that a person dropped on the window lies; null for anything else. */
  pathOf(dropped: unknown): Promise<string | null>
}

/** Name of the bridge on the page's `window`. */
export const BRIDGE_KEY = 'recapArchive'
