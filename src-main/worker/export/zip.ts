import type { FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { zipSync } from 'fflate'
import { FaultError } from '../../contract/index.ts'
import { type Checksum, checksumOf, piecesOf } from './file-pieces.ts'
import type { Sink } from './sink.ts'

/**
 * Beyond these, a ZIP file needs extensions that many programs do not read; the largest numbers themselves stand for "look
 * there" (APPNOTE 6.3.10, sections 4.3.14 and 4.4.1.4).
 */
const MOST_FILES = 0xffff - 1
const MOST_BYTES = 0xffff_ffff - 1

/** Length of the record that ends a ZIP file without a comment (APPNOTE 6.3.10, section 4.3.16). */
const END_BYTES = 22

/** Where the checksum and the two lengths stand in the header of a file, and in its record in the directory. */
const CHECK_IN_HEADER = 14
const CHECK_IN_RECORD = 16
/** Where a record tells at which byte its file begins. */
const PLACE_IN_RECORD = 42

/** Writes the files of a ZIP archive, one after the other. */
export type ZipWriter = {
  /** `stored` where compressing gains nothing, or must not be done. */
  addBytes(name: string, bytes: Uint8Array, stored?: boolean): Promise<void>
  /** Copies a file as it is, a piece at a time. Answers false, and adds nothing, where it cannot be read to its end. */
  addFile(name: string, handle: FileHandle): Promise<boolean>
  finish(): Promise<void>
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** What stands around the bytes of a file. */
type Frame = { readonly header: Uint8Array; readonly packed: Uint8Array; readonly record: Uint8Array }

/** A file packed as an archive of its own, taken apart. */
const frameOf = (name: string, bytes: Uint8Array, isStored: boolean, modified: Date): Frame => {
  const alone = zipSync({ [name]: [bytes, { level: isStored ? 0 : 6, mtime: modified }] })
  const end = alone.length - END_BYTES
  const directoryAt = viewOf(alone).getUint32(end + 16, true)
  const view = viewOf(alone)
  const headerEnd = 30 + view.getUint16(26, true) + view.getUint16(28, true)
  return {
    header: alone.subarray(0, headerEnd),
    packed: alone.subarray(headerEnd, directoryAt),
    // A copy, so that the packed bytes are not kept with it.
    record: alone.slice(directoryAt, end),
  }
}

const setChecksum = (target: Uint8Array, at: number, { bytes, crc }: Checksum): void => {
  const view = viewOf(target)
  view.setUint32(at, crc, true)
  view.setUint32(at + 4, bytes, true)
  view.setUint32(at + 8, bytes, true)
}

/**
 * Starts a ZIP archive. The size and the checksum of a file stand before its bytes, as programs need that read from the
 * front: what is in memory is packed at once, a file on disk is read twice.
 *
 * @param modified moment that every file of it has.
 * @throws FaultError `export-not-writable` where it grows beyond what a ZIP file can hold.
 */
export const createZip = (sink: Sink, out: string, modified: Date): ZipWriter => {
  const directory: Uint8Array[] = []

  const refused = (reason: string): FaultError =>
    new FaultError({
      code: 'export-not-writable',
      message: `${path.basename(out)} could not be saved, because ${reason}`,
      path: out,
    })

  const checkSize = (more = 0): void => {
    if (directory.length <= MOST_FILES && sink.bytes + more <= MOST_BYTES) return
    throw refused('it would be larger than a ZIP file can be; export fewer recaps, or leave the images out.')
  }

  const begin = async ({ header, record }: Frame): Promise<void> => {
    viewOf(record).setUint32(PLACE_IN_RECORD, sink.bytes, true)
    directory.push(record)
    await sink.write(header)
  }

  return {
    addBytes: async (name, bytes, stored = false) => {
      const frame = frameOf(name, bytes, stored, modified)
      await begin(frame)
      await sink.write(frame.packed)
      checkSize()
    },
    addFile: async (name, handle) => {
      const told = await checksumOf(handle).catch(() => undefined)
      if (told === undefined) return false
      checkSize(told.bytes)
      const frame = frameOf(name, new Uint8Array(0), true, modified)
      setChecksum(frame.header, CHECK_IN_HEADER, told)
      setChecksum(frame.record, CHECK_IN_RECORD, told)
      await begin(frame)
      let crc = 0
      for await (const piece of piecesOf(handle)) {
        crc = crc32(piece, crc)
        await sink.write(piece)
      }
      if (crc !== told.crc) throw refused(`the image ${path.posix.basename(name)} was changed meanwhile; export again.`)
      checkSize()
      return true
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
