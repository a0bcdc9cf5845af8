import type {
  ExportFormat,
  ExportTarget,
  PdfOptions,
  Preflight,
  SaveSuggestion,
} from '../../../src-main/contract/index.ts'
import { pathsOf, type ReportSubject } from '../report.ts'
import { type Context, requestNow, tellFault } from './context.ts'

export type ExportActions = ReturnType<typeof createExportActions>

/** Choosing recaps and saving them. */
export const createExportActions = (context: Context) => {
  const { store, client } = context

  const withSelection = (change: (selection: Set<string>) => void) =>
    store.setState(model => {
      const selection = new Set(model.selection)
      change(selection)
      const isLess = [...model.selection].some(path => !selection.has(path))
      return { selection, ...(isLess && { allSelectedOf: null }) }
    })

  /** Shows that an export runs, and how far it is, until what is answered is called. */
  const startRunning = (): (() => void) => {
    store.setState({
      exporting: { state: 'running', progress: { step: 'composing', fraction: 0 }, cancelling: false },
    })
    return client.listen('export.progress', progress =>
      store.setState(({ exporting }) =>
        exporting.state === 'running' ? { exporting: { ...exporting, progress } } : {},
      ),
    )
  }

  /** The recaps that the search finds, in their order; null where they could not be told, or the archive is another now. */
  const pathsOfResults = async (): Promise<readonly string[] | null> => {
    const folder = store.getState().archive?.folder
    const reply = await client.call('archive.paths', requestNow(context))
    if (folder !== store.getState().archive?.folder) return null
    if (reply.ok) return reply.value.paths
    tellFault(context, reply.fault)
    return null
  }

  /** Opens the export dialog for the given recaps, or for the selection. */
  const prepareExport = (paths?: readonly string[]): void =>
    store.setState(model => ({
      overlay: 'export',
      exportPaths: paths ?? [...model.selection],
      exportSubject: null,
      exporting: { state: 'idle' },
      preview: null,
    }))

  return {
    toggleSelected: (path: string) =>
      withSelection(selection => {
        if (!selection.delete(path)) selection.add(path)
      }),
    /** Selects the rows between two, as far as they have arrived. */
    selectRows: (from: number, to: number) =>
      withSelection(selection => {
        const hits = store.getState().results?.hits
        for (let row = Math.min(from, to); row <= Math.max(from, to); row += 1) {
          const hit = hits?.get(row)
          if (hit) selection.add(hit.path)
        }
      }),
    selectAll: async () => {
      const turn = store.getState().results?.turn ?? null
      const paths = await pathsOfResults()
      if (paths === null) return
      withSelection(selection =>
        paths.forEach(path => {
          selection.add(path)
        }),
      )
      store.setState({ allSelectedOf: turn })
    },
    clearSelection: () => store.setState({ selection: new Set(), allSelectedOf: null }),

    prepareExport,
    /** Opens the export dialog for all results; what is selected stays as it is. */
    prepareExportOfResults: async () => {
      const paths = await pathsOfResults()
      if (paths !== null) prepareExport(paths)
    },
    /** Opens the export dialog for a report. */
    prepareReport: (subject: ReportSubject) =>
      store.setState({
        overlay: 'export',
        exportPaths: pathsOf(subject),
        exportSubject: subject,
        exporting: { state: 'idle' },
        preview: null,
      }),
    /** Narrows the report in the dialog to a year; null is all of its years. */
    reportOnYear: (year: string | null) =>
      store.setState(({ exportSubject }) => {
        const subject = exportSubject && { ...exportSubject, year }
        return subject === null ? {} : { exportSubject: subject, exportPaths: pathsOf(subject) }
      }),
    suggestSave: async (title: string, format: ExportFormat): Promise<SaveSuggestion | null> => {
      const { exportPaths: paths } = store.getState()
      const reply = await client.call('export.suggest', { paths, format, ...(title === '' ? {} : { title }) })
      if (reply.ok) return reply.value
      store.setState({ exporting: { state: 'failed', fault: reply.fault } })
      return null
    },
    /** What a PDF with these options will be; null where something newer was asked for, or nobody knows. */
    preflight: async (options: PdfOptions): Promise<Preflight | null> => {
      const reply = await client.call('export.preflight', { paths: store.getState().exportPaths, options })
      return reply.ok ? reply.value : null
    },
    /** Prints the PDF to be looked at. */
    look: async (options: PdfOptions): Promise<void> => {
      const stop = startRunning()
      const reply = await client.call('export.preview', { paths: store.getState().exportPaths, options })
      stop()
      if (reply.ok) store.setState({ exporting: { state: 'idle' }, preview: reply.value })
      else if (reply.fault.code === 'cancelled') store.setState({ exporting: { state: 'idle' } })
      else store.setState({ exporting: { state: 'failed', fault: reply.fault } })
    },
    endLook: () => store.setState({ preview: null }),
    /** A part of the PDF that is looked at; null where it is gone. */
    previewBytes: async (start: number, end: number): Promise<Uint8Array<ArrayBuffer> | null> => {
      const reply = await client.call('export.preview-bytes', { start, end })
      return reply.ok ? Uint8Array.from(atob(reply.value.base64), character => character.charCodeAt(0)) : null
    },
    save: async (target: ExportTarget, out?: string): Promise<void> => {
      const stop = startRunning()
      const paths = store.getState().exportPaths
      const reply = await client.call('export.save', { paths, ...target, ...(out === undefined ? {} : { out }) })
      stop()
      if (!reply.ok && reply.fault.code !== 'cancelled')
        store.setState({ exporting: { state: 'failed', fault: reply.fault } })
      else if (reply.ok && reply.value.saved) store.setState({ exporting: { state: 'done', result: reply.value } })
      else store.setState({ exporting: { state: 'idle' } })
    },
    cancelExport: async () => {
      store.setState(({ exporting }) =>
        exporting.state === 'running' ? { exporting: { ...exporting, cancelling: true } } : {},
      )
      await client.call('export.cancel', {})
    },
    retryExport: () => store.setState({ exporting: { state: 'idle' } }),
  }
}
