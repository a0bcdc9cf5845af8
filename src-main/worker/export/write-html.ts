import { createHash } from 'node:crypto'
import type { RecapView } from '../../contract/index.ts'
import { createHtmlPage, neededImages, type PlacedImage, type PlacedImages } from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { writePieces } from './sink.ts'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Writes one page with everything in it. */
export const writeHtml = async ({ book, recaps, images, out, signal }: WriteParts): Promise<Written> => {
  const page = createHtmlPage(book, hashOf)
  let [missingImages, unreadImages] = [0, 0]

  const place = async (recap: RecapView): Promise<PlacedImages> => {
    const placed = new Map<number, PlacedImage>()
    if (!book.images) return placed
    for (const index of neededImages(recap)) {
      signal.throwIfAborted()
      const view = recap.images[index]
      const shrunk = view === undefined ? undefined : await images.shrunk(view)
      if (shrunk === undefined) {
        unreadImages += 1
        continue
      }
      const { bytes, type, width, height } = shrunk
      placed.set(index, { src: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, width, height })
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
