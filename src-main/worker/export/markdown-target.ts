import { type FileHandle, open, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { notWritable } from '../atomic-file.ts'
import { writeFolderAtomically } from '../atomic-folder.ts'
import { makeFolder } from '../make-folder.ts'
import { checksumOf, piecesOf } from './file-pieces.ts'
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

/** Adds an image by its bytes, or from its open file, which is closed afterwards. */
const add = async (
  image: Original,
  addBytes: (bytes: Uint8Array) => Promise<void>,
  addFile: (handle: FileHandle) => Promise<boolean>,
): Promise<boolean> => {
  if ('bytes' in image) {
    await addBytes(image.bytes)
    return true
  }
  const handle = await open(image.file, 'r').catch(() => undefined)
  if (handle === undefined) return false
  try {
    return await addFile(handle)
  } finally {
    await handle.close()
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
      const write = async (name: string, content: Uint8Array | FileHandle): Promise<void> => {
        signal.throwIfAborted()
        const file = path.join(folder, name)
        try {
          await makeFolder(path.dirname(file))
          await writeFile(file, content instanceof Uint8Array ? content : piecesOf(content))
        } catch (error) {
          throw notWritable(out, error)
        }
      }
      const addBytes = async (name: string, content: Uint8Array): Promise<void> => {
        await write(name, content)
        bytes += content.byteLength
      }
      await fill({
        addText: (name, text) => addBytes(name, Buffer.from(text)),
        addImage: (name, image) =>
          add(
            image,
            content => addBytes(name, content),
            async handle => {
              // Read to its end before anything of it is written, so that what fails is known for what it is.
              const told = await checksumOf(handle).catch(() => undefined)
              if (told === undefined) return false
              await write(name, handle)
              bytes += told.bytes
              return true
            },
          ),
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
        addImage: (name, image) =>
          add(
            image,
            bytes => zip.addBytes(name, bytes, true),
            handle => zip.addFile(name, handle),
          ),
      })
      await zip.finish()
    },
    signal,
  )
