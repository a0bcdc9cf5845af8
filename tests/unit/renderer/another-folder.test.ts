import { describe, expect, it, vi } from 'vitest'
import type { ArchiveProgress, ArchiveSummary } from '../../../src-main/contract/index.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const start = async (dropped: string | null = null) => {
  const engine = createEngineClient(120)
  const notices = new Map<string, (payload: never) => void>()
  const listen: Client['listen'] = (name, listener) => {
    notices.set(name, listener)
    return () => {}
  }
  const app = createApp({ ...engine.client, listen, pathOf: async () => dropped }, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const tell = (name: 'archive.progress' | 'archive.changed', payload: ArchiveProgress | ArchiveSummary) =>
    notices.get(name)?.(payload as never)
  const tellAddress = (address: string) => notices.get('app.open-address')?.({ address } as never)
  return { ...engine, ...app, tell, tellAddress, state: app.store.getState }
}

/** Gives everything that waits for a reply the time to act on it. */
const settle = () => new Promise(resolve => setImmediate(resolve))

describe('opening another folder', () => {
  it('drops what was asked of the one before, also while the new one is not open yet', async () => {
    const { state, actions, hold, release, releaseBackwards } = await start()
    hold()
    actions.setQuery('thanos')
    actions.open('post-007.md')
    actions.openEntity({ kind: 'city', name: 'Ottawa' })
    const selecting = actions.selectAll()
    const opening = actions.openFolder('/another')
    for (const name of ['archive.search', 'recap.read', 'entity.read', 'archive.paths'] as const) release(name)
    await selecting
    await settle()
    expect(state()).toMatchObject({ stage: 'opening', results: null })
    expect(state().reader.view).toBeNull()
    expect(state().entity.view).toBeNull()
    expect(state().selection.size).toBe(0)
    releaseBackwards()
    await opening
    expect(state()).toMatchObject({ stage: 'open', archive: { folder: '/another' } })
    expect(state().results?.total).toBe(120)
    expect(state().trail.present.query).toBe('')
  })

  it('shows the same answers where the folder stays', async () => {
    const { state, actions, hold, release } = await start()
    hold()
    actions.setQuery('thanos')
    const selecting = actions.selectAll()
    release('archive.search')
    release('archive.paths')
    await selecting
    await vi.waitFor(() => expect(state().results?.total).toBe(12))
    expect(state().selection.size).toBe(12)
  })

  it('leaves what was done in the one before behind, with the way to take it back, and keeps what went wrong', async () => {
    const { state, actions, store } = await start()
    actions.startNaming({ kind: 'new-collection', paths: ['post-001.md'] })
    actions.giveName('Best of')
    expect(state().note).toMatchObject({ tone: 'outcome', offers: 'restore' })
    await actions.openFolder('/another')
    expect(state().note).toBeNull()
    const fault = { tone: 'fault', words: 'The settings were damaged.' } as const
    store.setState({ note: fault })
    await actions.openFolder('/third')
    expect(state().note).toBe(fault)
  })

  it('waits for an export that runs, whose dialog stays also where a link is followed', async () => {
    const { state, actions, hold, releaseBackwards, tellAddress } = await start('/dropped')
    actions.prepareExport(['post-001.md'])
    hold()
    const saving = actions.save({ format: 'csv', options: { of: 'recaps' } })
    await actions.dropFolder({ name: 'dropped' })
    tellAddress('recap-archive:?q=thanos')
    expect(state()).toMatchObject({
      overlay: 'export',
      exporting: { state: 'running' },
      archive: { folder: '/archive' },
    })
    expect(state().trail.present.query).toBe('thanos')
    releaseBackwards()
    await saving
    await actions.dropFolder({ name: 'dropped' })
    expect(state()).toMatchObject({ overlay: 'none', archive: { folder: '/dropped' } })
  })

  it('hears no more of the one before', async () => {
    const { state, actions, tell } = await start()
    await actions.openFolder('/another')
    const open = state().archive
    if (!open) throw new Error('No archive is open.')
    tell('archive.changed', { ...open, folder: '/archive', name: 'the one before' })
    tell('archive.progress', { folder: '/archive', phase: 'reading', done: 3, total: 9 })
    expect(state().archive).toBe(open)
    expect(state().progress?.phase).toBe('ready')
    tell('archive.changed', { ...open, name: 'called otherwise' })
    tell('archive.progress', { folder: '/another', phase: 'reading', done: 3, total: 9 })
    expect(state().archive?.name).toBe('called otherwise')
    expect(state().progress).toMatchObject({ phase: 'reading', done: 3 })
  })
})
