import { join } from 'node:path'
import { _electron } from 'playwright'
import { test as base, type Page } from 'playwright/test'
import { createApp } from '../../../src-main/hosts/app/create-app.ts'
import { createChromiumHost } from '../../../src-main/hosts/chromium/chromium-host.ts'
import { findBrowser } from '../../../src-main/hosts/chromium/find-browser.ts'
import { createWorkerClient } from '../../../src-main/worker/start-worker.ts'
import { electronBinary } from './electron-binary.ts'
import { ROOT, SAMPLE, temporaryFolder } from './folders.ts'
import { createWindowModel, type WindowModel } from './window-model.ts'

/** How the application runs in a test. */
export type RunOptions = { run: 'chromium-headless' | 'chromium-window' | 'electron' }

/** One run of the built application. */
export type Application = {
  readonly page: Page
  readonly window: WindowModel
  /** The user's data folder of this run. */
  readonly data: string
  close(): Promise<void>
}

/** What a run starts from; the sample archive and a fresh data folder unless told otherwise. */
export type StartOptions = {
  /** null: none is named, as when the application is opened by its icon. */
  readonly folder?: string | null
  readonly data?: string
}

const SIZE = { width: 1280, height: 800 }

const startChromium = async (headless: boolean, folder: string | null, data: string): Promise<Application> => {
  const browser = findBrowser()
  if (!browser) throw new Error('No browser was found; run `npm test`, which installs one.')
  let page: Page | undefined
  const app = await createApp({
    worker: createWorkerClient({ sampleFolder: SAMPLE }, new URL(`file://${join(ROOT, 'out/main/worker.js')}`)),
    createHost: options =>
      createChromiumHost(options, {
        executable: browser.executable,
        onWindow: opened => {
          page = opened
        },
      }),
    paths: { appFolder: ROOT, userDataFolder: data, sampleFolder: SAMPLE },
    version: '0.0.0',
    headless,
    ...SIZE,
    ...(folder !== null && { startFolder: folder }),
  })
  await app.host.open()
  if (!page) throw new Error('The window did not open.')
  return { page, window: createWindowModel(page), data, close: () => app.close() }
}

const startElectron = async (folder: string | null, data: string): Promise<Application> => {
  const executablePath = electronBinary()
  if (!executablePath) throw new Error("Electron's binary is not there.")
  const electron = await _electron.launch({
    executablePath,
    args: [join(ROOT, 'out/main/electron.js'), ...(folder === null ? [] : [folder])],
    env: { ...process.env, RECAP_ARCHIVE_DATA: data },
  })
  const page = await electron.firstWindow()
  return { page, window: createWindowModel(page), data, close: () => electron.close() }
}

type Fixtures = {
  /** Starts the application; it is closed and its data removed when the test is over. */
  start: (options?: StartOptions) => Promise<Application>
  /** A folder that the test may fill. */
  folder: string
}

/** Playwright's test with the application at hand. */
export const test = base.extend<Fixtures & RunOptions>({
  run: ['chromium-headless', { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off this pattern.
  folder: async ({}, use) => {
    const made = await temporaryFolder()
    await use(made.path)
    await made.remove()
  },
  start: async ({ run }, use) => {
    const running: Application[] = []
    const folders: { remove(): Promise<void> }[] = []
    await use(async ({ folder = SAMPLE, data } = {}) => {
      const own = data === undefined ? await temporaryFolder() : undefined
      if (own) folders.push(own)
      const dataFolder = data ?? own?.path ?? ''
      const app =
        run === 'electron'
          ? await startElectron(folder, dataFolder)
          : await startChromium(run === 'chromium-headless', folder, dataFolder)
      running.push(app)
      return app
    })
    await Promise.all(running.map(app => app.close()))
    await Promise.all(folders.map(folder => folder.remove()))
  },
})

export { expect } from 'playwright/test'
