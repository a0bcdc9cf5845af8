import { createHash } from 'node:crypto'
import type { RecapView } from '../../contract/index.ts'
import { createHtmlPage, neededImages, type PlacedImage, type PlacedImages } from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { writePieces } from './sink.ts'

/** A logo or a portrait is shown by many recaps; the photos of one are rarely shown again. */
const KEPT_LETTERS = 32 * 1024 * 1024

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Images that were made ready already, by path; of those, the latest that come to {@link KEPT_LETTERS}. */
const createKnown = () => {
  const images = new Map<string, PlacedImage>()
  let letters = 0
  return {
    get: (path: string): PlacedImage | undefined => {
      const image = images.get(path)
      if (image === undefined) return undefined
      images.delete(path)
      images.set(path, image)
      return image
    },
    put: (path: string, image: PlacedImage): void => {
      images.set(path, image)
      letters += image.src.length
      for (const [oldest, { src }] of images) {
        if (letters <= KEPT_LETTERS) return
        images.delete(oldest)
        letters -= src.length
      }
    },
  }
}

/** Writes one page with everything in it. */
export const writeHtml = async ({ book, recaps, images, out, signal }: WriteParts): Promise<Written> => {
  const page = createHtmlPage(book, hashOf)
  const known = createKnown()
  let [missingImages, unreadImages] = [0, 0]

  const place = async (recap: RecapView): Promise<PlacedImages> => {
    const placed = new Map<number, PlacedImage>()
    if (!book.images) return placed
    for (const index of neededImages(recap)) {
      signal.throwIfAborted()
      const view = recap.images[index]
      const before = view?.path === undefined ? undefined : known.get(view.path)
      if (before !== undefined) {
        placed.set(index, before)
        continue
      }
      const shrunk = view === undefined ? undefined : await images.shrunk(view)
      if (shrunk === undefined) {
        unreadImages += 1
        continue
      }
      const { bytes, type, width, height } = shrunk
      const own = { src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, width, height }
      placed.set(index, own)
      if (view?.path !== undefined) known.put(view.path, own)
    }
    return placed
  }

  const bytes = await writePieces(
    out,
    async sink => {
      await sink.write(page.head())
      for await (const recap of recaps()) {
        missingImages += missingIn(recap)
        await sink.write(page.recap(recap, await place(recap)))
      }
      await sink.write(page.finish())
    },
    signal,
  )
  return { bytes, missingImages, unreadImages }
}
