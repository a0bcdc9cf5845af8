import path from 'node:path'
import { FaultError, fail } from '../../contract/index.ts'
import type { WorkerClient } from '../../worker/client.ts'
import { localDay } from '../../worker/local-day.ts'
import { createThumbnailClient } from '../../worker/thumbnails/client.ts'
import type { Dispatcher, Host, HostOptions } from '../host.ts'
import { createDispatcher } from './dispatcher.ts'
import { createExportCommands } from './export-commands.ts'
import { createHandlers } from './handlers.ts'
import { createPrintPages } from './print-pages.ts'
import { createResponder } from './responder.ts'
import { createSettingsStore } from './settings-store.ts'
import { thumbnailThread } from './thumbnails.ts'

/** Folders that an application works with, all absolute. */
export type AppPaths = {
  /** Holds `out/renderer`. */
  readonly appFolder: string
  readonly userDataFolder: string
  readonly sampleFolder: string
}

/** What one run of the application is made from. */
export type AppParts = {
  readonly worker: WorkerClient
  readonly createHost: (options: HostOptions) => Host
  readonly paths: AppPaths
  readonly version: string
  readonly headless: boolean
  readonly width: number
  readonly height: number
  readonly startFolder?: string
  /** An address to go to once the folder is open. */
  readonly startAddress?: string
  readonly theme?: 'light' | 'dark'
}

/** One run of the application. */
export type App = {
  readonly host: Host
  /** Goes to an address: at once, or as soon as the page is there to be told. */
  openAddress(address: string): void
  /** Refuses a place for a file within the archive that is open. Rejects with a FaultError. */
  checkPlace(out: string): Promise<void>
  /** Cancels what runs, closes the window and the worker. */
  close(): Promise<void>
}

/** Joins one host with the worker; the window opens with `host.open()`. Owns both from here on. */
export const createApp = async (parts: AppParts): Promise<App> => {
  const { worker, paths } = parts
  const settings = await createSettingsStore(paths.userDataFolder)
  const printPages = createPrintPages()
  const thumbnails = createThumbnailClient(
    { folder: path.join(paths.userDataFolder, 'thumbnails') },
    thumbnailThread(paths.appFolder),
  )

  let { startAddress } = parts
  let isListening = false

  let dispatch: Dispatcher = async name =>
    fail({ code: 'internal', message: 'Recap Archive is still starting; try again.', detail: name })

  const host = parts.createHost({
    respond: createResponder({ appFolder: paths.appFolder, worker, printPages, thumbnails }),
    dispatch: (name, input) => dispatch(name, input),
    profileFolder: path.join(paths.userDataFolder, 'profile'),
    headless: parts.headless,
    width: parts.width,
    height: parts.height,
  })
  const exports = createExportCommands({
    host,
    worker,
    printPages,
    previewFolder: path.join(paths.userDataFolder, 'preview'),
    settings,
    today: () => localDay(new Date()),
  })
  dispatch = createDispatcher(
    createHandlers({
      host,
      worker,
      thumbnails,
      settings,
      exports,
      version: parts.version,
      sampleFolder: paths.sampleFolder,
      ...(parts.startFolder === undefined ? {} : { startFolder: parts.startFolder }),
      startAddress: () => {
        isListening = true
        return startAddress
      },
      ...(parts.theme === undefined ? {} : { theme: parts.theme }),
    }),
  )
  const stopListening = worker.listen((name, payload) => host.notify(name, payload))

  return {
    host,
    openAddress: address => {
      if (isListening) host.notify('app.open-address', { address })
      else startAddress = address
    },
    checkPlace: async out => {
      const checked = await worker.ask('export.check', { out })
      // Where no archive is open, none can be written into.
      if (!checked.ok && checked.fault.code !== 'no-archive-open') throw new FaultError(checked.fault)
    },
    close: async () => {
      await exports.close()
      stopListening()
      await Promise.all([host.close(), worker.close(), thumbnails.close()])
      await settings.settled()
    },
  }
}
