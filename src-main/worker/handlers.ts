import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError, type Handlers, type NoticeName, type Notices, type RecapView } from '../contract/index.ts'
import { composeDocument } from '../core/print/index.ts'
import type { InternalCommands, WorkerCommand } from './client.ts'
import { listFolder, resolveFolder } from './folder-list.ts'
import { localDay } from './local-day.ts'
import { type OpenArchive, openArchive } from './open-archive.ts'
import type { WorkerData } from './protocol.ts'
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

/** Everything that the worker answers, over the one archive that is open. */
export const createHandlers = ({ sampleFolder }: WorkerData, notify: Notify) => {
  let archive: OpenArchive | undefined
  let watcher: ReturnType<typeof createWatcher> | undefined
  let version = 0
  let opening: AbortController | undefined
  const retired = new Set<number>()

  const opened = (): OpenArchive => {
    if (archive) return archive
    throw new FaultError({
      code: 'no-archive-open',
      message: 'No archive is open; open a folder first.',
    })
  }

  const watch = (target: OpenArchive): void => {
    target.setWatching('events')
    const own = createWatcher(
      target.folder,
      () => {
        // What was read stays as it is; the folder may come back, and is looked for from time to time.
        target.refresh().catch(() => own.fallBack())
      },
      mode => {
        target.setWatching(mode)
        notify('archive.changed', target.summary())
      },
    )
    watcher = own
  }

  const replaceBy = async (next: OpenArchive): Promise<void> => {
    const watched = watcher
    if (archive) {
      retired.add(archive.version)
      archive.cancel()
    }
    archive = next
    watch(next)
    await watched?.close()
  }

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
        const next = await openArchive(root, own, abort, {
          onProgress: progress => tell('archive.progress', progress),
          onChanged: summary => tell('archive.changed', summary),
        })
        // Cancelled, or another folder was asked for since: the last one asked for is the one that is shown.
        if (abort.signal.aborted) retired.add(own)
        abort.signal.throwIfAborted()
        opening = undefined
        await replaceBy(next)
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
    'archive.problems': () => ({ problems: opened().problems() }),
    'archive.search': request => ({
      ...opened().engine.search(opened().usual(request)),
      partial: opened().partial(),
    }),
    'archive.facet': ({ field, contains, request }) => opened().engine.facet(field, contains, opened().usual(request)),
    'archive.paths': request => ({ paths: opened().engine.paths(opened().usual(request)) }),
    'recap.read': ({ path, query }) => opened().view(path, query ?? ''),
    'archive.settled': async () => {
      await opened().settled
      return opened().summary()
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
    'print.compose': async ({ paths, options, pages }) => {
      const source = opened()
      const recaps: RecapView[] = []
      // One after the other: thousands at once would open as many files.
      for (const path of new Set(paths)) recaps.push(await source.view(path, ''))
      const document = composeDocument({
        archiveName: source.summary().name,
        recaps,
        options,
        today: localDay(new Date()),
        ...(pages && { pages: new Map(Object.entries(pages)) }),
      })
      return {
        html: document.html,
        destinations: Object.fromEntries(document.destinations),
        missingImages: document.missingImages,
        title: document.title,
        subject: document.subject,
      }
    },
  }
  return {
    handlers,
    close: async () => {
      opening?.abort()
      archive?.cancel()
      await watcher?.close()
    },
  }
}
