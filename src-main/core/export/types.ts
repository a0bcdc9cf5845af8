import type { RecapFacets, RecapView } from '../../contract/index.ts'

/** What is known of a recap before it is read again: enough to name its file, to link to it and to index it. */
export type RecapBrief = {
  readonly path: string
  readonly title: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string
  readonly lang: string
  readonly facets: RecapFacets
  /** Paths of the images that it shows. */
  readonly images: readonly string[]
}

/** What an export is of. */
export type ExportBook = {
  readonly archiveName: string
  /** Languages of all recaps of the archive, one for each: they decide where those of the export are even. */
  readonly archiveLanguages?: readonly string[]
  /** Each recap once, in the order in which they stand. */
  readonly briefs: readonly RecapBrief[]
  /** Title of the whole as the person gave it; empty or undefined where there is none. */
  readonly title?: string
  /** Day of the export, `YYYY-MM-DD`. */
  readonly today: string
  /** Whether images go in; where not, their alternative texts do. */
  readonly images: boolean
}

/** A text file of an export. `name` is relative, with forward slashes. */
export type TextFile = { readonly name: string; readonly text: string }

/**
 * Where an image of a recap was put. `src` is an address that holds from the recap's own file: relative, or a data: URL
 * of an image.
 */
export type PlacedImage = { readonly src: string; readonly width?: number; readonly height?: number }

/** The images of one recap that could be put somewhere, by their index in its view. */
export type PlacedImages = ReadonlyMap<number, PlacedImage>

/** What makes rows, entries or records out of recaps, one recap at a time. */
export type DataComposer = {
  /** Written first. */
  readonly head: string
  /** What is written for one recap, which may be nothing; `entries` counts what it stands for. */
  add(recap: RecapView): { readonly text: string; readonly entries: number }
  /** Written last. */
  finish(): string
}
