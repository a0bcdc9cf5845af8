import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src-main/contract/index.ts'
import { openLibrary } from '../../../src-main/worker/library/store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const search = (id: string): Library['searches'][number] => ({ id, name: id, query: id, filters: {}, sort: 'newest' })

describe('what is kept of an archive', () => {
  it('outlives the run, list by list, each archive by itself', async () => {
    const data = temporaryFolder()
    const library = openLibrary('/archives/one', data)
    await Promise.all([library.write({ searches: [search('a')] }), library.write({ recent: ['envoy'] })])
    expect(await openLibrary('/archives/one', data).read()).toEqual({
      searches: [search('a')],
      collections: [],
      recent: ['envoy'],
    })
    expect(await openLibrary('/archives/two', data).read()).toEqual({ searches: [], collections: [], recent: [] })
  })

  it('is set aside where its file is damaged, and never overwritten', async () => {
    const data = temporaryFolder()
    await openLibrary('/archives/one', data).write({ recent: ['envoy'] })
    const [name = ''] = readdirSync(join(data, 'library'))
    const file = join(data, 'library', name)
    writeFileSync(file, '{ "recent": [')
    const library = openLibrary('/archives/one', data)
    const { recent, note } = await library.read()
    expect(recent).toEqual([])
    expect(note).toContain('was damaged, so there are none; it is kept as ')
    // Once.
    expect(await library.read()).not.toHaveProperty('note')
    await library.write({ recent: ['linkerd'] })
    const names = readdirSync(join(data, 'library')).sort()
    expect(names).toEqual([expect.stringMatching(/^one-\w+\.damaged-[\dTZ-]+\.json$/), name])
    expect(readFileSync(join(data, 'library', names[0] ?? ''), 'utf8')).toBe('{ "recent": [')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ recent: ['linkerd'] })
  })

  it('says where it cannot be read, writes nothing over it, and reads it once it can', async () => {
    const data = temporaryFolder({ library: 'a file where the folder should be' })
    const library = openLibrary('/archives/one', data)
    const unreadable = { fault: { code: 'library-unreadable' } }
    await expect(library.read()).rejects.toMatchObject(unreadable)
    await expect(library.write({ recent: ['envoy'] })).rejects.toMatchObject(unreadable)
    expect(readFileSync(join(data, 'library'), 'utf8')).toBe('a file where the folder should be')
    rmSync(join(data, 'library'))
    expect(await library.write({ recent: ['envoy'] })).toMatchObject({ recent: ['envoy'] })
  })
})
