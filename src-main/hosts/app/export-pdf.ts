import { randomUUID } from 'node:crypto'
import path from 'node:path'
import {
  type ExportProgress,
  type ExportResult,
  type ExportStep,
  FaultError,
  nothingToExport,
  type PdfOptions,
  unwrap,
} from '../../contract/index.ts'
import { checkWritable, writeFileInPieces } from '../../worker/atomic-file.ts'
import type { Host } from '../host.ts'
import { type Composer, type DocumentProgress, printDocument } from './print-document.ts'

/** Serves a page to be printed under an address of its own until it is retired. */
export type PrintPages = { publish(html: string): { readonly path: string; retire(): void } }

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
export const orAborted = <T>(work: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(cancelled())
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

const checkRequest = async ({ paths, out }: ExportPdfRequest): Promise<void> => {
  if (paths.length === 0) throw nothingToExport()
  if (!path.isAbsolute(out) || path.extname(out).toLowerCase() !== '.pdf') {
    throw new FaultError({
      code: 'export-not-writable',
      message: `${out} cannot be saved to, because it needs a full path ending in .pdf; choose another name.`,
      path: out,
    })
  }
  await checkWritable(out)
}

/** Where printing begins and ends on the way from 0 to 1; measured on 34 recaps with images. */
const PRINTING = { start: 0.03, end: 0.98 } as const

/** The time with its zone, to the second: `2026-11-22T09:30:00-05:00`. */
const isoTime = (time: Date): string => {
  const offset = -time.getTimezoneOffset()
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local}${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/**
 * Exports recaps to one PDF, sheet by sheet, and writes the file whole or not at all.
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

  const ask: Composer['ask'] = (name, input) => orAborted(worker.ask(name, input), signal)

  const broken = new Set<string>()
  const onBroken = (sources: readonly string[]): void => {
    for (const source of sources) broken.add(source.replace(/^\/(?:archive|paper\/\d+)\//, ''))
  }

  const printOnce = async (html: string, onLoaded: (fraction: number) => void): Promise<Uint8Array> => {
    const page = printPages.publish(html)
    try {
      return await orAborted(print({ path: page.path, paper: options.paper, signal, onLoaded, onBroken }), signal)
    } finally {
      page.retire()
    }
  }

  let hasPrinted = false
  const reportDocument = ({ done, all, loaded, isNumbering }: DocumentProgress): void => {
    const fraction = PRINTING.start + ((PRINTING.end - PRINTING.start) * (done + 0.9 * loaded)) / all
    const isFirst = done === 0 && loaded < 1 && !hasPrinted
    hasPrinted ||= !isFirst
    report(isNumbering ? 'numbering' : isFirst ? 'loading-images' : 'printing', fraction)
  }

  if (signal.aborted) throw cancelled()
  await checkRequest(request)
  const job = randomUUID()
  try {
    report('composing', 0)
    const begun = unwrap(await ask('print.begin', { job, paths, options, out }))
    const made = await writeFileInPieces(out, signal, async file => {
      const document = await printDocument({
        job,
        begun,
        compose: async sheet => unwrap(await ask('print.sheet', sheet)),
        print: printOnce,
        file,
        created: isoTime(new Date()),
        report: reportDocument,
      })
      report('saving', PRINTING.end)
      return document
    })
    report('saving', 1)
    return {
      saved: true,
      format: 'pdf',
      path: out,
      recaps: begun.recaps,
      ...made,
      missingImages: begun.summary.missingImages,
      unreadImages: broken.size,
      elapsedMs: performance.now() - startedMs,
    }
  } catch (error) {
    throw signal.aborted ? cancelled() : error
  } finally {
    // Not awaited: a worker that is stuck must not hold up what was cancelled.
    void worker.ask('print.end', { job })
  }
}
