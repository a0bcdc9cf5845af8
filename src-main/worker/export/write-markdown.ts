import { createMarkdown } from '../../core/export/index.ts'
import { type MarkdownTarget, toFolder, toZip } from './markdown-target.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { createPlacer } from './place-images.ts'

/** Writes a Markdown file a recap, with the images beside them as they are in the archive. */
export const writeMarkdown = async (parts: WriteParts, packing: 'folder' | 'zip'): Promise<Written> => {
  const { book, recaps, images, out, signal } = parts
  const markdown = createMarkdown(book)
  let [missingImages, unreadImages] = [0, 0]

  const fill = async (target: MarkdownTarget): Promise<void> => {
    const placer = createPlacer(
      parts,
      async (image, recap) => {
        const source = await images.original(image)
        const name = markdown.imageName(recap.path, image.path ?? inlineName(image.url))
        const isThere = source !== undefined && (await target.addImage(name, source))
        return isThere ? { src: markdown.address(name) } : undefined
      },
      { linked: true },
    )
    for await (const recap of recaps()) {
      missingImages += missingIn(recap)
      const { name, text } = markdown.recap(recap, await placer.place(recap))
      await target.addText(name, text)
    }
    unreadImages = placer.unread
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
