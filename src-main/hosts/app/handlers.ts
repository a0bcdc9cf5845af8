import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type AppState,
  type CommandInput,
  type CommandOutput,
  FaultError,
  type Handlers,
  THUMBNAIL_WIDTHS,
  unwrap,
} from '../../contract/index.ts'
import type { WorkerClient, WorkerCommand } from '../../worker/client.ts'
import { faultWords } from '../../worker/pictures/fault-words.ts'
import type { ThumbnailClient } from '../../worker/thumbnails/client.ts'
import type { Host } from '../host.ts'
import type { ExportCommands } from './export-commands.ts'
import { externalLink } from './external-link.ts'
import type { SettingsStore } from './settings-store.ts'

/** What the handlers work with. */
export type HandlerParts = {
  readonly host: Host
  readonly worker: Pick<WorkerClient, 'call' | 'ask'>
  readonly thumbnails: Pick<ThumbnailClient, 'get'>
  readonly settings: SettingsStore
  readonly exports: ExportCommands
  readonly version: string
  readonly sampleFolder: string
  /** Absolute path of the folder that the person named; without it the last one, else the sample archive. */
  readonly startFolder?: string
  /** The address to go to at start, where there is one; asking for it tells that the page listens. */
  readonly startAddress?: () => string | undefined
  /** Shown in this run in place of the saved theme. */
  readonly theme?: 'light' | 'dark'
}

const platformName = (platform: NodeJS.Platform): AppState['platform'] =>
  platform === 'darwin' ? 'mac' : platform === 'win32' ? 'windows' : 'linux'

const revealFault = (message: string, file: string): FaultError =>
  new FaultError({ code: 'recap-not-found', message, path: file })

/** One handler for each command: the worker's are handed on, the host's own are answered here. */
export const createHandlers = (parts: HandlerParts): Handlers => {
  const { host, worker, thumbnails, settings, exports } = parts

  const forward =
    <N extends WorkerCommand>(name: N) =>
    async (input: CommandInput<N>): Promise<CommandOutput<N>> =>
      unwrap(await worker.call(name, input))

  const startFolder = (): string =>
    parts.startFolder ?? settings.current().recentFolders.find(folder => existsSync(folder)) ?? parts.sampleFolder

  const revealed = async ({ path: file, of }: CommandInput<'file.reveal'>): Promise<string> => {
    if (of === 'export') {
      const last = exports.lastExport()
      if (last !== undefined && path.resolve(file) === last) return last
      throw revealFault('Only what was exported last can be shown in its folder; export it again.', file)
    }
    if (of === 'corrections') {
      const { file: sidecar } = unwrap(await worker.call('curation.state', {}))
      if (sidecar !== '' && existsSync(sidecar)) return sidecar
      throw revealFault('No correction has been kept yet, so there is no file to show.', file)
    }
    const located = unwrap(await worker.ask('file.locate', { path: file }))
    if (located) return located.path
    throw revealFault(`${file} is not in the archive any more, so it cannot be shown in its folder.`, file)
  }

  return {
    'app.state': () => {
      const saved = settings.current()
      const startAddress = parts.startAddress?.()
      return {
        version: parts.version,
        settings: parts.theme ? { ...saved, theme: parts.theme } : saved,
        ...(settings.note === undefined ? {} : { settingsNote: settings.note }),
        startFolder: startFolder(),
        ...(startAddress === undefined ? {} : { startAddress }),
        sampleFolder: parts.sampleFolder,
        chooseInPage: !host.dialogs,
        platform: platformName(process.platform),
      }
    },
    'app.proof': () => host.traffic(),
    'settings.save': change => settings.save(change),

    'folder.choose': async () => {
      const chosen = await host.chooseFolder()
      if (chosen !== 'unsupported') return chosen
      throw new FaultError({
        code: 'unsupported',
        message: 'This desktop has no dialog to choose a folder with, so choose it in the window.',
      })
    },
    'folder.list': forward('folder.list'),

    'archive.open': async input => {
      const summary = await forward('archive.open')(input)
      // The archive is open whether or not its name can be remembered.
      await settings.rememberFolder(summary.folder).catch(() => undefined)
      return summary
    },
    'archive.summary': forward('archive.summary'),
    'archive.cancel': forward('archive.cancel'),
    'archive.problems': forward('archive.problems'),
    'archive.search': forward('archive.search'),
    'archive.facet': forward('archive.facet'),
    'archive.paths': forward('archive.paths'),
    'archive.beside': forward('archive.beside'),
    'archive.advice': forward('archive.advice'),
    'archive.missing': forward('archive.missing'),
    'archive.photos': forward('archive.photos'),
    'archive.trends': forward('archive.trends'),
    'archive.complete': forward('archive.complete'),
    'recap.read': forward('recap.read'),
    'recap.why': forward('recap.why'),
    'recap.surroundings': forward('recap.surroundings'),
    'image.fault': async ({ path: file }) => {
      const located = unwrap(await worker.ask('file.locate', { path: file }))
      if (!located)
        return {
          words:
            'The file is not in the archive any more, since it was moved, renamed or deleted; put it back to see it here.',
        }
      const made = await thumbnails.get(located.path, THUMBNAIL_WIDTHS[0])
      return made === undefined || made.ok ? {} : { words: faultWords(made.fault, made.facts) }
    },
    'library.read': forward('library.read'),
    'library.write': forward('library.write'),
    'entity.read': forward('entity.read'),
    'entity.names': forward('entity.names'),
    'curation.state': forward('curation.state'),
    'curation.apply': forward('curation.apply'),
    'curation.undo': forward('curation.undo'),
    'curation.redo': forward('curation.redo'),
    'curation.list': forward('curation.list'),
    'curation.revoke': forward('curation.revoke'),
    'curation.review': forward('curation.review'),
    'curation.keep': forward('curation.keep'),

    'export.suggest': exports['export.suggest'],
    'export.preflight': forward('export.preflight'),
    'export.preview': exports['export.preview'],
    'export.preview-bytes': exports['export.preview-bytes'],
    'export.save': exports['export.save'],
    'export.cancel': exports['export.cancel'],

    'link.open': async ({ url }) => {
      await host.openExternal(externalLink(url))
      return null
    },
    'file.reveal': async input => {
      await host.reveal(await revealed(input))
      return null
    },
  } satisfies Handlers
}
