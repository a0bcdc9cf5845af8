import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { FaultError } from '../../contract/index.ts'
import type { Sink } from './sink.ts'

/** Beyond these, a ZIP file needs extensions that many programs do not read (APPNOTE 6.3.10, section 4.3.14). */
const MOST_FILES = 65_535
const MOST_BYTES = 0xffff_ffff

const PIECE_BYTES = 1024 * 1024

/** Writes the files of a ZIP archive, one after the other; only a piece of one is held at a time. */
export type ZipWriter = {
  /** `stored` where compressing gains nothing, or must not be done. */
  addBytes(name: string, bytes: Uint8Array, stored?: boolean): Promise<void>
  /** Copies a file. */
  addFile(name: string, file: string): Promise<void>
  finish(): Promise<void>
}

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

  const begin = (name: string, stored: boolean): ZipPassThrough | ZipDeflate => {
    const entry = stored ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    entry.mtime = modified
    files += 1
    zip.add(entry)
    return entry
  }

  return {
    addBytes: async (name, bytes, stored = false) => {
      begin(name, stored).push(bytes, true)
      await flush()
    },
    addFile: async (name, file) => {
      const entry = begin(name, true)
      for await (const piece of createReadStream(file, { highWaterMark: PIECE_BYTES })) {
        entry.push(new Uint8Array(piece), false)
        await flush()
      }
      entry.push(new Uint8Array(0), true)
      await flush()
    },
    finish: async () => {
      zip.end()
      await flush()
    },
  }
}
