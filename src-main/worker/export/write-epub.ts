import { createHash } from 'node:crypto'
import type { RecapView } from '../../contract/index.ts'
import {
  createEpub,
  type EpubImage,
  neededImages,
  type PlacedImage,
  type PlacedImages,
  type TextFile,
} from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { writePieces } from './sink.ts'
import { createZip, type ZipWriter } from './zip.ts'

/** Writes an EPUB: its `mimetype` first and not compressed, what depends on everything else last. */
export const writeEpub = async ({ book, recaps, images, out, signal }: WriteParts): Promise<Written> => {
  const epub = createEpub(book)
  const now = new Date()
  const digest = createHash('sha256')
  const stored: EpubImage[] = []
  /** Where an image of the archive was put already, by its path. */
  const known = new Map<string, PlacedImage>()
  let [missingImages, unreadImages] = [0, 0]

  const writeText = async (zip: ZipWriter, { name, text }: TextFile): Promise<void> => {
    digest.update(name).update('\0').update(text).update('\0')
    await zip.addBytes(name, Buffer.from(text), name === 'mimetype')
  }

  const place = async (zip: ZipWriter, recap: RecapView): Promise<PlacedImages> => {
    const placed = new Map<number, PlacedImage>()
    if (!book.images) return placed
    for (const index of neededImages(recap)) {
      signal.throwIfAborted()
      const view = recap.images[index]
      const before = view?.path === undefined ? undefined : known.get(view.path)
      const shrunk = before !== undefined || view === undefined ? undefined : await images.shrunk(view)
      if (before === undefined && shrunk === undefined) {
        unreadImages += 1
        continue
      }
      if (before !== undefined || shrunk === undefined) {
        if (before !== undefined) placed.set(index, before)
        continue
      }
      const { name, src } = epub.imageName(stored.length + 1, shrunk.type === 'image/png' ? 'png' : 'jpg')
      digest.update(shrunk.bytes)
      await zip.addBytes(name, shrunk.bytes, true)
      stored.push({ name, type: shrunk.type })
      const own = { src, width: shrunk.width, height: shrunk.height }
      placed.set(index, own)
      if (view?.path !== undefined) known.set(view.path, own)
    }
    return placed
  }

  const bytes = await writePieces(
    out,
    async sink => {
      const zip = createZip(sink, out, now)
      for (const file of epub.head()) await writeText(zip, file)
      for await (const recap of recaps()) {
        missingImages += missingIn(recap)
        await writeText(zip, epub.recap(recap, await place(zip, recap)))
      }
      const end = {
        images: stored,
        digest: digest.copy().digest('hex'),
        modified: `${now.toISOString().slice(0, 19)}Z`,
      }
      for (const file of epub.finish(end)) await writeText(zip, file)
      await zip.finish()
    },
    signal,
  )
  return { bytes, missingImages, unreadImages }
}
