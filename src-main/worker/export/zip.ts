import { createReadStream } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { crc32, deflateRaw } from 'node:zlib'
import { Zip, type ZipInputFile } from 'fflate'
import { FaultError } from '../../contract/index.ts'
import type { Sink } from './sink.ts'

/** Beyond these, a ZIP file needs extensions that many programs do not read (APPNOTE 6.3.10, section 4.3.14). */
const MOST_FILES = 65_535
const MOST_BYTES = 0xffff_ffff

const PIECE_BYTES = 1024 * 1024
const STORED = 0
const DEFLATED = 8

const deflate = promisify(deflateRaw)

/** Writes the files of a ZIP archive, one after the other; only a piece of one is held at a time. */
export type ZipWriter = {
  /** `stored` where compressing gains nothing, or must not be done. */
  addBytes(name: string, bytes: Uint8Array, stored?: boolean): Promise<void>
  /** Copies a file. */
  addFile(name: string, file: string): Promise<void>
  finish(): Promise<void>
}

/**
 * A file of the archive. Its bytes are compressed outside of it: until the archive ends, fflate keeps every file with
 * all that it holds, which for its own compressor is half a megabyte each.
 */
type Entry = ZipInputFile & { size: number; crc: number }

/**
 * Starts a ZIP archive.
 *
 * @param modified moment that every file of it has.
 * @throws FaultError `export-not-writable` where it grows beyond what a ZIP file can hold.
 */
export const createZip = (sink: Sink, out: string, modified: Date): ZipWriter => {
  const pieces: Uint8Array[] = []
  let failure: Error | undefined
  let files = 0
  const zip = new Zip((error, piece) => {
    if (error) failure = error
    else pieces.push(piece)
  })

  const flush = async (): Promise<void> => {
    if (failure) throw failure
    for (const piece of pieces.splice(0)) await sink.write(piece)
    if (files > MOST_FILES || sink.bytes > MOST_BYTES)
      throw new FaultError({
        code: 'export-not-writable',
        message: `${path.basename(out)} could not be saved, because it would be larger than a ZIP file can be; export fewer recaps, or leave the images out.`,
        path: out,
      })
  }

  const begin = (filename: string, compression: number): Entry => {
    const entry: Entry = { filename, compression, size: 0, crc: 0, mtime: modified }
    files += 1
    zip.add(entry)
    return entry
  }

  const push = async (entry: Entry, written: Uint8Array<ArrayBuffer>, isLast: boolean): Promise<void> => {
    entry.ondata?.(null, written, isLast)
    await flush()
  }

  return {
    addBytes: async (name, bytes, stored = false) => {
      const written = new Uint8Array(stored ? bytes : await deflate(bytes))
      const entry = begin(name, stored ? STORED : DEFLATED)
      entry.size = bytes.byteLength
      entry.crc = crc32(bytes)
      await push(entry, written, true)
    },
    addFile: async (name, file) => {
      const entry = begin(name, STORED)
      for await (const piece of createReadStream(file, { highWaterMark: PIECE_BYTES })) {
        const bytes = new Uint8Array(piece)
        entry.size += bytes.byteLength
        entry.crc = crc32(bytes, entry.crc)
        await push(entry, bytes, false)
      }
      await push(entry, new Uint8Array(0), true)
    },
    finish: async () => {
      zip.end()
      await flush()
    },
  }
}
