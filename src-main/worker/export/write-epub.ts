import { createHash } from 'node:crypto'
import { createEpub, type EpubImage, type TextFile } from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { createPlacer } from './place-images.ts'
import { writePieces } from './sink.ts'
import { createZip } from './zip.ts'

/** Writes an EPUB: its `mimetype` first and not compressed, what depends on everything else last. */
export const writeEpub = async (parts: WriteParts): Promise<Written> => {
  const { book, recaps, images, out, signal } = parts
  const epub = createEpub(book)
  const now = new Date()
  const digest = createHash('sha256')
  const stored: EpubImage[] = []
  let [missingImages, unreadImages] = [0, 0]

  const bytes = await writePieces(
    out,
    async sink => {
      const zip = createZip(sink, out, now)
      const writeText = async ({ name, text }: TextFile): Promise<void> => {
        digest.update(name).update('\0').update(text).update('\0')
        await zip.addBytes(name, Buffer.from(text), name === 'mimetype')
      }
      const placer = createPlacer(parts, async image => {
        const shrunk = await images.shrunk(image)
        if (shrunk === undefined) return undefined
        const { name, src } = epub.imageName(stored.length + 1, shrunk.type === 'image/png' ? 'png' : 'jpg')
        digest.update(shrunk.bytes)
        await zip.addBytes(name, shrunk.bytes, true)
        stored.push({ name, type: shrunk.type })
        return { src, width: shrunk.width, height: shrunk.height }
      })
      for (const file of epub.head()) await writeText(file)
      for await (const recap of recaps()) {
        missingImages += missingIn(recap)
        await writeText(epub.recap(recap, await placer.place(recap)))
      }
      unreadImages = placer.unread
      const end = {
        images: stored,
        digest: digest.copy().digest('hex'),
        modified: `${now.toISOString().slice(0, 19)}Z`,
      }
      for (const file of epub.finish(end)) await writeText(file)
      await zip.finish()
    },
    signal,
  )
  return { bytes, missingImages, unreadImages }
}
