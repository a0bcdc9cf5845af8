import type { RecapView } from '../../contract/index.ts'
import { createMarkdown, neededImages, type PlacedImage, type PlacedImages } from '../../core/export/index.ts'
import { type MarkdownTarget, toFolder, toZip } from './markdown-target.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'

/** Writes a Markdown file a recap, with the images beside them as they are in the archive. */
export const writeMarkdown = async (
  { book, recaps, images, out, signal }: WriteParts,
  packing: 'folder' | 'zip',
): Promise<Written> => {
  const markdown = createMarkdown(book)
  /** Where an image of the archive was put already, by its path. */
  const known = new Map<string, PlacedImage>()
  let [missingImages, unreadImages] = [0, 0]

  const place = async (target: MarkdownTarget, recap: RecapView): Promise<PlacedImages> => {
    const placed = new Map<number, PlacedImage>()
    if (!book.images) return placed
    for (const index of neededImages(recap, true)) {
      signal.throwIfAborted()
      const view = recap.images[index]
      if (view === undefined) continue
      const before = view.path === undefined ? undefined : known.get(view.path)
      if (before !== undefined) {
        placed.set(index, before)
        continue
      }
      const source = await images.original(view)
      const name = markdown.imageName(recap.path, view.path ?? inlineName(view.url))
      if (source === undefined || !(await target.addImage(name, source))) {
        unreadImages += 1
        continue
      }
      const own = { src: markdown.address(name) }
      placed.set(index, own)
      if (view.path !== undefined) known.set(view.path, own)
    }
    return placed
  }

  const fill = async (target: MarkdownTarget): Promise<void> => {
    for await (const recap of recaps()) {
      missingImages += missingIn(recap)
      const { name, text } = markdown.recap(recap, await place(target, recap))
      await target.addText(name, text)
    }
    for (const { name, text } of markdown.finish()) await target.addText(name, text)
  }

  const bytes = await (packing === 'zip' ? toZip : toFolder)(out, fill, signal)
  return { bytes, missingImages, unreadImages }
}

/** A file name for an image that is inside its post. */
const inlineName = (url: string | undefined): string => {
  const type = /^data:image\/(\w+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? 'png'
  return `inline.${type === 'jpeg' ? 'jpg' : type}`
}
