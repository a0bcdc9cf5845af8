import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { aptInstall } from '../../../../src-main/hosts/launch/apt.ts'
import { temporaryFolder } from '../support.ts'

/** An apt-get that writes down its arguments and ends with the given status. */
const withAptGet = async (status: number): Promise<() => Promise<readonly string[]>> => {
  const folder = await temporaryFolder()
  const log = path.join(folder, 'log')
  await writeFile(path.join(folder, 'apt-get'), `#!/bin/sh\necho "$DEBIAN_FRONTEND $*" >> '${log}'\nexit ${status}\n`)
  await chmod(path.join(folder, 'apt-get'), 0o755)
  vi.stubEnv('PATH', folder)
  return async () => (await readFile(log, 'utf8')).trim().split('\n')
}

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('installing with apt-get', () => {
  test('says what it installs, and does so without asking', async () => {
    const calls = await withAptGet(0)
    const said: string[] = []
    await aptInstall(['chromium', 'xvfb'], 'There is no browser here.', line => said.push(line), 'root')
    expect(said).toEqual([expect.stringMatching(/^There is no browser here\. Installing chromium, xvfb /)])
    const [update, install] = await calls()
    expect(update).toMatch(/^noninteractive .*update$/)
    expect(install).toMatch(/^noninteractive .*install -y --no-install-recommends chromium xvfb$/)
  })

  test('gives the one command to run where it fails', async () => {
    await withAptGet(100)
    await expect(aptInstall(['xvfb'], 'Why.', () => undefined, 'root')).rejects.toMatchObject({
      fault: { code: 'unsupported', message: expect.stringContaining('sudo apt-get install -y xvfb') },
    })
  })

  test('installs nothing where it may not, and says what to do', async () => {
    const said: string[] = []
    const asked = aptInstall(['xvfb'], 'There is no display here.', line => said.push(line), 'none')
    await expect(asked).rejects.toThrow(/^There is no display here\. .*xvfb$/)
    expect(said).toEqual([])
  })
})
