import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTraffic } from '../../src-main/hosts/app/traffic.ts'
import { findBrowser } from '../../src-main/hosts/chromium/find-browser.ts'
import { startSession } from '../../src-main/hosts/chromium/session.ts'
import { expect, test } from './support/application.ts'

/** A browser that hangs at its first `times` starts, and counts them in a file. */
const hanging = async (
  folder: string,
  times: number,
): Promise<{ executable: string; starts: () => Promise<number> }> => {
  const counted = join(folder, 'starts')
  const executable = join(folder, 'browser')
  await writeFile(
    executable,
    `#!/bin/sh\necho >> '${counted}'\n[ "$(wc -l < '${counted}')" -le ${times} ] && exec sleep 600\nexec '${findBrowser()?.executable}' "$@"\n`,
  )
  await chmod(executable, 0o755)
  return { executable, starts: async () => (await readFile(counted, 'utf8')).length }
}

const options = (executable: string) => ({
  executable,
  respond: () => Promise.reject(new Error('Nothing is asked for.')),
  traffic: createTraffic(),
  headless: true,
  width: 800,
  height: 600,
})

test('a browser that hangs while it starts is started once more @headless-only', async ({ folder }) => {
  const { executable, starts } = await hanging(folder, 1)
  const session = await startSession({ ...options(executable), patience: [3000, 40_000] })
  expect(await starts()).toBe(2)
  expect(session.window.isClosed()).toBe(false)
  await session.close()
})

test('a browser that always hangs is told of in a sentence @headless-only', async ({ folder }) => {
  const { executable, starts } = await hanging(folder, 9)
  const started = startSession({ ...options(executable), patience: [3000, 3000] })
  await expect(started).rejects.toThrow(`The browser ${executable} could not be started`)
  expect(await starts()).toBe(2)
})
