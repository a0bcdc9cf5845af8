/** What a document is a report on: pages at its front tell of it in figures, events, talks and pictures. */
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
  readonly report?: PdfReport
  /** Whether the recaps themselves are printed. Default true; without them a report is all there is. */
  readonly texts?: boolean
  /** Title on the cover; default the archive's name and the span of years. */
  readonly title?: string
}

/** An export to PDF. `out` is an absolute path ending in .pdf; without it the host asks where to save. */
export type ExportRequest = {
  readonly paths: readonly string[]
  readonly options: PdfOptions
  readonly out?: string
}

/** `saved: false` means that the person closed the save dialog. */
export type ExportResult =
  | { readonly saved: false }
  | {
      readonly saved: true
      readonly path: string
      readonly recaps: number
      readonly pages: number
      readonly bytes: number
      readonly missingImages: number
      readonly elapsedMs: number
    }

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
