import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { type ArchiveSummary, fail, succeed } from '../../../src-main/contract/index.ts'
import { createExportCommands, type ExportParts } from '../../../src-main/hosts/app/export-commands.ts'
import { createPrintPages } from '../../../src-main/hosts/app/print-pages.ts'
import type { Host } from '../../../src-main/hosts/host.ts'
import type { WorkerClient } from '../../../src-main/worker/client.ts'

/** A folder of its own for one test, links in its path resolved; removed when the test is over. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'recap-archive-hosts-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

export const summaryOf = (folder: string): ArchiveSummary => ({
  folder,
  name: path.basename(folder),
  phase: 'ready',
  posts: 3,
  images: 0,
  missingImages: 0,
  problems: 0,
  reused: 0,
  elapsedMs: 1,
  watching: 'off',
})

/** A worker that knows one archive, and whose located files a test may name. */
export const archiveWorker = (
  folder: string,
  locate: (file: string) => string | undefined = () => undefined,
): WorkerClient & { readonly called: readonly string[]; readonly closed: () => boolean } => {
  const called: string[] = []
  let closed = false
  const answers: Readonly<Record<string, (input: object) => unknown>> = {
    'archive.open': input => ('folder' in input && input.folder === folder ? summaryOf(folder) : undefined),
    'archive.summary': () => summaryOf(folder),
    'export.check': () => ({ state: 1 }),
    'recap.read': () => ({ title: 'What / a: "title"?' }),
    'file.locate': input => {
      const found = 'path' in input ? locate(String(input.path)) : undefined
      return found === undefined ? null : { path: found }
    },
  }
  const answer = async (name: string, input: object) => {
    called.push(name)
    const value = answers[name]?.(input)
    return value === undefined
      ? fail({ code: 'folder-not-found', message: 'There is no such folder.' })
      : succeed(value)
  }
  return {
    call: (name, input) => answer(name, input) as never,
    ask: (name, input) => answer(name, input) as never,
    listen: () => () => undefined,
    close: async () => {
      closed = true
    },
    called,
    closed: () => closed,
  }
}

/** A host without a window that writes down what it is asked for. */
export const recordingHost = (changes: Partial<Host> = {}): Host & { readonly did: readonly string[] } => {
  const did: string[] = []
  return {
    name: 'chromium',
    open: async () => undefined,
    notify: name => void did.push(`notify ${name}`),
    print: async () => new Uint8Array(),
    dialogs: false,
    chooseFolder: async () => 'unsupported',
    chooseSaveFile: async () => 'unsupported',
    openExternal: async url => void did.push(`open ${url}`),
    reveal: async file => void did.push(`reveal ${file}`),
    ready: async () => 'results',
    capture: async () => new Uint8Array(),
    traffic: () => ({ blocked: 2, served: 5 }),
    closed: new Promise(() => undefined),
    close: async () => void did.push('close'),
    ...changes,
    did,
  }
}

/** The export commands of an application, on one day; what is looked at has no place. */
export const exportCommands = (parts: Pick<ExportParts, 'host' | 'worker' | 'settings'>) =>
  createExportCommands({
    ...parts,
    printPages: createPrintPages(),
    previewFolder: '/none',
    today: () => '2026-11-21',
  })
