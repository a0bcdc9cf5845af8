import path from 'node:path'
import { createWorkerClient } from '../../worker/start-worker.ts'
import { createApp } from '../app/create-app.ts'
import { userDataFolder } from '../app/user-data-folder.ts'
import { createChromiumHost } from '../chromium/chromium-host.ts'
import type { AppFolder } from './app-folder.ts'
import type { StartOptions } from './arguments.ts'
import type { Cleanup } from './cleanup.ts'
import { ensureDisplay } from './display.ts'
import { ensureBrowser } from './ensure.ts'
import { runApp } from './run-app.ts'
import type { Say } from './say.ts'

/** Runs the application in a browser that is installed, or can be; answers with the exit status. */
export const startInChromium = async (
  { appFolder, version }: AppFolder,
  options: StartOptions,
  cleanup: Cleanup,
  say: Say,
): Promise<number> => {
  // A picture is taken out of sight: at its exact size, and without a window flashing up.
  const headless = options.headless || options.screenshot !== undefined
  const browser = await ensureBrowser(say, { window: !headless })
  if (!headless) {
    const display = await ensureDisplay(options, say)
    cleanup.add(() => display.close())
  }
  const paths = { appFolder, userDataFolder: userDataFolder(), sampleFolder: path.join(appFolder, 'archive') }
  const app = await createApp({
    worker: createWorkerClient(paths),
    createHost: hostOptions => createChromiumHost(hostOptions, { executable: browser.executable }),
    paths,
    version,
    headless,
    width: options.width,
    height: options.height,
    ...(options.folder === undefined ? {} : { startFolder: options.folder }),
    ...(options.address === undefined ? {} : { startAddress: options.address }),
    ...(options.theme === undefined ? {} : { theme: options.theme }),
  })
  cleanup.add(() => app.close())
  if (!options.screenshot) say(`Recap Archive runs in ${browser.name} (${browser.executable}).`)
  return runApp(app, options.screenshot, say)
}
