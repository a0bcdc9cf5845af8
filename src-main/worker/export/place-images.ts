import type { ImageView, RecapView } from '../../contract/index.ts'
import { neededImages, type PlacedImage, type PlacedImages } from '../../core/export/index.ts'
import type { WriteParts } from './parts.ts'

/** Puts one image of a recap into an export; undefined where it cannot be read. */
export type PutImage = (image: ImageView, recap: RecapView) => Promise<PlacedImage | undefined>

type PlacerOptions = { readonly linked?: boolean; readonly isKept?: (placed: PlacedImage) => boolean }

/** Puts the images of recaps into an export. */
export type Placer = {
  place(recap: RecapView): Promise<PlacedImages>
  /** How many could not be read so far. */
  readonly unread: number
}

/**
 * Places images by `put`, each file of the archive once: where several recaps show it, or one shows it again, it is where
 * it was put first.
 *
 * @param more `linked`: images that a recap only links to go in as well; `isKept`: whether where an image was put is
 * remembered, true unless told.
 */
export const createPlacer = (
  { book, signal }: Pick<WriteParts, 'book' | 'signal'>,
  put: PutImage,
  { linked = false, isKept = () => true }: PlacerOptions = {},
): Placer => {
  const known = new Map<string, PlacedImage>()
  let unread = 0
  return {
    get unread() {
      return unread
    },
    place: async recap => {
      const placed = new Map<number, PlacedImage>()
      if (!book.images) return placed
      for (const index of neededImages(recap, linked)) {
        signal.throwIfAborted()
        const image = recap.images[index]
        if (image === undefined) continue
        const { path } = image
        const own = (path === undefined ? undefined : known.get(path)) ?? (await put(image, recap))
        if (own === undefined) {
          unread += 1
          continue
        }
        placed.set(index, own)
        if (path !== undefined && isKept(own)) known.set(path, own)
      }
      return placed
    },
  }
}
