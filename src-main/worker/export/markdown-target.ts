import { copyFile, mkdir, open, stat, writeFile } from 'node:fs/promises'
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

const isReadable = async (image: Original): Promise<boolean> => {
  if (!('file' in image)) return true
  try {
    await (await open(image.file)).close()
    return true
  } catch {
    return false
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
      const write = async (name: string, work: (file: string) => Promise<void>): Promise<void> => {
        signal.throwIfAborted()
        const file = path.join(folder, name)
        try {
          await mkdir(path.dirname(file), { recursive: true })
          await work(file)
          bytes += (await stat(file)).size
        } catch (error) {
          throw notWritable(out, error)
        }
      }
      await fill({
        addText: (name, text) => write(name, file => writeFile(file, text)),
        addImage: async (name, image) => {
          if (!(await isReadable(image))) return false
          await write(name, file => ('file' in image ? copyFile(image.file, file) : writeFile(file, image.bytes)))
          return true
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
          if (!(await isReadable(image))) return false
          await ('file' in image ? zip.addFile(name, image.file) : zip.addBytes(name, image.bytes, true))
          return true
        },
      })
      await zip.finish()
    },
    signal,
  )
