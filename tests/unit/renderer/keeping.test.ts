import { describe, expect, it, vi } from 'vitest'
import { fail, type Notices } from '../../../src-main/contract/index.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { ROW_HEIGHT_PX } from '../../../src-renderer/store/place.ts'
import { createEngineClient } from './client.ts'

const start = async (count = 320, change: (client: Client) => Client = client => client) => {
  const engine = createEngineClient(count)
  let tellAddress: (payload: Notices['app.open-address']) => void = () => undefined
  const listen: Client['listen'] = (name, listener) => {
    if (name === 'app.open-address') tellAddress = listener as typeof tellAddress
    return () => {}
  }
  const app = createApp(change({ ...engine.client, listen }), () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const state = app.store.getState
  const settled = (total: number) => vi.waitFor(() => expect(state().results?.total).toBe(total))
  const paths = () => [...(state().results?.hits.values() ?? [])].map(hit => hit.path)
  return { ...engine, ...app, state, settled, paths, tellAddress: (address: string) => tellAddress({ address }) }
}

/** Makes a collection of some recaps, and answers with its id. */
const collect = ({ actions, state }: Awaited<ReturnType<typeof start>>, name: string, paths: readonly string[]) => {
  actions.startNaming({ kind: 'new-collection', paths })
  actions.giveName(name)
  return state().library.collections.find(one => one.name === name)?.id ?? ''
}

describe('collections', () => {
  it('narrow the results to their recaps, in their order, as one step', async () => {
    const app = await start()
    const id = collect(app, 'Best of', ['post-007.md', 'post-003.md', 'post-011.md'])
    app.actions.openCollection(id)
    await app.settled(3)
    expect(app.paths()).toEqual(['post-007.md', 'post-003.md', 'post-011.md'])
    app.actions.toggleFilter('city', 'Montreal')
    await app.settled(1)
    app.actions.back()
    app.actions.back()
    await app.settled(320)
    expect(app.state().trail.present).toMatchObject({ collection: null, sort: 'relevance' })
    app.actions.forward()
    await app.settled(3)
    app.actions.leaveCollection()
    await app.settled(320)
    expect(app.state().trail.present.sort).toBe('relevance')
  })

  it('are rearranged, added to and taken from, and all of it is taken back', async () => {
    const app = await start()
    const id = collect(app, 'Best of', ['post-007.md', 'post-003.md', 'post-011.md'])
    app.actions.openCollection(id)
    await app.settled(3)
    app.actions.moveToRow(0, 2)
    await vi.waitFor(() => expect(app.paths()).toEqual(['post-003.md', 'post-011.md', 'post-007.md']))
    expect(app.state().trail.present.focused).toBe(2)
    app.actions.removeFromCollection(id, ['post-011.md'])
    await app.settled(2)
    app.actions.restoreLibrary()
    await app.settled(3)
    expect(app.paths()).toEqual(['post-003.md', 'post-011.md', 'post-007.md'])
    app.actions.addToCollection(id, ['post-003.md', 'post-020.md'])
    await app.settled(4)
    expect(app.state().note?.words).toBe('The recap is in “Best of” now.')
    app.actions.deleteCollection(id)
    await app.settled(320)
    expect(app.state().library.collections).toEqual([])
    app.actions.restoreLibrary()
    await app.settled(4)
    expect(app.state().trail.present).toMatchObject({ collection: id, sort: 'given' })
  })

  it('keep and name the recaps that are not in the archive any more', async () => {
    const app = await start()
    const id = collect(app, 'Best of', ['gone.md', 'post-003.md'])
    app.actions.openCollection(id)
    await app.settled(1)
    expect(await app.actions.pathsNotThere(['gone.md', 'post-003.md'])).toEqual(['gone.md'])
    expect(app.state().library.collections[0]?.paths).toEqual(['gone.md', 'post-003.md'])
  })
})

describe('saved searches', () => {
  it('bring back words, filters and order, in the whole archive', async () => {
    const app = await start()
    app.actions.setQuery('thanos')
    app.actions.toggleFilter('city', 'Ottawa')
    app.actions.setSort('oldest')
    app.actions.startNaming({ kind: 'new-search' })
    app.actions.giveName('  Thanos in Ottawa ')
    app.actions.searchFor('', {}, 'relevance')
    await app.settled(320)
    const saved = app.state().library.searches[0]
    expect(saved?.name).toBe('Thanos in Ottawa')
    app.actions.openSearch(saved?.id ?? '')
    expect(app.state().trail.present).toMatchObject({
      query: 'thanos',
      filters: { city: { include: ['Ottawa'] } },
      sort: 'oldest',
      collection: null,
    })
    app.actions.deleteSearch(saved?.id ?? '')
    expect(app.state().library.searches).toEqual([])
    app.actions.restoreLibrary()
    expect(app.state().library.searches).toEqual([saved])
  })
})

describe('the recaps beside the open one', () => {
  it('are opened beyond the rows that have arrived, one after another', async () => {
    const { state, actions, client } = await start()
    const all = await client.call('archive.paths', { query: '', filters: {}, sort: 'newest' })
    const paths = all.ok ? all.value.paths : []
    actions.open(paths[200] ?? '')
    await actions.openBeside(1)
    expect(state().trail.present).toMatchObject({ open: paths[201], focused: 201 })
    await Promise.all([actions.openBeside(1), actions.openBeside(1), actions.openBeside(-1)])
    expect(state().trail.present.open).toBe(paths[202])
  })

  it('stop at the ends, and begin at the first result where the open recap is none', async () => {
    const { state, actions, settled, paths } = await start()
    await actions.openBeside(-1)
    expect(state().trail.present.open).toBe(paths()[0])
    actions.open('post-001.md')
    actions.setQuery('thanos')
    await settled(32)
    await actions.openBeside(-1)
    expect(state().trail.present.open).toBe('post-001.md')
    await actions.openBeside(1)
    expect(state().trail.present.open).toBe(paths()[0])
  })

  it('stay in sight when a search is cleared', async () => {
    const { state, actions, settled, client } = await start()
    actions.setQuery('thanos')
    await settled(32)
    const last = [...(state().results?.hits.values() ?? [])].at(-1)?.path ?? ''
    actions.open(last)
    actions.setQuery('')
    await settled(320)
    const reply = await client.call('archive.paths', { query: '', filters: {}, sort: 'newest' })
    const row = reply.ok ? reply.value.paths.indexOf(last) : -1
    expect(row).toBeGreaterThan(100)
    expect(state().trail.present).toMatchObject({ focused: row, listScroll: (row - 2) * ROW_HEIGHT_PX })
    expect(state().results?.hits.get(row)?.path).toBe(last)
  })
})

describe('a folder that cannot be opened', () => {
  const refusing = (client: Client): Client => ({
    ...client,
    call: (name, input) =>
      name === 'archive.open' && JSON.stringify(input).includes('nowhere')
        ? Promise.resolve(fail({ code: 'folder-not-found', message: 'There is no folder “/nowhere”.' }))
        : client.call(name, input),
  })

  it('leaves the open archive as it was, and says why', async () => {
    const { state, actions, settled } = await start(120, refusing)
    actions.setQuery('thanos')
    await settled(12)
    expect(await actions.tryFolder('/nowhere')).toMatchObject({ code: 'folder-not-found' })
    expect(state()).toMatchObject({ stage: 'open', archive: { folder: '/archive' } })
    await actions.openFolder('/nowhere')
    expect(state()).toMatchObject({
      stage: 'open',
      archive: { folder: '/archive' },
      note: { tone: 'fault', words: 'There is no folder “/nowhere”.' },
    })
    expect(state().trail.present.query).toBe('thanos')
    expect(state().results?.total).toBe(12)
    expect(await actions.tryFolder('/another')).toBeNull()
    expect(state()).toMatchObject({ stage: 'open', archive: { folder: '/another' }, trail: { present: { query: '' } } })
  })
})

describe('an address', () => {
  it('leads to its place as one step, and a broken one says so and changes nothing', async () => {
    const app = await start()
    collect(app, 'Best of', ['post-007.md', 'post-010.md'])
    app.tellAddress('recap-archive:?q=thanos&in=best+of&sort=given&open=post-010.md')
    await app.settled(1)
    expect(app.state().trail.present).toMatchObject({ query: 'thanos', sort: 'given', open: 'post-010.md' })
    expect(app.actions.addressNow()).toBe('recap-archive:?q=thanos&sort=given&in=Best+of&open=post-010.md')
    const before = app.state().trail
    app.tellAddress('recap-archive:?in=Nothing+of+the+kind')
    expect(app.state().note?.words).toMatch(/the collection “Nothing of the kind”, and there is none/)
    app.tellAddress('recap-archive:?nonsense')
    expect(app.state().note?.words).toMatch(/“nonsense=”, which is not understood/)
    expect(app.state().trail).toBe(before)
    app.actions.back()
    await app.settled(320)
  })

  it('is gone to at the start, before anything else is shown', async () => {
    const at =
      (startAddress: string) =>
      (client: Client): Client => ({
        ...client,
        call: async (name, input) => {
          const reply = await client.call(name, input)
          return name === 'app.state' && reply.ok ? { ok: true, value: { ...reply.value, startAddress } } : reply
        },
      })
    const app = await start(120, at('recap-archive:?q=thanos&open=post-020.md'))
    expect(app.state().results?.total).toBe(12)
    expect(app.state().trail).toMatchObject({ past: [], present: { query: 'thanos', open: 'post-020.md' } })
    const broken = await start(120, at('recap-archive:?x=1'))
    expect(broken.state().note?.tone).toBe('fault')
    expect(broken.state().results?.total).toBe(120)
  })
})

describe('a file of what was kept that was damaged', () => {
  it('is said once the window is there', async () => {
    const words = 'The file was damaged.'
    const app = await start(12, client => ({
      ...client,
      call: async (name, input) => {
        const reply = await client.call(name, input)
        return name === 'library.read' && reply.ok ? { ok: true, value: { ...reply.value, note: words } } : reply
      },
    }))
    await vi.waitFor(() => expect(app.state().note).toEqual({ tone: 'fault', words }))
    expect(app.state().library).not.toHaveProperty('note')
    expect((await start(12)).state().note).toBeNull()
  })
})
