import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** Read at once of a file that goes into an export. */
const PIECE_BYTES = 1024 * 1024

/**
 * The bytes of an open file from its start, piece by piece. Each piece holds only until the next is asked for, so that
 * memory does not grow with the file.
 */
export async function* piecesOf(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(PIECE_BYTES)
  for (let at = 0; ; ) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
    if (bytesRead === 0) return
    at += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}

/** Length and CRC-32 of bytes, as a ZIP archive tells them before them (APPNOTE 6.3.10, section 4.3.7). */
export type Checksum = { readonly bytes: number; readonly crc: number }

/** Reads a file to its end for its checksum. */
export const checksumOf = async (handle: FileHandle): Promise<Checksum> => {
  let [bytes, crc] = [0, 0]
  for await (const piece of piecesOf(handle)) {
    bytes += piece.byteLength
    crc = crc32(piece, crc)
  }
  return { bytes, crc }
}
