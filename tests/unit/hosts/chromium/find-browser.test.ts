import { chmod, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../../../src-main/hosts/chromium/find-browser.ts'
import { browserFlags, LEFT_OUT } from '../../../../src-main/hosts/chromium/flags.ts'
import { temporaryFolder } from '../support.ts'

const program = async (file: string): Promise<string> => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, '#!/bin/sh\n')
  await chmod(file, 0o755)
  return file
}

describe('finding a browser', () => {
  test('takes Chromium before Chrome, Edge and Brave, wherever in the path they are', async () => {
    const folder = await temporaryFolder()
    const env = { PATH: `${folder}/one:${folder}/two` }
    const find = () => findBrowser({ platform: 'linux', env, home: folder })?.executable
    const edge = await program(path.join(folder, 'one', 'microsoft-edge'))
    expect(find()).toBe(edge)
    const chrome = await program(path.join(folder, 'two', 'google-chrome'))
    expect(find()).toBe(chrome)
    const chromium = await program(path.join(folder, 'two', 'chromium'))
    expect(find()).toBe(chromium)
  })

  test('passes over what cannot be run', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'chromium'))
    await writeFile(path.join(folder, 'google-chrome'), 'not a program')
    expect(findBrowser({ platform: 'linux', env: { PATH: folder }, home: folder })).toBeUndefined()
  })

  test('looks where macOS keeps applications', async () => {
    const home = await temporaryFolder()
    const brave = await program(
      path.join(home, 'Applications', 'Brave Browser.app', 'Contents', 'MacOS', 'Brave Browser'),
    )
    expect(findBrowser({ platform: 'darwin', env: {}, home })).toEqual({ name: 'Brave', executable: brave })
  })

  test('uses the one that is named, and says where that cannot be run', async () => {
    const folder = await temporaryFolder()
    const own = await program(path.join(folder, 'own'))
    await program(path.join(folder, 'chromium'))
    const env = { PATH: folder, RECAP_ARCHIVE_BROWSER: own }
    expect(findBrowser({ platform: 'linux', env, home: folder })?.executable).toBe(own)
    const wrong = { ...env, RECAP_ARCHIVE_BROWSER: '/no/such' }
    expect(() => findBrowser({ platform: 'linux', env: wrong, home: folder })).toThrow(
      /RECAP_ARCHIVE_BROWSER names \/no\/such/,
    )
  })
})

describe('the browser’s flags', () => {
  test('leave the sandbox on for everyone but root', () => {
    const size = { width: 800, height: 600 }
    expect(browserFlags({ ...size, root: false })).not.toContain('--no-sandbox')
    expect(browserFlags({ ...size, root: true })).toEqual(expect.arrayContaining(['--no-sandbox', '--test-type']))
    expect(LEFT_OUT).toContain('--enable-automation')
  })

  test('let no name resolve', () => {
    expect(browserFlags({ width: 800, height: 600, root: false })).toContain('--host-resolver-rules=MAP * ~NOTFOUND')
  })
})
