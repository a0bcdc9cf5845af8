import type {
  ArchiveSummary,
  CommandInput,
  CommandName,
  CommandOutput,
  ExportResult,
  FileTarget,
  Nothing,
  NoticeName,
  Notices,
  PdfOptions,
  RecapFacets,
  Reply,
} from '../contract/index.ts'
import type { PrintSheet, PrintSummary } from '../core/print/index.ts'

/** The commands of the page that the worker answers; the others are the host's. */
export type WorkerCommand = Extract<
  CommandName,
  | 'folder.list'
  | 'archive.open'
  | 'archive.summary'
  | 'archive.cancel'
  | 'archive.problems'
  | 'archive.search'
  | 'archive.facet'
  | 'archive.paths'
  | 'archive.beside'
  | 'archive.advice'
  | 'archive.missing'
  | 'archive.photos'
  | 'archive.trends'
  | 'archive.complete'
  | 'recap.read'
  | 'recap.why'
  | 'recap.surroundings'
  | 'library.read'
  | 'library.write'
  | 'entity.read'
  | 'entity.names'
  | 'curation.state'
  | 'curation.apply'
  | 'curation.undo'
  | 'curation.redo'
  | 'curation.list'
  | 'curation.revoke'
  | 'curation.review'
  | 'curation.keep'
  | 'export.preflight'
>

/** What the worker answers besides, to main and the command line only. */
export type InternalCommands = {
  /** Waits until the open archive is read (or its reading was cancelled). */
  'archive.settled': (input: Nothing) => ArchiveSummary
  /** Waits until what was read is saved for the next time. */
  'archive.saved': (input: Nothing) => null
  /** Facets of every recap, in order of path. */
  'archive.facets': (input: Nothing) => readonly RecapFacetsOf[]
  /** Running text of one recap, without markup. */
  'recap.text': (input: { readonly path: string }) => { readonly text: string }
  /** Absolute path of a file inside the open archive, links resolved and proven inside it; null where it is not. */
  'file.locate': (input: { readonly path: string }) => { readonly path: string } | null
  /** Begins a document of recaps, each once: what it says of itself, and on how many sheets its recaps are printed. */
  'print.begin': (input: {
    /** A new name for the document, by which its sheets are asked for. */
    readonly job: string
    readonly paths: readonly string[]
    readonly options: PdfOptions
    /** Absolute path of the file that is going to be written; refused within the archive. */
    readonly out: string
  }) => {
    readonly summary: PrintSummary
    readonly recaps: number
    readonly sheets: number
    /** Sheets of the photo index. */
    readonly photoSheets: number
  }
  /** Composes one sheet of a document; null where the document has none of that kind. */
  'print.sheet': (input: {
    readonly job: string
    /** Cover and contents, the indexes, or a sheet of recaps or of the photo index, counted from 0. */
    readonly sheet: 'front' | 'indexes' | { readonly photos: number } | number
    readonly firstPage: number
    /** Pages that are known, by name of the destination. */
    readonly pages: Readonly<Record<string, number>>
  }) => PrintSheet | null
  /** Forgets a document, also one that is still being begun. */
  'print.end': (input: { readonly job: string }) => null
  /**
   * Refuses a place within the open archive, with `export-not-writable`. The number is another one after each reading and
   * each correction, and in each archive: what was printed under it is up to date while it stays.
   */
  'export.check': (input: { readonly out: string }) => { readonly state: number }
  /** Writes an export of any format but PDF; its progress is told by `export.progress`. One at a time. */
  'export.write': (
    input: FileTarget & { readonly paths: readonly string[]; readonly out: string },
  ) => Extract<ExportResult, { saved: true }>
  /** Ends the export that is being written, which leaves nothing behind. */
  'export.stop': (input: Nothing) => null
}

/** A recap's facets with what tells which recap it is. */
export type RecapFacetsOf = RecapFacets & { readonly path: string; readonly title: string; readonly date?: string }

export type InternalName = keyof InternalCommands

/** A running worker, seen from main. Replies never reject: a crash of the worker is an `internal` fault. */
export type WorkerClient = {
  call<N extends WorkerCommand>(name: N, input: CommandInput<N>): Promise<Reply<CommandOutput<N>>>
  ask<N extends InternalName>(
    name: N,
    input: Parameters<InternalCommands[N]>[0],
  ): Promise<Reply<ReturnType<InternalCommands[N]>>>
  listen(listener: <N extends NoticeName>(name: N, payload: Notices[N]) => void): () => void
  close(): Promise<void>
}
