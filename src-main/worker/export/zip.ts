import path from 'node:path'
import { zipSync } from 'fflate'
import { FaultError } from '../../contract/index.ts'
import type { Sink } from './sink.ts'

/** Beyond these, a ZIP file needs extensions that many programs do not read (APPNOTE 6.3.10, section 4.3.14). */
const MOST_FILES = 65_535
const MOST_BYTES = 0xffff_ffff

/** Length of the record that ends a ZIP file without a comment (APPNOTE 6.3.10, section 4.3.16). */
const END_BYTES = 22

/** Writes the files of a ZIP archive, one after the other; only one is held at a time. */
export type ZipWriter = {
  /** `stored` where compressing gains nothing, or must not be done. */
  addBytes(name: string, bytes: Uint8Array, stored?: boolean): Promise<void>
  finish(): Promise<void>
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Starts a ZIP archive. Each file is packed as an archive of its own, of which the file and its record in the directory
 * are taken over: that way its size and checksum stand before its bytes, as programs need that read from the front.
 *
 * @param modified moment that every file of it has.
 * @throws FaultError `export-not-writable` where it grows beyond what a ZIP file can hold.
 */
export const createZip = (sink: Sink, out: string, modified: Date): ZipWriter => {
  const directory: Uint8Array[] = []

  const checkSize = (): void => {
    if (directory.length <= MOST_FILES && sink.bytes <= MOST_BYTES) return
    throw new FaultError({
      code: 'export-not-writable',
      message: `${path.basename(out)} could not be saved, because it would be larger than a ZIP file can be; export fewer recaps, or leave the images out.`,
      path: out,
    })
  }

  return {
    addBytes: async (name, bytes, stored = false) => {
      const alone = zipSync({ [name]: [bytes, { level: stored ? 0 : 6, mtime: modified }] })
      const end = alone.length - END_BYTES
      const directoryAt = viewOf(alone).getUint32(end + 16, true)
      // A copy, so that the packed bytes are not kept with it.
      const record = alone.slice(directoryAt, end)
      viewOf(record).setUint32(42, sink.bytes, true)
      directory.push(record)
      await sink.write(alone.subarray(0, directoryAt))
      checkSize()
    },
    finish: async () => {
      const directoryAt = sink.bytes
      for (const record of directory) await sink.write(record)
      checkSize()
      const end = new Uint8Array(END_BYTES)
      const view = viewOf(end)
      view.setUint32(0, 0x0605_4b50, true)
      view.setUint16(8, directory.length, true)
      view.setUint16(10, directory.length, true)
      view.setUint32(12, sink.bytes - directoryAt, true)
      view.setUint32(16, directoryAt, true)
      await sink.write(end)
    },
  }
}
