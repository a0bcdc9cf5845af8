import { resolve } from 'node:path'
import {
  type ExportProgress,
  type ExportResult,
  type ExportStep,
  isPdf,
  type PdfOptions,
  unwrap,
} from '../contract/index.ts'
import { exportFile } from '../hosts/app/export-file.ts'
import type { WorkerClient } from '../worker/client.ts'
import type { Invocation } from './arguments.ts'
import type { ProgressBar } from './progress.ts'
import { plural, type Report } from './report.ts'

type Saved = Extract<ExportResult, { saved: true }>

const STEP_LABELS: Readonly<Record<ExportStep, string>> = {
  composing: 'composing',
  'loading-images': 'loading images',
  printing: 'printing',
  numbering: 'numbering pages',
  saving: 'saving',
}

/** What ends an export: Ctrl+C, the system's request to end, the terminal that was closed. */
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

type PdfRequest = { readonly paths: readonly string[]; readonly options: PdfOptions; readonly out: string }

/** Prints in a browser without a window. Loaded only for PDF: no other format needs a browser. */
const printPdf = async (
  request: PdfRequest,
  worker: WorkerClient,
  onProgress: (progress: ExportProgress) => void,
  signal: AbortSignal,
): Promise<Saved> => {
  const [{ exportPdf }, { findAppFolder }, { createPrinter }] = await Promise.all([
    import('../hosts/app/export-pdf.ts'),
    import('../hosts/launch/app-folder.ts'),
    import('../hosts/launch/printer.ts'),
  ])
  const printer = await createPrinter({
    worker,
    appFolder: findAppFolder(import.meta.url).appFolder,
    say: line => process.stderr.write(`${line}\n`),
  })
  try {
    return await exportPdf({ print: printer.print, worker, pages: printer.pages, onProgress, signal }, request)
  } finally {
    await printer.close()
  }
}

const sizeOf = (bytes: number): string =>
  bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} KB` : `${(bytes / 1e6).toFixed(1)} MB`

const sentence = ({ path, recaps, pages, entries, bytes, missingImages, unreadImages }: Saved): string => {
  const extent =
    pages !== undefined
      ? ` on ${plural(pages, 'page')}`
      : entries !== undefined && entries !== recaps
        ? `, ${entries} ${entries === 1 ? 'entry' : 'entries'}`
        : ''
  const notes = [
    missingImages > 0 ? `; missing from the archive: ${plural(missingImages, 'image')}` : '',
    unreadImages > 0 ? `; could not be read: ${plural(unreadImages, 'image')}` : '',
  ]
  return `${plural(recaps, 'recap')}${extent} (${sizeOf(bytes)}) in ${path}${notes.join('')}.`
}

/** `export`: saves the recaps that were asked for, in whatever format. An interrupt leaves nothing behind. */
export const exportRecaps = async (
  invocation: Extract<Invocation, { command: 'export' }>,
  worker: WorkerClient,
  bar: ProgressBar,
): Promise<Report> => {
  const { recaps, target } = invocation
  const paths = 'posts' in recaps ? recaps.posts : unwrap(await worker.call('archive.paths', recaps.request)).paths
  if (paths.length === 0) return { data: { recaps: 0 }, text: 'No recap matches, so nothing was written.', status: 1 }
  const abort = new AbortController()
  const interrupt = (): void => abort.abort()
  for (const signal of INTERRUPTS) process.once(signal, interrupt)
  const onProgress = ({ step, fraction }: ExportProgress): void => bar.show(STEP_LABELS[step], fraction)
  const stopListening = worker.listen((name, payload) => {
    if (name === 'export.progress' && 'step' in payload) onProgress(payload)
  })
  const out = resolve(invocation.out)
  try {
    const result = isPdf(target)
      ? await printPdf({ paths, options: target.options, out }, worker, onProgress, abort.signal)
      : await exportFile(worker, { ...target, paths, out }, abort.signal)
    const { saved: _, ...data } = result
    return { data, text: sentence(result), status: 0 }
  } finally {
    stopListening()
    for (const signal of INTERRUPTS) process.removeListener(signal, interrupt)
  }
}
