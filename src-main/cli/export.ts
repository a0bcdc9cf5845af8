import { resolve } from 'node:path'
import { type ExportStep, unwrap } from '../contract/index.ts'
import { exportPdf } from '../hosts/app/export-pdf.ts'
import { findAppFolder } from '../hosts/launch/app-folder.ts'
import { createPrinter } from '../hosts/launch/printer.ts'
import type { WorkerClient } from '../worker/client.ts'
import type { Invocation } from './arguments.ts'
import type { ProgressBar } from './progress.ts'
import { plural, type Report } from './report.ts'

const STEP_LABELS: Readonly<Record<ExportStep, string>> = {
  composing: 'composing pages',
  'loading-images': 'loading images',
  printing: 'printing',
  numbering: 'numbering pages',
  saving: 'saving',
}

/** What ends an export: Ctrl+C, the system's request to end, the terminal that was closed. */
const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** `export`: prints the recaps that were asked for, in a browser without a window. An interrupt leaves nothing behind. */
export const exportRecaps = async (
  invocation: Extract<Invocation, { command: 'export' }>,
  worker: WorkerClient,
  bar: ProgressBar,
): Promise<Report> => {
  const { recaps, options } = invocation
  const paths = 'posts' in recaps ? recaps.posts : unwrap(await worker.call('archive.paths', recaps.request)).paths
  if (paths.length === 0) return { data: { recaps: 0 }, text: 'No recap matches, so nothing was written.', status: 1 }
  const abort = new AbortController()
  const interrupt = (): void => abort.abort()
  for (const signal of INTERRUPTS) process.once(signal, interrupt)
  const printer = await createPrinter({
    worker,
    appFolder: findAppFolder(import.meta.url).appFolder,
    say: line => process.stderr.write(`${line}\n`),
  })
  try {
    const result = await exportPdf(
      {
        print: printer.print,
        worker,
        pages: printer.pages,
        onProgress: ({ step, fraction }) => bar.show(STEP_LABELS[step], fraction),
        signal: abort.signal,
      },
      { paths, options, out: resolve(invocation.out) },
    )
    const { path, recaps: count, pages, bytes, missingImages, elapsedMs } = result
    return {
      data: { path, recaps: count, pages, bytes, missingImages, elapsedMs },
      text: `${plural(count, 'recap')} on ${plural(pages, 'page')} (${(bytes / 1e6).toFixed(1)} MB) in ${path}${
        missingImages > 0 ? `; missing from the archive: ${plural(missingImages, 'image')}` : ''
      }.`,
      status: 0,
    }
  } finally {
    for (const signal of INTERRUPTS) process.removeListener(signal, interrupt)
    await printer.close()
  }
}
