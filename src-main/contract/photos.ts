import type { ImageView } from './recap.ts'

/** An image of the results, as the photo wall shows it. */
export type Photo = Pick<
  ImageView,
  'src' | 'alt' | 'caption' | 'url' | 'path' | 'width' | 'height' | 'bytes' | 'moving' | 'fault' | 'note'
> & {
  /** The first of the results that has it, and its index among that recap's images. */
  readonly recap: string
  readonly recapTitle: string
  readonly date?: string
  readonly image: number
  readonly status: 'shown' | 'missing'
}

/**
 * The images of all results of a search, each file once: first those whose own words (caption, alternative text, name of
 * the file) match the query, the most parts of it first; then the others. Both in the order of the results.
 */
export type PhotosReply = {
  readonly total: number
  /** How many of them, from the first, match by their own words; 0 where the query holds no words. */
  readonly matching: number
  /** How many images of the results live on the web: they are not among these. */
  readonly remote: number
  /**
   * Width over height of each, in order, so that all can be laid out before any is loaded; 0 where it is not known.
   * Only with the first page.
   */
  readonly ratios: readonly number[]
  readonly offset: number
  readonly photos: readonly Photo[]
  /** True while the archive is still being read: more may come. */
  readonly partial: boolean
}
