import type { Photo, PhotosReply } from '../../src-main/contract/index.ts'

/** Photos asked for at once. */
export const PHOTOS_AT_ONCE = 200

/** The images of the present results, with those that have arrived. */
export type Wall = Omit<PhotosReply, 'photos' | 'offset'> & {
  /** Number of the search that they are of. */
  readonly turn: number
  readonly photos: ReadonlyMap<number, Photo>
}

const withPhotos = (photos: ReadonlyMap<number, Photo>, reply: PhotosReply): ReadonlyMap<number, Photo> => {
  const next = new Map(photos)
  reply.photos.forEach((photo, at) => {
    next.set(reply.offset + at, photo)
  })
  return next
}

/** A new wall from the first page that a search answers; `turn` tells its later pages from those of other searches. */
export const wallFrom = (turn: number, reply: PhotosReply): Wall => {
  const { total, matching, remote, ratios, partial } = reply
  return { turn, total, matching, remote, ratios, partial, photos: withPhotos(new Map(), reply) }
}

/** Adds a page; one of another search, or of another number of images, is dropped. */
export const addPhotos = (wall: Wall, turn: number, reply: PhotosReply): Wall =>
  wall.turn === turn && wall.total === reply.total ? { ...wall, photos: withPhotos(wall.photos, reply) } : wall

/** Offsets of the pages that photos `first` to `last` need and that have not arrived. */
export const missingPhotos = ({ photos, total }: Wall, first: number, last: number): readonly number[] => {
  const offsets = new Set<number>()
  for (let at = Math.max(0, first); at <= Math.min(last, total - 1); at += 1)
    if (!photos.has(at)) offsets.add(at - (at % PHOTOS_AT_ONCE))
  return [...offsets]
}
