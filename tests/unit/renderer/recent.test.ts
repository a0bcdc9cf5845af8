import { describe, expect, it } from 'vitest'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { withoutRecent, withRecent } from '../../../src-renderer/store/recent.ts'
import { createEngineClient } from './client.ts'

describe('recent searches', () => {
  it('stand the last one first, each once in whatever case, at most twenty', () => {
    expect(withRecent(['b', 'a'], ' c ')).toEqual(['c', 'b', 'a'])
    expect(withRecent(['b', 'Envoy', 'a'], 'envoy')).toEqual(['envoy', 'b', 'a'])
    const many = Array.from({ length: 20 }, (_, at) => `query ${at}`)
    expect(withRecent(many, 'new')).toEqual(['new', ...many.slice(0, 19)])
  })

  it('change only where there is something to change', () => {
    const recent = ['b', 'a']
    expect(withRecent(recent, '  ')).toBe(recent)
    expect(withRecent(recent, 'b')).toBe(recent)
    expect(withoutRecent(recent, 'c')).toBe(recent)
    expect(withoutRecent(recent, 'b')).toEqual(['a'])
  })

  it('are kept when a result is opened, not for every letter, and go one by one', async () => {
    const { store, actions } = createApp(createEngineClient(30).client, () => false)
    await actions.start()
    for (const query of ['tha', 'than', 'thanos']) actions.setQuery(query)
    await actions.search()
    expect(store.getState().library.recent).toEqual([])
    actions.open(store.getState().results?.hits.get(0)?.path ?? '')
    expect(store.getState().library.recent).toEqual(['thanos'])
    actions.forgetQuery('thanos')
    expect(store.getState().library.recent).toEqual([])
  })

  it('stay as they were when something else than a result is opened', async () => {
    const { store, actions } = createApp(createEngineClient(30).client, () => false)
    await actions.start()
    actions.setQuery('thanos')
    await actions.search()
    actions.open('elsewhere.md')
    expect(store.getState().library.recent).toEqual([])
  })
})
