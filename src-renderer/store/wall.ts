import type { Photo, PhotosReply } from '../../src-main/contract/index.ts'
import { type Arrived, missingOffsets, withPage } from './pages.ts'

/** Photos asked for at once. */
export const PHOTOS_AT_ONCE = 200

/** The images of the present results, with those that have arrived. */
export type Wall = Omit<PhotosReply, 'photos' | 'offset'> & {
  /** Number of the search that they are of. */
  readonly turn: number
  readonly photos: Arrived<Photo>
}

/** A new wall from the first page that a search answers; `turn` tells its later pages from those of other searches. */
export const wallFrom = (turn: number, reply: PhotosReply): Wall => {
  const { total, matching, remote, ratios, partial } = reply
  return { turn, total, matching, remote, ratios, partial, photos: withPage(new Map(), reply.offset, reply.photos) }
}

/** Adds a page; one of another search, or of another number of images, is dropped. */
export const addPhotos = (wall: Wall, turn: number, reply: PhotosReply): Wall =>
  wall.turn === turn && wall.total === reply.total
    ? { ...wall, photos: withPage(wall.photos, reply.offset, reply.photos) }
    : wall

/** Offsets of the pages that photos `first` to `last` need and that have not arrived. */
export const missingPhotos = ({ photos, total }: Wall, first: number, last: number): readonly number[] =>
  missingOffsets(photos, { first, last, total, size: PHOTOS_AT_ONCE })
