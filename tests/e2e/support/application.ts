import { test as base } from 'playwright/test'
import { type Display, ensureDisplay } from '../../../src-main/hosts/launch/display.ts'
import { SAMPLE, temporaryFolder } from './folders.ts'
import { type Application, type Run, runApplication } from './run-application.ts'
import { createSharedWindow, type SharedWindow } from './shared-window.ts'

/** What a run starts from; the sample archive and a fresh data folder unless told otherwise. */
export type StartOptions = {
  /** null: none is named, as when the application is opened by its icon. */
  readonly folder?: string | null
  readonly data?: string
  /** A link to go to at the start. */
  readonly address?: string
}

type Fixtures = {
  /** Starts the application; it is closed and its data removed when the test is over. */
  start: (options?: StartOptions) => Promise<Application>
  /** Opens a folder, the sample archive unless told otherwise, in a window that other tests use before and after. */
  open: SharedWindow['open']
  /** A folder that the test may fill. */
  folder: string
}

/** What one worker of the runner has for all of its tests. */
export type WorkerFixtures = {
  run: Run
  /** Where real windows open: on a virtual display, another worker's windows would take their focus and their pointer. */
  display: Display | null
  shared: SharedWindow
}

/** Playwright's test with the application at hand. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  run: ['chromium-headless', { option: true, scope: 'worker' }],
  display: [
    async ({ run }, use) => {
      const display = run === 'chromium-headless' ? null : await ensureDisplay(undefined, () => undefined)
      await use(display)
      await display?.close()
    },
    { scope: 'worker', auto: true },
  ],
  shared: [
    // biome-ignore lint/correctness/noUnusedFunctionParameters: the window closes before its display
    async ({ run, display }, use) => {
      const shared = createSharedWindow(run)
      await use(shared)
      await shared.close()
    },
    { scope: 'worker' },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures off this pattern.
  folder: async ({}, use) => {
    const made = await temporaryFolder()
    await use(made.path)
    await made.remove()
  },
  start: async ({ run }, use) => {
    const running: Application[] = []
    const folders: { remove(): Promise<void> }[] = []
    await use(async ({ folder = SAMPLE, data, address } = {}) => {
      const own = data === undefined ? await temporaryFolder() : undefined
      if (own) folders.push(own)
      const app = await runApplication(run, folder, data ?? own?.path ?? '', address)
      running.push(app)
      return app
    })
    await Promise.all(running.map(app => app.close()))
    await Promise.all(folders.map(folder => folder.remove()))
  },
  open: async ({ run, shared, start }, use) => {
    // Electron chooses folders in the system's dialog, which no test reaches.
    const alone: SharedWindow['open'] = async (folder = SAMPLE) => {
      const app = await start({ folder })
      await app.window.ready()
      return app
    }
    await use(run === 'electron' ? alone : shared.open)
  },
})

export { expect } from 'playwright/test'
export type { Application } from './run-application.ts'
