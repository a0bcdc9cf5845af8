import { createHash } from 'node:crypto'
import type { ImageView, RecapView } from '../../contract/index.ts'
import { createHtmlPage, imagesShown, repeatedImages, sharedAddress, sharedPicture } from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { createPlacer } from './place-images.ts'
import { writePieces } from './sink.ts'

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

/** Writes one page with everything in it; an image that several places show is in it once. */
export const writeHtml = async (parts: WriteParts): Promise<Written> => {
  const { book, recaps, images, out, signal } = parts
  const page = createHtmlPage(book, hashOf)
  const repeated = repeatedImages(book)
  let [missingImages, unreadImages, shared] = [0, 0, 0]

  const isRepeated = (image: ImageView, recap: RecapView): boolean =>
    (image.path !== undefined && repeated.has(image.path)) ||
    imagesShown(recap).filter(one => one === image || (one.path !== undefined && one.path === image.path)).length > 1

  const bytes = await writePieces(
    out,
    async sink => {
      const placer = createPlacer(
        parts,
        async (image, recap) => {
          const shrunk = await images.shrunk(image)
          if (shrunk === undefined) return undefined
          const { type, width, height } = shrunk
          const data = `data:${type};base64,${Buffer.from(shrunk.bytes).toString('base64')}`
          if (!isRepeated(image, recap)) return { src: data, width, height }
          shared += 1
          const placed = { src: sharedAddress(shared), width, height }
          await sink.write(sharedPicture(placed, data))
          return placed
        },
        // What is shown once is not looked for again, so it need not be held.
        { isKept: placed => !placed.src.startsWith('data:') },
      )
      await sink.write(page.head())
      for await (const recap of recaps()) {
        missingImages += missingIn(recap)
        await sink.write(page.recap(recap, await placer.place(recap)))
      }
      unreadImages = placer.unread
      await sink.write(page.finish())
    },
    signal,
  )
  return { bytes, missingImages, unreadImages }
}
