import { GlobalWorkerOptions, getDocument, PDFDataRangeTransport, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Bytes that are asked for at once. */
const PIECE_BYTES = 512 * 1024

/** Answers with bytes `[start, end)` of a PDF; null where they are gone. */
export type ReadBytes = (start: number, end: number) => Promise<Uint8Array<ArrayBuffer> | null>

/** Asks for no more of the file than the pages that are looked at need. */
class PiecewiseTransport extends PDFDataRangeTransport {
  readonly #read: ReadBytes

  constructor(length: number, read: ReadBytes) {
    super(length, null)
    this.#read = read
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end).then(bytes => {
      if (bytes) this.onDataRange(begin, bytes)
      else this.abort()
    })
  }
}

/** Opens a PDF whose bytes are asked for piece by piece. Nothing is fetched, and no code is made at run time. */
export const openPdf = (
  length: number,
  read: ReadBytes,
): { readonly document: Promise<PDFDocumentProxy>; close(): void } => {
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({
    range: new PiecewiseTransport(length, read),
    rangeChunkSize: PIECE_BYTES,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    verbosity: 0,
  })
  return { document: task.promise, close: () => void task.destroy().catch(() => undefined) }
}
