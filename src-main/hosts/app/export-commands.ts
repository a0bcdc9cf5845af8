import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type CommandInput,
  EXPORT_ENDINGS,
  type ExportFormat,
  type ExportProgress,
  type ExportRequest,
  type ExportResult,
  endsAs,
  FaultError,
  type Handlers,
  isPdf,
  nothingToExport,
  unwrap,
  withEnding,
} from '../../contract/index.ts'
import type { WorkerClient } from '../../worker/client.ts'
import type { Host } from '../host.ts'
import { SAVE_KINDS } from '../save-kind.ts'
import { exportFile } from './export-file.ts'
import { type ExportPdfRequest, exportPdf, orAborted } from './export-pdf.ts'
import { createExportPreview } from './export-preview.ts'
import type { PrintPages } from './print-pages.ts'
import { exportFileName, exportFolder, unusedFileName } from './save-suggestion.ts'
import type { SettingsStore } from './settings-store.ts'

/** What exports work with. */
export type ExportParts = {
  readonly host: Pick<Host, 'print' | 'notify' | 'dialogs' | 'chooseSaveFile'>
  readonly worker: Pick<WorkerClient, 'ask' | 'call'>
  readonly printPages: PrintPages
  /** Folder for what is printed to be looked at; removed when the application ends. */
  readonly previewFolder: string
  readonly settings: Pick<SettingsStore, 'current' | 'save'>
  /** Day of today, `YYYY-MM-DD`, in the person's own time zone. */
  readonly today: () => string
}

/** The commands of exports, and the file that was written last. */
export type ExportCommands = Pick<
  Handlers,
  'export.suggest' | 'export.preview' | 'export.preview-bytes' | 'export.save' | 'export.cancel'
> & {
  lastExport(): string | undefined
  /** Cancels a running export and waits until it has left nothing behind. */
  close(): Promise<void>
}

const checkOut = (out: string, format: ExportFormat): string => {
  // As the system calls it, so that it is known again when it is to be shown.
  if (path.isAbsolute(out) && endsAs(format, out)) return path.resolve(out)
  const needed = `a full path${EXPORT_ENDINGS[format] === '' ? '' : ` ending in ${EXPORT_ENDINGS[format]}`}`
  throw new FaultError({
    code: 'bad-input',
    message: `The export cannot be saved as ${out}, because it needs ${needed}; choose another name.`,
    path: out,
  })
}

/**
 * The chosen name with its ending. The dialog asked about replacing the name that was typed, not the completed one, so a
 * file of that name is never replaced.
 */
const completeName = (format: ExportFormat, chosen: string): string => {
  const out = withEnding(format, chosen)
  if (out === chosen || !existsSync(out)) return out
  const name = path.basename(out)
  throw new FaultError({
    code: 'export-not-writable',
    message: `The export was not saved as ${name}, because a file of that name is there already; save again under another name, or type ${name} in full to replace it.`,
    path: out,
  })
}

/** Creates the export commands of one application; one export runs at a time. */
export const createExportCommands = ({
  host,
  worker,
  printPages,
  previewFolder,
  settings,
  today,
}: ExportParts): ExportCommands => {
  let running: { readonly controller: AbortController; readonly done: Promise<unknown> } | undefined
  let last: string | undefined
  const preview = createExportPreview(previewFolder)

  const suggest: Handlers['export.suggest'] = async ({ paths, title, format = 'pdf' }) => {
    const summary = await worker.call('archive.summary', {})
    const archive = summary.ok && summary.value ? summary.value.name : 'Archive'
    const [only] = paths
    const isOne = paths.length === 1 && only !== undefined && title === undefined
    const recap = isOne ? await worker.call('recap.read', { path: only }) : undefined
    const folder = exportFolder(settings.current().exportFolder)
    const fileName = exportFileName({
      archive,
      recaps: paths.length,
      ...(recap?.ok ? { title: recap.value.title } : title?.trim() ? { title } : {}),
      today: today(),
      format,
    })
    const unused = unusedFileName(folder, fileName, undefined, EXPORT_ENDINGS[format])
    return { folder, fileName: unused, askInPage: !host.dialogs }
  }

  const askWhere = async (request: ExportRequest): Promise<string | undefined> => {
    const { paths, options, format = 'pdf' } = request
    const title = 'title' in options ? options.title : undefined
    const { folder, fileName } = await suggest({ paths, format, ...(title !== undefined && { title }) })
    const chosen = await host.chooseSaveFile(path.join(folder, fileName), SAVE_KINDS[format])
    if (chosen === 'unsupported') {
      throw new FaultError({
        code: 'unsupported',
        message: 'This desktop has no dialog to choose a file with, so type where it should be saved.',
      })
    }
    return chosen.path === undefined ? undefined : completeName(format, chosen.path)
  }

  const print = (request: Omit<ExportPdfRequest, 'out'>, out: string, signal: AbortSignal) => {
    const parts = {
      print: (page: Parameters<Host['print']>[0]) => host.print(page),
      worker,
      pages: printPages,
      onProgress: (progress: ExportProgress) => host.notify('export.progress', progress),
      signal,
    }
    return exportPdf(parts, { ...request, out })
  }

  const stateFor = async (out: string): Promise<number> => unwrap(await worker.ask('export.check', { out })).state

  const saveAs = async (request: ExportRequest, out: string, signal: AbortSignal) => {
    if (!isPdf(request)) return exportFile(worker, { ...request, out }, signal)
    const { paths, options } = request
    const looked = { paths, options, state: await stateFor(out) }
    return (await preview.save(looked, out, signal)) ?? print({ paths, options }, out, signal)
  }

  const look = async ({ paths, options }: CommandInput<'export.preview'>, signal: AbortSignal) => {
    const state = await stateFor(previewFolder)
    return preview.make({ paths, options, state }, out => print({ paths, options }, out, signal))
  }

  /** One at a time, and only with recaps. */
  const alone = async <T>(paths: readonly string[], work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (running) {
      throw new FaultError({
        code: 'bad-input',
        message: 'An export is already running; wait until it is done, or cancel it.',
      })
    }
    if (paths.length === 0) throw nothingToExport()
    const controller = new AbortController()
    const done = work(controller.signal)
    running = { controller, done }
    try {
      return await done
    } finally {
      running = undefined
    }
  }

  const run = async (request: ExportRequest, signal: AbortSignal): Promise<ExportResult> => {
    const { out, format = 'pdf' } = request
    // The desktop's dialog cannot be closed from here, but nothing waits for it once the export is cancelled.
    const target = out === undefined ? await orAborted(askWhere(request), signal) : checkOut(out, format)
    if (target === undefined) return { saved: false }
    const result = await saveAs(request, target, signal)
    last = result.path
    // What was saved is saved, also where this cannot be remembered.
    await settings.save({ exportFolder: path.dirname(target) }).catch(() => undefined)
    return result
  }

  return {
    'export.suggest': suggest,
    'export.preview': input => alone(input.paths, signal => look(input, signal)),
    'export.preview-bytes': async ({ start, end }) => ({
      base64: Buffer.from(await preview.read(start, end)).toString('base64'),
    }),
    'export.save': input => alone(input.paths, signal => run(input, signal)),
    'export.cancel': () => {
      running?.controller.abort()
      return null
    },
    lastExport: () => last,
    close: async () => {
      running?.controller.abort()
      await running?.done.catch(() => undefined)
      await preview.clear().catch(() => undefined)
    },
  }
}
