import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src-main/contract/index.ts'
import { type LibraryStore, openLibrary } from '../../../src-main/worker/library/store.ts'
import { temporaryFolder } from './temporary-folder.ts'

const search = (id: string): Library['searches'][number] => ({ id, name: id, query: id, filters: {}, sort: 'newest' })

const add = (library: LibraryStore, to: Partial<Library>) => library.write({ from: {}, to })

describe('what is kept of an archive', () => {
  it('outlives the run, list by list, each archive by itself', async () => {
    const data = temporaryFolder()
    const library = openLibrary('/archives/one', data)
    await Promise.all([add(library, { searches: [search('a')] }), add(library, { recent: ['envoy'] })])
    expect(await openLibrary('/archives/one', data).read()).toEqual({
      searches: [search('a')],
      collections: [],
      recent: ['envoy'],
    })
    expect(await openLibrary('/archives/two', data).read()).toEqual({ searches: [], collections: [], recent: [] })
  })

  it('is set aside where its file is damaged, and never overwritten', async () => {
    const data = temporaryFolder()
    await add(openLibrary('/archives/one', data), { recent: ['envoy'] })
    const [name = ''] = readdirSync(join(data, 'library'))
    const file = join(data, 'library', name)
    writeFileSync(file, '{ "recent": [')
    const library = openLibrary('/archives/one', data)
    const { recent, note } = await library.read()
    expect(recent).toEqual([])
    expect(note).toContain('was damaged, so there are none; it is kept as ')
    // Once.
    expect(await library.read()).not.toHaveProperty('note')
    await add(library, { recent: ['linkerd'] })
    const names = readdirSync(join(data, 'library')).sort()
    expect(names).toEqual([expect.stringMatching(/^one-\w+\.damaged-[\dTZ-]+\.json$/), name])
    expect(readFileSync(join(data, 'library', names[0] ?? ''), 'utf8')).toBe('{ "recent": [')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ recent: ['linkerd'] })
  })

  it('says where it cannot be read, writes nothing over it, and reads it once it can', async () => {
    const data = temporaryFolder({ library: 'a file where the folder should be' })
    const library = openLibrary('/archives/one', data)
    await expect(library.read()).rejects.toMatchObject({ fault: { code: 'library-unreadable' } })
    await expect(add(library, { recent: ['envoy'] })).rejects.toMatchObject({ fault: { code: 'library-not-writable' } })
    expect(readFileSync(join(data, 'library'), 'utf8')).toBe('a file where the folder should be')
    rmSync(join(data, 'library'))
    expect(await add(library, { recent: ['envoy'] })).toMatchObject({ recent: ['envoy'] })
  })

  it('loses nothing of what two windows keep at once', async () => {
    const data = temporaryFolder()
    const windows = [openLibrary('/archives/one', data), openLibrary('/archives/one', data)]
    const names = Array.from({ length: 12 }, (_, at) => `search ${at}`)
    await Promise.all(names.map((name, at) => windows[at % 2]?.write({ from: {}, to: { searches: [search(name)] } })))
    const kept = (await windows[0]?.read())?.searches ?? []
    expect(kept.map(({ id }) => id).sort()).toEqual([...names].sort())
    // A window that knows of all takes one away, and another that knows of none keeps one more.
    const fewer = kept.slice(1)
    await windows[0]?.write({ from: { searches: kept }, to: { searches: fewer } })
    await add(openLibrary('/archives/one', data), { recent: ['envoy'] })
    expect(await windows[1]?.read()).toEqual({ searches: fewer, collections: [], recent: ['envoy'] })
  })
})
