import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { notWritable } from '../atomic-file.ts'
import { writeFolderAtomically } from '../atomic-folder.ts'
import type { ImageSource } from './parts.ts'
import { writePieces } from './sink.ts'
import { createZip } from './zip.ts'

type Original = NonNullable<Awaited<ReturnType<ImageSource['original']>>>

/** Where the files of a Markdown export go. */
export type MarkdownTarget = {
  addText(name: string, text: string): Promise<void>
  /** Answers false where the image cannot be read any more. */
  addImage(name: string, image: Original): Promise<boolean>
}

/** The bytes of an image, read before anything of it is written, so that what fails is known for what it is. */
const bytesOf = async (image: Original): Promise<Uint8Array | undefined> => {
  if (!('file' in image)) return image.bytes
  try {
    return await readFile(image.file)
  } catch {
    return undefined
  }
}

/** Fills a folder, whole or not at all; answers the bytes in it. */
export const toFolder = async (
  out: string,
  fill: (target: MarkdownTarget) => Promise<void>,
  signal: AbortSignal,
): Promise<number> => {
  let bytes = 0
  await writeFolderAtomically(
    out,
    async folder => {
      const write = async (name: string, content: Uint8Array): Promise<void> => {
        signal.throwIfAborted()
        const file = path.join(folder, name)
        try {
          await mkdir(path.dirname(file), { recursive: true })
          await writeFile(file, content)
          bytes += content.byteLength
        } catch (error) {
          throw notWritable(out, error)
        }
      }
      await fill({
        addText: (name, text) => write(name, Buffer.from(text)),
        addImage: async (name, image) => {
          const content = await bytesOf(image)
          if (content !== undefined) await write(name, content)
          return content !== undefined
        },
      })
    },
    signal,
  )
  return bytes
}

/** Fills a ZIP file, whole or not at all; answers its size. */
export const toZip = (
  out: string,
  fill: (target: MarkdownTarget) => Promise<void>,
  signal: AbortSignal,
): Promise<number> =>
  writePieces(
    out,
    async sink => {
      const zip = createZip(sink, out, new Date())
      await fill({
        addText: (name, text) => zip.addBytes(name, Buffer.from(text)),
        addImage: async (name, image) => {
          const content = await bytesOf(image)
          if (content !== undefined) await zip.addBytes(name, content, true)
          return content !== undefined
        },
      })
      await zip.finish()
    },
    signal,
  )
