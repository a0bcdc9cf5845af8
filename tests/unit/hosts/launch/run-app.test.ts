import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FaultError } from '../../../../src-main/contract/index.ts'
import type { App } from '../../../../src-main/hosts/app/create-app.ts'
import { runApp } from '../../../../src-main/hosts/launch/run-app.ts'
import { refuseInside } from '../../../../src-main/worker/refuse-inside.ts'
import { recordingHost, temporaryFolder } from '../support.ts'

const setUp = async () => {
  const folder = await temporaryFolder()
  await mkdir(path.join(folder, 'archive'))
  const app: App = {
    host: recordingHost({ capture: async () => Buffer.from('a picture') }),
    openAddress: () => undefined,
    checkPlace: out => refuseInside(path.join(folder, 'archive'), out),
    close: async () => undefined,
  }
  const said: string[] = []
  const shoot = (...parts: readonly string[]) => runApp(app, path.join(folder, ...parts), line => said.push(line))
  return { folder, shoot, said }
}

describe('a picture of the window', () => {
  test('is saved whole, in a folder that is made for it, in the place of the one before', async () => {
    const { folder, shoot, said } = await setUp()
    await writeFile(path.join(folder, 'old.png'), 'another picture')
    expect(await shoot('old.png')).toBe(0)
    expect(await shoot('new', 'one.png')).toBe(0)
    expect(await readFile(path.join(folder, 'old.png'), 'utf8')).toBe('a picture')
    expect(await readdir(path.join(folder, 'new'))).toEqual(['one.png'])
    expect(said.map(line => line.replace(folder, ''))).toEqual(['Saved /old.png.', 'Saved /new/one.png.'])
  })

  test('is not saved into the archive, nor is a folder made there for it', async () => {
    const { folder, shoot } = await setUp()
    for (const parts of [
      ['archive', 'a.png'],
      ['archive', 'new', 'a.png'],
    ])
      await expect(shoot(...parts)).rejects.toThrow(/would lie in the archive/)
    expect(await readdir(path.join(folder, 'archive'))).toEqual([])
  })

  test('says in a sentence where it cannot be saved', async () => {
    const { folder, shoot } = await setUp()
    await writeFile(path.join(folder, 'file'), '')
    const error: unknown = await shoot('file', 'a.png').catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(FaultError)
    expect(String(error)).toMatch(/a\.png could not be saved, because /)
  })
})
