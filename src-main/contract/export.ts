import { FaultError } from './fault.ts'

/** What an export of no recap at all is refused with. */
export const nothingToExport = (): FaultError =>
  new FaultError({ code: 'nothing-to-export', message: 'No recap is chosen; select at least one to export.' })

/** What a document is a report on: pages at its front tell of it in figures, recaps, talks and pictures. */
export type PdfReport = { readonly kind: 'sponsor' | 'speaker' | 'city'; readonly name: string }

/** How a PDF is laid out. */
export type PdfOptions = {
  /** Default `a4`. */
  readonly paper: 'a4' | 'letter'
  /** Default true. */
  readonly images: boolean
  /** Whether each recap starts a page (`paged`, the default) or follows the one before. */
  readonly flow?: 'paged' | 'continuous'
  /** An index of speakers, sponsors, cities and technologies with their pages at the end. Default true for 2 recaps or more. */
  readonly index?: boolean
  /** A sheet of small pictures at the end: every image with its caption, its recap and its page. Default false. */
  readonly photoIndex?: boolean
  /** Whether images go in with all their pixels, not with the 300 to the inch that paper can show. Default false. */
  readonly originals?: boolean
  /** Whether outside addresses also stand as QR codes at the end of their recap. Default false. */
  readonly linkCodes?: boolean
  readonly report?: PdfReport
  /** Whether the recaps themselves are printed. Default true; without them a report is all there is. */
  readonly texts?: boolean
  /** Title on the cover; default the archive's name and the span of years. */
  readonly title?: string
}

/** Formats that hold the recaps themselves, with their images. */
export const BOOK_FORMATS = ['markdown', 'markdown-zip', 'html', 'epub'] as const
export type BookFormat = (typeof BOOK_FORMATS)[number]

/** Formats that hold what is known of recaps and talks, for other programs. */
export const DATA_FORMATS = ['csv', 'json', 'bibtex', 'csl-json'] as const

/** Every form in which recaps are saved. */
export const EXPORT_FORMATS = ['pdf', ...BOOK_FORMATS, ...DATA_FORMATS] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** How the name of what is saved ends, in each format; Markdown without an ending is a folder. */
export const EXPORT_ENDINGS: { readonly [F in ExportFormat]: string } = {
  pdf: '.pdf',
  markdown: '',
  'markdown-zip': '.zip',
  html: '.html',
  epub: '.epub',
  csv: '.csv',
  json: '.json',
  bibtex: '.bib',
  'csl-json': '.csl.json',
}

/** How Markdown, a web page and an EPUB are made. */
export type BookOptions = {
  /** Default true. Copied as they are beside Markdown; at most {@link IMAGE_LIMIT_PX} wide and high elsewhere. */
  readonly images: boolean
  /** Title of the whole; default the archive's name and the span of years, or that of the only recap. */
  readonly title?: string
}

/** Larger images are made smaller in web pages and EPUBs, so that one file stays of a size that can be sent. */
export const IMAGE_LIMIT_PX = 1280

/** What the rows of a table, or the entries of a bibliography, stand for. */
export type ExportSubject = 'recaps' | 'talks' | 'both'

/** A format with the options that belong to it. The metadata in JSON has none: it holds all. */
export type ExportTarget = PdfTarget | FileTarget

/** Which talks are written: those of the speakers named, or of all where none is. */
export type TalkOptions = { readonly speakers?: readonly string[] }

/** What a host prints. */
export type PdfTarget = { readonly format?: 'pdf' | undefined; readonly options: PdfOptions }

/** Every format but PDF: what the worker writes by itself. A table holds rows of one shape, so never `both`. */
export type FileTarget =
  | { readonly format: BookFormat; readonly options: BookOptions }
  | { readonly format: 'csv'; readonly options: TalkOptions & { readonly of: Exclude<ExportSubject, 'both'> } }
  | { readonly format: 'json'; readonly options: Readonly<Record<string, never>> }
  | { readonly format: 'bibtex' | 'csl-json'; readonly options: TalkOptions & { readonly of: ExportSubject } }

/**
 * An export; the format is PDF unless told otherwise. `out` is an absolute path that ends as the format does; without
 * it the host asks where to save.
 */
export type ExportRequest = { readonly paths: readonly string[]; readonly out?: string } & ExportTarget

/** Whether an export is one to PDF, which a host prints; the worker writes all others. */
export const isPdf = (target: ExportTarget): target is PdfTarget => (target.format ?? 'pdf') === 'pdf'

/** Whether the name of a file ends as a format does, under any of the endings that are usual for it. */
export const endsAs = (format: ExportFormat, name: string): boolean =>
  name.toLowerCase().endsWith(EXPORT_ENDINGS[format]) ||
  (format === 'html' && /\.html?$/i.test(name)) ||
  (format === 'csl-json' && /\.json$/i.test(name))

/** The name with the format's ending, unless it has one already. */
export const withEnding = (format: ExportFormat, name: string): string =>
  endsAs(format, name) ? name : name + EXPORT_ENDINGS[format]

/** `saved: false` means that the person closed the save dialog. */
export type ExportResult =
  | { readonly saved: false }
  | {
      readonly saved: true
      readonly format: ExportFormat
      /** A file, or the folder that Markdown is in. */
      readonly path: string
      readonly recaps: number
      /** Of a PDF. */
      readonly pages?: number
      /** Rows of a table, or entries of a bibliography. */
      readonly entries?: number
      readonly bytes: number
      /** Images that the archive does not have. */
      readonly missingImages: number
      /** Images that are in the archive but could not be read: damaged, or gone meanwhile. */
      readonly unreadImages: number
      readonly elapsedMs: number
    }

/** A PDF that was printed to be looked at before it is saved. */
export type PdfPreview = { readonly pages: number; readonly bytes: number }

/** Bytes of a preview that are asked for at once, at most. */
export const PREVIEW_PIECE_BYTES = 4 * 1024 * 1024

/** Steps of an export, in order. */
export type ExportStep = 'composing' | 'loading-images' | 'printing' | 'numbering' | 'saving'

/** Progress of the running export, from 0 to 1 over all steps. */
export type ExportProgress = { readonly step: ExportStep; readonly fraction: number }

/** Where to save, as suggested to the person. */
export type SaveSuggestion = {
  readonly folder: string
  readonly fileName: string
  /** True where the host has no save dialog of its own and the page should ask. */
  readonly askInPage: boolean
}
