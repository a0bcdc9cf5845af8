import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { createApp } from '../../src-main/hosts/app/create-app.ts'
import { createChromiumHost } from '../../src-main/hosts/chromium/chromium-host.ts'
import { findBrowser } from '../../src-main/hosts/chromium/find-browser.ts'
import { createWorkerClient } from '../../src-main/worker/start-worker.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const OPENING_MS = 600_000

/** Opens the built application on a folder, out of sight, and waits for its first results. */
export const openWindow = async (
  folder: string,
  data: string,
): Promise<{ readonly page: Page; close(): Promise<void> }> => {
  const browser = findBrowser()
  if (!browser) throw new Error('No browser was found; run `npm test`, which installs one.')
  const thread = join(ROOT, 'out/main/worker.js')
  if (!existsSync(thread)) throw new Error('The application is not built; run `npm run build`.')
  let page: Page | undefined
  const app = await createApp({
    worker: createWorkerClient({ sampleFolder: folder, userDataFolder: data }, new URL(`file://${thread}`)),
    createHost: options =>
      createChromiumHost(options, {
        executable: browser.executable,
        onWindow: opened => {
          page = opened
        },
      }),
    paths: { appFolder: ROOT, userDataFolder: data, sampleFolder: folder },
    version: '0.0.0',
    headless: true,
    width: 1280,
    height: 800,
    startFolder: folder,
  })
  await app.host.open()
  if (!page) throw new Error('The window did not open')
  await page.locator('html[data-ready="results"]').waitFor({ timeout: OPENING_MS })
  return { page, close: () => app.close() }
}
