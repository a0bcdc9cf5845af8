import path from 'node:path'
import { type ExportResult, FaultError, type Handlers } from '../../contract/index.ts'
import type { WorkerClient } from '../../worker/client.ts'
import type { Host } from '../host.ts'
import { exportPdf } from './export-pdf.ts'
import type { PrintPages } from './print-pages.ts'
import { exportFileName, exportFolder, unusedFileName } from './save-suggestion.ts'

/** What exports work with. */
export type ExportParts = {
  readonly host: Pick<Host, 'print' | 'notify' | 'dialogs' | 'chooseSaveFile'>
  readonly worker: Pick<WorkerClient, 'ask' | 'call'>
  readonly printPages: PrintPages
  /** Day of today, `YYYY-MM-DD`, in the person's own time zone. */
  readonly today: () => string
}

/** The commands of exports, and the file that was written last. */
export type ExportCommands = Pick<Handlers, 'export.suggest' | 'export.pdf' | 'export.cancel'> & {
  lastExport(): string | undefined
  /** Cancels a running export and waits until it has left nothing behind. */
  close(): Promise<void>
}

const withExtension = (file: string): string => (/\.pdf$/i.test(file) ? file : `${file}.pdf`)

const checkOut = (out: string): string => {
  if (path.isAbsolute(out) && /\.pdf$/i.test(out)) return out
  throw new FaultError({
    code: 'bad-input',
    message: `The export cannot be saved as ${out}, because it needs a full path ending in .pdf; choose another name.`,
    path: out,
  })
}

/** Creates the export commands of one application; one export runs at a time. */
export const createExportCommands = ({ host, worker, printPages, today }: ExportParts): ExportCommands => {
  let running: { readonly controller: AbortController; readonly done: Promise<unknown> } | undefined
  let last: string | undefined

  const suggest: Handlers['export.suggest'] = async ({ paths, title }) => {
    const summary = await worker.call('archive.summary', {})
    const archive = summary.ok && summary.value ? summary.value.name : 'Archive'
    const [only] = paths
    const isOne = paths.length === 1 && only !== undefined && title === undefined
    const recap = isOne ? await worker.call('recap.read', { path: only }) : undefined
    const folder = exportFolder()
    const fileName = exportFileName({
      archive,
      recaps: paths.length,
      ...(recap?.ok ? { title: recap.value.title } : title?.trim() ? { title } : {}),
      today: today(),
    })
    return { folder, fileName: unusedFileName(folder, fileName), askInPage: !host.dialogs }
  }

  const askWhere = async (paths: readonly string[], title: string | undefined): Promise<string | undefined> => {
    const { folder, fileName } = await suggest({ paths, ...(title !== undefined && { title }) })
    const chosen = await host.chooseSaveFile(path.join(folder, fileName))
    if (chosen === 'unsupported') {
      throw new FaultError({
        code: 'unsupported',
        message: 'This desktop has no dialog to choose a file with, so type where the PDF should be saved.',
      })
    }
    return chosen.path === undefined ? undefined : withExtension(chosen.path)
  }

  const run = async (
    { paths, options, out }: Parameters<Handlers['export.pdf']>[0],
    signal: AbortSignal,
  ): Promise<ExportResult> => {
    const target = out === undefined ? await askWhere(paths, options.title) : checkOut(out)
    if (target === undefined) return { saved: false }
    const result = await exportPdf(
      {
        print: request => host.print(request),
        worker,
        pages: printPages,
        onProgress: progress => host.notify('export.progress', progress),
        signal,
      },
      { paths, options, out: target },
    )
    last = result.path
    return result
  }

  return {
    'export.suggest': suggest,
    'export.pdf': async input => {
      if (running) {
        throw new FaultError({
          code: 'bad-input',
          message: 'An export is already running; wait until it is done, or cancel it.',
        })
      }
      if (input.paths.length === 0) {
        throw new FaultError({
          code: 'nothing-to-export',
          message: 'No recap is chosen; select at least one to export.',
        })
      }
      const controller = new AbortController()
      const done = run(input, controller.signal)
      running = { controller, done }
      try {
        return await done
      } finally {
        running = undefined
      }
    },
    'export.cancel': () => {
      running?.controller.abort()
      return null
    },
    lastExport: () => last,
    close: async () => {
      running?.controller.abort()
      await running?.done.catch(() => undefined)
    },
  }
}
