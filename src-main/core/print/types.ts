import type { PdfOptions, RecapView } from '../../contract/index.ts'

/** What the document as a whole knows of each of its recaps: all but the text. */
export type PlanEntry = Omit<RecapView, 'body' | 'headings' | 'links' | 'talkLinks' | 'problems'>

/** One printed document, before its text: enough for cover, contents, indexes, and links between recaps. */
export type PrintPlan = {
  readonly archiveName: string
  /** Languages of all recaps of the archive, one for each: they decide where those of the document are even. */
  readonly archiveLanguages?: readonly string[]
  readonly options: PdfOptions
  /** Day of printing, `YYYY-MM-DD`, for the cover. */
  readonly today: string
  /** Each recap once, in the order of the document. */
  readonly entries: readonly PlanEntry[]
}

/**
 * Where things start, by the name of their destination (`recap-1`, `index-speakers`): pages counted from 1. What is not
 * in it is not known yet.
 */
export type Pages = ReadonlyMap<string, number>

/** What is known where a sheet is composed. */
export type SheetContext = {
  /** Number of the sheet's first page. */
  readonly firstPage: number
  readonly pages: Pages
}

/** A run of pages that is printed by itself: a whole HTML page, ready to be served under `/print/…`. */
export type PrintSheet = {
  readonly html: string
  /** Names of the PDF destinations of its bookmarks, in order. */
  readonly destinations: readonly string[]
  /** False where it names a page that is not known yet: it has to be printed again once it is. */
  readonly isFinal: boolean
}

/** What the document says of itself. */
export type PrintSummary = {
  /** Title of the cover and of the PDF. */
  readonly title: string
  /** One line about the whole for the PDF's properties: how many recaps, of which months. */
  readonly subject: string
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  /** BCP 47 tags, the most frequent first. */
  readonly languages: readonly string[]
  /** Number of placeholders printed for images that are not in the archive. */
  readonly missingImages: number
}
