import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../../src-main/contract/index.ts'
import { createSettingsStore } from '../../../../src-main/hosts/app/settings-store.ts'
import { temporaryFolder } from '../support.ts'

describe('settings', () => {
  test('start from the defaults, and are back after a restart', async () => {
    const folder = path.join(await temporaryFolder(), 'not', 'yet')
    const store = await createSettingsStore(folder)
    expect(store.current()).toEqual(DEFAULT_SETTINGS)
    expect(store.note).toBeUndefined()
    await store.save({ theme: 'dark' })
    await store.save({ facetsWidth: 300 })
    expect((await createSettingsStore(folder)).current()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      facetsWidth: 300,
    })
  })

  test('set a damaged file aside, say so, and lose nothing of it', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'settings.json'), '{ "theme": "dark", ')
    const store = await createSettingsStore(folder)
    expect(store.current()).toEqual(DEFAULT_SETTINGS)
    expect(store.note).toContain('damaged')
    await store.save({ theme: 'light' })
    const names = await readdir(folder)
    const aside = names.find(name => name.includes('.damaged-')) ?? ''
    expect(await readFile(path.join(folder, aside), 'utf8')).toBe('{ "theme": "dark", ')
    expect(names).toContain('settings.json')
    expect((await createSettingsStore(folder)).note).toBeUndefined()
  })

  test('replace a single value that makes no sense and keep the others', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'settings.json'), '{"theme":"purple","paper":"letter","facetsWidth":-4}')
    const store = await createSettingsStore(folder)
    expect(store.current()).toEqual({ ...DEFAULT_SETTINGS, paper: 'letter' })
    expect(store.note).toBeUndefined()
  })

  test('remember the last ten folders, the last one first and none twice', async () => {
    const store = await createSettingsStore(await temporaryFolder())
    for (let number = 1; number <= 12; number += 1) await store.rememberFolder(`/a/${number}`)
    await store.rememberFolder('/a/5')
    const { recentFolders } = store.current()
    expect(recentFolders).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map(number => `/a/${number}`))
  })

  test('keep the last of many changes made at once', async () => {
    const folder = await temporaryFolder()
    const store = await createSettingsStore(folder)
    await Promise.all(Array.from({ length: 20 }, (_, index) => store.save({ resultsWidth: 400 + index })))
    expect((await createSettingsStore(folder)).current().resultsWidth).toBe(419)
  })

  test('keep what two windows change, each its own', async () => {
    const folder = await temporaryFolder()
    const [one, other] = [await createSettingsStore(folder), await createSettingsStore(folder)]
    await one.save({ theme: 'dark' })
    await one.rememberFolder('/a/1')
    await other.rememberFolder('/a/2')
    await other.save({ facetsWidth: 300 })
    expect(other.current().theme).toBe('system')
    expect((await createSettingsStore(folder)).current()).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      facetsWidth: 300,
      recentFolders: ['/a/2', '/a/1'],
    })
  })

  test('say in a sentence that they cannot be written', async () => {
    const file = path.join(await temporaryFolder(), 'settings')
    await writeFile(file, 'a file is in the way')
    const store = await createSettingsStore(file)
    expect(store.current()).toEqual(DEFAULT_SETTINGS)
    expect(store.note).toContain(`Nothing can be kept in ${file}`)
    await expect(store.save({ theme: 'dark' })).rejects.toMatchObject({ fault: { code: 'settings-unreadable' } })
  })
})
