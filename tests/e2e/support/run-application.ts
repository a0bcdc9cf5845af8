import { join } from 'node:path'
import { _electron } from 'playwright'
import type { Page } from 'playwright/test'
import { createApp } from '../../../src-main/hosts/app/create-app.ts'
import { createChromiumHost } from '../../../src-main/hosts/chromium/chromium-host.ts'
import { findBrowser } from '../../../src-main/hosts/chromium/find-browser.ts'
import { createWorkerClient } from '../../../src-main/worker/start-worker.ts'
import { electronBinary } from './electron-binary.ts'
import { ROOT, SAMPLE } from './folders.ts'
import { createWindowModel, type WindowModel } from './window-model.ts'

/** How the application runs in a test. */
export type Run = 'chromium-headless' | 'chromium-window' | 'electron'

/** One run of the built application. */
export type Application = {
  readonly page: Page
  readonly window: WindowModel
  close(): Promise<void>
}

const SIZE = { width: 1280, height: 800 }

const startChromium = async (
  headless: boolean,
  folder: string | null,
  data: string,
  address?: string,
): Promise<Application> => {
  const browser = findBrowser()
  if (!browser) throw new Error('No browser was found; run `npm test`, which installs one.')
  let page: Page | undefined
  const app = await createApp({
    worker: createWorkerClient(
      { sampleFolder: SAMPLE, userDataFolder: data },
      new URL(`file://${join(ROOT, 'out/main/worker.js')}`),
    ),
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
    ...(address !== undefined && { startAddress: address }),
  })
  await app.host.open()
  if (!page) throw new Error('The window did not open.')
  return { page, window: createWindowModel(page), close: () => app.close() }
}

const startElectron = async (folder: string | null, data: string, address?: string): Promise<Application> => {
  const executablePath = electronBinary()
  if (!executablePath) throw new Error("Electron's binary is not there.")
  const electron = await _electron.launch({
    executablePath,
    args: [
      join(ROOT, 'out/main/electron.js'),
      ...(address === undefined ? [] : [`--open=${address}`]),
      ...(folder === null ? [] : [folder]),
    ],
    env: { ...process.env, RECAP_ARCHIVE_DATA: data },
  })
  const page = await electron.firstWindow()
  return { page, window: createWindowModel(page), close: () => electron.close() }
}

/** Runs the built application over a user's data folder. `folder` null: none is named, as when its icon is opened. */
export const runApplication = (
  run: Run,
  folder: string | null,
  data: string,
  address?: string,
): Promise<Application> =>
  run === 'electron'
    ? startElectron(folder, data, address)
    : startChromium(run === 'chromium-headless', folder, data, address)
