import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError, type Handlers, type NoticeName, type Notices } from '../contract/index.ts'
import type { InternalCommands, WorkerCommand } from './client.ts'
import { archiveFileName, sidecarPlaces } from './corrections/places.ts'
import { openCorrections } from './corrections/store.ts'
import { type CurationCommand, createCuration } from './curation.ts'
import { entityNames } from './entity-view.ts'
import { createExporter } from './export/exporter.ts'
import { listFolder, resolveFolder } from './folder-list.ts'
import { type LibraryStore, openLibrary } from './library/store.ts'
import { openArchive } from './open-archive.ts'
import type { OpenArchive } from './opened.ts'
import { createPreflight } from './preflight.ts'
import { createPrintJobs } from './print-jobs.ts'
import type { WorkerData } from './protocol.ts'
import { openExtractor } from './reader-technologies.ts'
import { refuseInside } from './refuse-inside.ts'
import { placeOf } from './row-place.ts'
import { indexFile } from './saved/file.ts'
import { keyOf } from './saved/key.ts'
import { openSavedIndex, type SavedIndex } from './saved/saved-index.ts'
import { readSeen, SEEN_FILE } from './thumbnails/seen.ts'
import { isInside } from './walk.ts'
import { createWatcher } from './watch.ts'

/** Room for that many readings of one archive before its image addresses could meet another's. */
const VERSIONS_AN_ARCHIVE = 1_000_000

export type Notify = <N extends NoticeName>(name: N, payload: Notices[N]) => void

/** Handlers of what main and the command line ask for besides the page's commands. */
export type InternalHandlers = {
  readonly [N in keyof InternalCommands]: (
    input: Parameters<InternalCommands[N]>[0],
  ) => Promise<ReturnType<InternalCommands[N]>> | ReturnType<InternalCommands[N]>
}

/** The program as it was built. */
export type Program = {
  /** Tells this build from every other. */
  readonly build: string
  /** The built file of the thread that reads posts beside others. */
  readonly readerThread?: URL
}

/**
 * Everything that the worker answers, over the one archive that is open. Where the program is not built, nothing that was
 * read is kept for the next time, and all is read in one thread.
 */
export const createHandlers = ({ sampleFolder, userDataFolder }: WorkerData, notify: Notify, program?: Program) => {
  let curation: Handlers<CurationCommand> | undefined
  let library: LibraryStore | undefined
  let archive: OpenArchive | undefined
  let watcher: ReturnType<typeof createWatcher> | undefined
  let version = 0
  let opening: AbortController | undefined
  let saved: SavedIndex | undefined
  const retired = new Set<number>()

  const opened = (): OpenArchive => {
    if (archive) return archive
    throw new FaultError({
      code: 'no-archive-open',
      message: 'No archive is open; open a folder first.',
    })
  }

  /** Corrections rest on every recap, so they wait until all are read. */
  const curating = (): Handlers<CurationCommand> => {
    if (opened().partial() || !curation)
      throw new FaultError({
        code: 'correction-refused',
        message: 'The archive is still being read; correct it once that is done.',
      })
    return curation
  }

  const shelved = (): LibraryStore => {
    opened()
    library ??= openLibrary(opened().folder, userDataFolder)
    return library
  }

  const watch = (target: OpenArchive): void => {
    target.setWatching('events')
    const own = createWatcher(
      target.folder,
      async () => {
        // What was read stays as it is; the folder may come back, and is looked for from time to time.
        await target.refresh().catch(() => own.fallBack())
      },
      mode => {
        target.setWatching(mode)
        notify('archive.changed', target.summary())
      },
    )
    watcher = own
  }

  /** At once: between two awaits, a correction would reach the file of the archive before. */
  const replaceBy = async (next: OpenArchive, nextCuration: Handlers<CurationCommand>): Promise<void> => {
    const watched = watcher
    if (archive) {
      retired.add(archive.version)
      archive.cancel()
    }
    archive = next
    library = undefined
    curation = nextCuration
    watch(next)
    await watched?.close()
  }

  const exporter = createExporter(opened, notify)

  const handlers: Handlers<WorkerCommand> & InternalHandlers = {
    'folder.list': ({ path }) => listFolder(path, [{ name: 'Sample archive', path: sampleFolder }]),
    'archive.open': async ({ folder }) => {
      opening?.abort()
      const abort = new AbortController()
      opening = abort
      version += VERSIONS_AN_ARCHIVE
      const own = version
      const tell: Notify = (name, payload) => {
        if (!retired.has(own)) notify(name, payload)
      }
      try {
        const root = await resolveFolder(folder)
        abort.signal.throwIfAborted()
        // The archive before stays open, and goes on being read, until the new one is known to hold posts.
        const places = userDataFolder === undefined ? {} : sidecarPlaces(root, userDataFolder)
        const [corrections, { extractor, technologies, problems }] = await Promise.all([
          openCorrections(root, places),
          openExtractor(userDataFolder),
        ])
        const listeners = {
          onProgress: (progress: Notices['archive.progress']) => tell('archive.progress', progress),
          onChanged: (summary: Notices['archive.changed']) => tell('archive.changed', summary),
        }
        const index =
          userDataFolder === undefined || program === undefined
            ? undefined
            : openSavedIndex(
                indexFile(userDataFolder, archiveFileName(root)),
                keyOf({ folder: root, build: program.build, technologies }),
              )
        const tools = {
          extractor,
          technologies,
          corrections,
          problems,
          ...(index && { saved: index }),
          ...(program?.readerThread && { readerThread: program.readerThread }),
        }
        const next = await openArchive(root, own, abort, listeners, tools)
        // Cancelled, or another folder was asked for since: the last one asked for is the one that is shown.
        if (abort.signal.aborted) retired.add(own)
        abort.signal.throwIfAborted()
        opening = undefined
        saved = index
        await replaceBy(
          next,
          createCuration({
            store: corrections,
            curated: next.curated,
            recaps: next.recaps,
            recurate: next.recurate,
            tell: () => listeners.onChanged(next.summary()),
          }),
        )
        return next.summary()
      } finally {
        if (opening === abort) opening = undefined
      }
    },
    'archive.summary': () => archive?.summary() ?? null,
    'archive.cancel': () => {
      if (opening) opening.abort()
      else if (archive?.partial()) {
        archive.cancel()
        // What was left unread is not to arrive piece by piece with later changes.
        archive.setWatching('off')
        void watcher?.close()
        watcher = undefined
      }
      return null
    },
    'archive.problems': async () => {
      const archive = opened()
      const ofImages = await archive.imageProblems()
      return { problems: [...archive.problems(), ...ofImages] }
    },
    'archive.search': request => ({
      ...opened().engine.search(opened().usual(request)),
      partial: opened().partial(),
    }),
    'archive.facet': ({ field, contains, request, sort }) =>
      opened().engine.facet(field, contains, opened().usual(request), sort),
    'archive.paths': request => ({ paths: opened().engine.paths(opened().usual(request)) }),
    'archive.beside': ({ request, path }) => placeOf(path, opened().engine.paths(opened().usual(request))),
    'archive.advice': request => opened().engine.advice(opened().usual(request)),
    'archive.missing': async () => {
      const seen =
        userDataFolder === undefined ? new Map() : await readSeen(join(userDataFolder, 'thumbnails', SEEN_FILE))
      return opened().missing(seen)
    },
    'archive.photos': ({ request, offset = 0, limit }) => opened().photos(request, offset, limit),
    'archive.trends': request => opened().engine.trends(opened().usual(request)),
    'archive.complete': ({ query, caret }) => opened().engine.complete(query, caret),
    'recap.why': ({ path, query }) => ({ reasons: opened().engine.why(path, query) }),
    'recap.surroundings': ({ path }) => opened().engine.surroundings(path),
    'library.read': () => shelved().read(),
    'library.write': change => shelved().write(change),
    'recap.read': ({ path, query }) => opened().view(path, query ?? ''),
    'entity.read': ref => opened().entity(ref),
    'entity.names': ({ kind, contains, limit, like }) => ({
      names: entityNames(opened().curated(), kind, contains, limit, like),
    }),
    'curation.state': input => curating()['curation.state'](input),
    'curation.apply': input => curating()['curation.apply'](input),
    'curation.undo': input => curating()['curation.undo'](input),
    'curation.redo': input => curating()['curation.redo'](input),
    'curation.list': input => curating()['curation.list'](input),
    'curation.revoke': input => curating()['curation.revoke'](input),
    'curation.review': input => curating()['curation.review'](input),
    'curation.keep': input => curating()['curation.keep'](input),
    'export.preflight': createPreflight(opened),
    'archive.settled': async () => {
      await opened().settled
      return opened().summary()
    },
    'archive.saved': async () => {
      await saved?.rest()
      return null
    },
    'archive.facets': () => opened().facets(),
    'recap.text': ({ path }) => opened().text(path),
    'file.locate': async ({ path }) => {
      const { folder } = opened()
      try {
        const real = await realpath(join(folder, path))
        return isInside(folder, real) && (await stat(real)).isFile() ? { path: real } : null
      } catch {
        return null
      }
    },
    ...createPrintJobs(opened),
    'export.check': async ({ out }) => {
      const archive = opened()
      await refuseInside(archive.folder, out)
      return { state: archive.state() }
    },
    'export.write': request => exporter.write(request),
    'export.stop': () => exporter.stop(),
  }
  return {
    handlers,
    close: async () => {
      opening?.abort()
      exporter.stop()
      archive?.cancel()
      await watcher?.close()
    },
  }
}
