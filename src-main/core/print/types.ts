import type { PdfOptions, RecapView } from '../../contract/index.ts'

/** What one printable document is made of. */
export type PrintInput = {
  readonly archiveName: string
  readonly recaps: readonly RecapView[]
  readonly options: PdfOptions
  /** Day of printing, `YYYY-MM-DD`, for the cover. */
  readonly today: string
  /** Page on which each recap starts, by path, once known from a first print; shown in the contents. */
  readonly pages?: ReadonlyMap<string, number>
}

/** A whole HTML page, ready to be served under `/print/…` and printed by a host. */
export type PrintDocument = {
  readonly html: string
  /** Name of the PDF destination at which each recap starts, by path. */
  readonly destinations: ReadonlyMap<string, string>
  /** Title of the cover and of the PDF. */
  readonly title: string
  /** One line about the whole for the PDF's properties: how many recaps, of which months. */
  readonly subject: string
  /** Number of placeholders printed for images that are not in the archive. */
  readonly missingImages: number
}
