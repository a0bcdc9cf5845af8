import type { ImageView, RecapView } from '../../contract/index.ts'
import type { ExportBook } from '../../core/export/index.ts'

/** What every writer of an export works with. */
export type WriteParts = {
  readonly book: ExportBook
  /** Absolute path of what is written. */
  readonly out: string
  readonly signal: AbortSignal
  /** The recaps of the book in order, each read when it is asked for, so that only one is held at a time. */
  recaps(): AsyncIterable<RecapView>
  readonly images: ImageSource
}

/** What a writer has written. */
export type Written = {
  readonly bytes: number
  readonly missingImages: number
  readonly unreadImages: number
  readonly entries?: number
}

/** A picture made ready for a web page or an EPUB. */
export type ShrunkImage = {
  readonly bytes: Uint8Array
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
}

/** Reads the images of the archive. Whatever is wrong with one, it is undefined: an export does not fail of a picture. */
export type ImageSource = {
  /** The file or the bytes of an image as it is, and a name to call it by. */
  original(image: ImageView): Promise<{ readonly file: string } | { readonly bytes: Uint8Array } | undefined>
  /** A copy turned upright, without metadata, at most so many pixels wide and high. */
  shrunk(image: ImageView): Promise<ShrunkImage | undefined>
}

/** Images of a recap's body that the archive does not have. */
export const missingIn = (recap: RecapView): number =>
  recap.images.filter(image => image.inBody && image.status === 'missing').length
