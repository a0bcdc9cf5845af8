import {
  type ExportResult,
  FaultError,
  type FileTarget,
  nothingToExport,
  type RecapView,
} from '../../contract/index.ts'
import {
  createBibtex,
  createCslJson,
  createCsv,
  createJson,
  type ExportBook,
  withTalksOf,
} from '../../core/export/index.ts'
import { checkWritable } from '../atomic-file.ts'
import { checkFolderWritable } from '../atomic-folder.ts'
import type { InternalCommands } from '../client.ts'
import type { Notify } from '../handlers.ts'
import { localDay } from '../local-day.ts'
import type { OpenArchive } from '../opened.ts'
import { refuseInside } from '../refuse-inside.ts'
import { createImageSource } from './image-source.ts'
import type { WriteParts, Written } from './parts.ts'
import { writeData } from './write-data.ts'
import { writeEpub } from './write-epub.ts'
import { writeHtml } from './write-html.ts'
import { writeMarkdown } from './write-markdown.ts'

type Request = Parameters<InternalCommands['export.write']>[0]
type Result = Extract<ExportResult, { saved: true }>

const write = (parts: WriteParts, target: FileTarget): Promise<Written> => {
  const { book } = parts
  switch (target.format) {
    case 'markdown':
      return writeMarkdown(parts, 'folder')
    case 'markdown-zip':
      return writeMarkdown(parts, 'zip')
    case 'html':
      return writeHtml(parts)
    case 'epub':
      return writeEpub(parts)
    case 'csv':
      return writeData(parts, createCsv(target.options.of))
    case 'json':
      return writeData(parts, createJson(book))
    case 'bibtex':
      return writeData(parts, createBibtex(target.options.of, book.archiveName))
    case 'csl-json':
      return writeData(parts, createCslJson(target.options.of, book.archiveName))
  }
}

/** Writes exports of the open archive, one at a time; its progress is told by `export.progress`. */
export const createExporter = (opened: () => OpenArchive, notify: Notify) => {
  let running: AbortController | undefined

  const save = async (request: Request, signal: AbortSignal): Promise<Result> => {
    const startedMs = performance.now()
    const { paths, out, format } = request
    const archive = opened()
    const briefs = archive.briefs(paths)
    const known = new Set(briefs.map(brief => brief.path))
    const gone = paths.find(each => !known.has(each))
    if (gone !== undefined) await archive.view(gone, '')
    if (briefs.length === 0) throw nothingToExport()
    await refuseInside(archive.folder, out)
    await (format === 'markdown' ? checkFolderWritable(out) : checkWritable(out))
    const book: ExportBook = {
      archiveName: archive.summary().name,
      archiveLanguages: archive.languages(),
      briefs,
      today: localDay(new Date()),
      images: false,
      ...('images' in request.options && request.options),
    }

    const speakers = 'speakers' in request.options ? request.options.speakers : undefined

    async function* recaps(): AsyncIterable<RecapView> {
      for (const [at, brief] of briefs.entries()) {
        signal.throwIfAborted()
        notify('export.progress', { step: 'composing', fraction: at / briefs.length })
        const recap = await archive.view(brief.path, '')
        yield speakers === undefined ? recap : withTalksOf(recap, speakers)
      }
      notify('export.progress', { step: 'saving', fraction: 1 })
    }

    const parts = { book, out, signal, recaps, images: createImageSource(archive.folder) }
    const written = await write(parts, request)
    return {
      saved: true,
      format,
      path: out,
      recaps: briefs.length,
      ...written,
      elapsedMs: performance.now() - startedMs,
    }
  }

  return {
    write: async (request: Request): Promise<Result> => {
      const controller = new AbortController()
      running?.abort()
      running = controller
      try {
        return await save(request, controller.signal)
      } catch (error) {
        if (!controller.signal.aborted) throw error
        throw new FaultError({ code: 'cancelled', message: 'The export was cancelled.' })
      } finally {
        if (running === controller) running = undefined
      }
    },
    stop: (): null => {
      running?.abort()
      return null
    },
  }
}
