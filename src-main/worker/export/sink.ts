import { type FileSink, writeFileInPieces } from '../atomic-file.ts'

/** Where the pieces of a file go, with what they come to. */
export type Sink = {
  write(piece: Uint8Array | string): Promise<void>
  /** Bytes written so far. */
  readonly bytes: number
}

const counting = (file: FileSink): Sink => {
  let bytes = 0
  return {
    get bytes() {
      return bytes
    },
    write: async piece => {
      const written = typeof piece === 'string' ? Buffer.from(piece) : piece
      await file.write(written)
      bytes += written.byteLength
    },
  }
}

/**
 * Writes a file in pieces, whole or not at all.
 *
 * @returns its size in bytes.
 * @throws FaultError `export-not-writable`, the signal's reason, or what `produce` threw
 */
export const writePieces = (
  out: string,
  produce: (sink: Sink) => Promise<void>,
  signal: AbortSignal,
): Promise<number> =>
  writeFileInPieces(out, signal, async file => {
    const sink = counting(file)
    await produce(sink)
    return sink.bytes
  })
