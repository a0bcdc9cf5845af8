import { defineConfig } from 'playwright/test'
import type { WorkerFixtures } from './e2e/support/application.ts'
import { electronBinary } from './e2e/support/electron-binary.ts'

/**
 * The same journeys in every host that this machine has: Chromium out of sight, Chromium in a real window (on the
 * desktop's display, else on a virtual one), and Electron where its binary is there.
 */
const electron = electronBinary()
// The file is read again by every worker of the runner; it is said once.
if (!electron && process.env.TEST_WORKER_INDEX === undefined)
  console.log("Electron's binary is not on this machine: its journeys are left out.")

export default defineConfig<object, WorkerFixtures>({
  testDir: 'e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/support/display.ts',
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  projects: [
    { name: 'headless', use: { run: 'chromium-headless' } },
    { name: 'window', use: { run: 'chromium-window' }, grepInvert: /@headless-only/ },
    ...(electron ? [{ name: 'electron', use: { run: 'electron' as const }, grepInvert: /@headless-only/ }] : []),
  ],
})
