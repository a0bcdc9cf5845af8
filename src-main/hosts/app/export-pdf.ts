import path from 'node:path'
import {
  type ExportProgress,
  type ExportResult,
  type ExportStep,
  FaultError,
  type PdfOptions,
  type Reply,
} from '../../contract/index.ts'
import { type OpenPdf, openPdf } from '../../core/print/pdf.ts'
import { checkWritable, writeFileAtomically } from '../../worker/atomic-file.ts'
import type { InternalCommands } from '../../worker/client.ts'
import type { Host } from '../host.ts'
import { type Composed, type NumberedPrintParts, printNumbered, STARTS } from './numbered-print.ts'

/** Serves a page to be printed under an address of its own until it is retired. */
export type PrintPages = { publish(html: string): { readonly path: string; retire(): void } }

/** The one thing that an export asks of the worker. */
export type Composer = {
  ask(name: 'print.compose', input: Parameters<InternalCommands['print.compose']>[0]): Promise<Reply<Composed>>
}

/** What one export works with. */
export type ExportPdfParts = {
  readonly print: Host['print']
  readonly worker: Composer
  readonly pages: PrintPages
  readonly onProgress: (progress: ExportProgress) => void
  /** Cancels the export at whatever step it is. */
  readonly signal: AbortSignal
}

/** What to export. `out` is an absolute path ending in .pdf. */
export type ExportPdfRequest = {
  readonly paths: readonly string[]
  readonly options: PdfOptions
  readonly out: string
}

const cancelled = (): FaultError => new FaultError({ code: 'cancelled', message: 'The export was cancelled.' })

/** Settles with the work, or rejects as soon as the signal is aborted, whatever the work does then. */
const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(cancelled())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

const readBack = async (bytes: Uint8Array): Promise<OpenPdf> => {
  try {
    return await openPdf(bytes)
  } catch (error) {
    throw new FaultError({
      code: 'print-failed',
      message:
        'The PDF could not be made, because what was printed could not be read back; try again with fewer recaps.',
      detail: String(error),
    })
  }
}

const checkRequest = async ({ paths, out }: ExportPdfRequest): Promise<void> => {
  if (paths.length === 0) {
    throw new FaultError({ code: 'nothing-to-export', message: 'No recap is chosen; select at least one to export.' })
  }
  if (!path.isAbsolute(out) || path.extname(out).toLowerCase() !== '.pdf') {
    throw new FaultError({
      code: 'export-not-writable',
      message: `${out} cannot be saved to, because it needs a full path ending in .pdf; choose another name.`,
      path: out,
    })
  }
  await checkWritable(out)
}

/**
 * Exports recaps to one PDF: composes the page, prints it, reads back on which page each recap starts, prints again
 * with the numbers in the contents until they hold, and writes the file whole or not at all.
 *
 * @returns what was saved.
 * @throws FaultError `nothing-to-export`, `export-not-writable`, `print-failed`, `cancelled`, or the worker's fault.
 */
export const exportPdf = async (
  { print, worker, pages: printPages, onProgress, signal }: ExportPdfParts,
  request: ExportPdfRequest,
): Promise<Extract<ExportResult, { saved: true }>> => {
  const startedMs = performance.now()
  const { paths, options, out } = request
  let reached = 0
  const report = (step: ExportStep, fraction: number): void => {
    reached = Math.max(reached, Math.min(1, fraction))
    onProgress({ step, fraction: reached })
  }

  const compose: NumberedPrintParts['compose'] = async pages => {
    const input = pages === undefined ? { paths, options } : { paths, options, pages }
    const reply = await orAborted(worker.ask('print.compose', input), signal)
    if (!reply.ok) throw new FaultError(reply.fault)
    return reply.value
  }

  const printOnce: NumberedPrintParts['print'] = async (html, onLoaded) => {
    const page = printPages.publish(html)
    try {
      const bytes = await orAborted(print({ path: page.path, paper: options.paper, signal, onLoaded }), signal)
      return await orAborted(readBack(bytes), signal)
    } finally {
      page.retire()
    }
  }

  if (signal.aborted) throw cancelled()
  await checkRequest(request)
  try {
    const { composed, pdf } = await printNumbered({ compose, print: printOnce, report })
    report('saving', STARTS.saving)
    const { title, subject } = composed
    const bytes = await orAborted(pdf.finish(subject === undefined ? { title } : { title, subject }), signal)
    await writeFileAtomically(out, bytes, signal)
    report('saving', 1)
    return {
      saved: true,
      path: out,
      recaps: Object.keys(composed.destinations).length,
      pages: pdf.pages,
      bytes: bytes.byteLength,
      missingImages: composed.missingImages,
      elapsedMs: performance.now() - startedMs,
    }
  } catch (error) {
    throw signal.aborted ? cancelled() : error
  }
}
