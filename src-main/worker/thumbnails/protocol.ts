import type { PictureFacts } from '../pictures/facts.ts'
import type { ShowingFault } from '../pictures/fault-words.ts'

/** What a smaller picture is for: the window (WebP, kept) or paper (JPEG or PNG, which a PDF takes in as they are). */
export type PictureUse = 'window' | 'paper'

/** What is asked of the thread: a picture of a file, at most `width` pixels wide. `file` is absolute, links resolved. */
export type ThumbnailRequest = {
  readonly id: number
  readonly file: string
  readonly width: number
  /** Default `window`. */
  readonly use?: PictureUse
}

/** A thumbnail as it is served, or why there is none. */
export type Thumbnail =
  | { readonly ok: true; readonly type: string; readonly body: Uint8Array }
  | { readonly ok: false; readonly fault: ShowingFault; readonly facts: PictureFacts }

/** What the thread answers. */
export type ThumbnailReply = { readonly id: number; readonly thumbnail: Thumbnail }

/** What the thread is told when it starts. */
export type ThumbnailData = {
  /** Absolute path of the folder that keeps thumbnails; without it none are kept. */
  readonly folder?: string
  /** Bytes that they may take together; default {@link KEPT_BYTES}. */
  readonly keptBytes?: number
}

/** Bytes that kept thumbnails take together at most. */
export const KEPT_BYTES = 512 * 1024 * 1024
