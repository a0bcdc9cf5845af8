import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const start = async (count = 120) => {
  const engine = createEngineClient(count)
  const app = createApp(engine.client, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const state = app.store.getState
  const settled = (total: number) => vi.waitFor(() => expect(state().results?.total).toBe(total))
  return { ...engine, ...app, state, settled }
}

describe('the application behind the window', () => {
  it('opens the start folder and its first recap, as one place', async () => {
    const { state } = await start()
    expect(state().stage).toBe('open')
    expect(state().results?.total).toBe(120)
    expect(state().trail.present.open).toBe(state().results?.hits.get(0)?.path)
    expect(state().trail.past).toHaveLength(0)
  })

  it('drops a late reply to an earlier letter', async () => {
    const { state, actions, hold, releaseBackwards, settled } = await start()
    hold()
    actions.setQuery('evening')
    actions.setQuery('thanos')
    releaseBackwards()
    await settled(12)
    await Promise.resolve()
    expect(state().results?.total).toBe(12)
  })

  it('makes one step of a word, however many letters it has', async () => {
    const { state, actions, settled } = await start()
    for (const query of ['t', 'th', 'tha', 'thanos']) actions.setQuery(query)
    await settled(12)
    expect(state().trail.past).toHaveLength(1)
    actions.back()
    await settled(120)
    expect(state().trail.present.query).toBe('')
  })

  it('brings back filters, scroll, focus and the open recap', async () => {
    const { state, actions, settled } = await start()
    actions.toggleFilter('city', 'Ottawa')
    await settled(40)
    const path = state().results?.hits.get(3)?.path ?? ''
    actions.open(path)
    actions.setListScroll(318)
    actions.toggleFilter('city', 'Ottawa')
    await settled(120)
    actions.back()
    await settled(40)
    expect(state().trail.present).toMatchObject({
      filters: { city: { include: ['Ottawa'] } },
      open: path,
      focused: 3,
      listScroll: 318,
    })
  })

  it('fetches the rows that come into sight, once', async () => {
    const { state, actions, client } = await start()
    const call = vi.spyOn(client, 'call')
    await Promise.all([actions.loadRows(42, 58), actions.loadRows(42, 58)])
    expect(state().results?.hits.get(58)?.path).toBeDefined()
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('keeps the selection while the results change, and selects all of them on demand', async () => {
    const { state, actions, settled } = await start()
    const first = state().results?.hits.get(0)?.path ?? ''
    actions.toggleSelected(first)
    actions.setQuery('thanos')
    await settled(12)
    expect([...state().selection]).toEqual([first])
    await actions.selectAll()
    const thanos = new Set([...(state().results?.hits.values() ?? [])].map(hit => hit.path))
    expect(state().selection).toEqual(new Set([first, ...thanos]))
    actions.clearSelection()
    expect(state().selection.size).toBe(0)
  })

  it('knows what its results were asked for, whatever is typed meanwhile', async () => {
    const { state, actions, hold, settled, releaseBackwards } = await start()
    actions.setQuery('zyzzyva')
    await settled(0)
    hold()
    actions.setQuery('')
    expect(state().trail.present.query).toBe('')
    expect(state().results).toMatchObject({ total: 0, asked: { query: 'zyzzyva' } })
    releaseBackwards()
    await settled(120)
    expect(state().results?.asked).toEqual({ query: '', filters: {} })
  })

  it('tells which word or filter to drop, and how many recaps come back', async () => {
    const { state, actions, settled } = await start()
    actions.toggleFilter('city', 'Ottawa')
    actions.setQuery('zyzzyva')
    await settled(0)
    const asked = state().results?.asked ?? { query: '', filters: {} }
    expect(asked).toEqual({ query: 'zyzzyva', filters: { city: { include: ['Ottawa'] } } })
    expect(await actions.advice(asked)).toEqual({ ways: [{ kind: 'query', total: 40 }] })
    const advice = await actions.advice({ ...asked, query: 'thanos zyzzyva' })
    expect(advice?.ways).toEqual([
      { kind: 'part', text: 'zyzzyva', query: 'thanos ', total: 4 },
      { kind: 'query', total: 40 },
    ])
    const [first] = advice?.ways ?? []
    if (first) actions.takeWayOut(first)
    await settled(4)
    expect(state().trail.present.query).toBe('thanos')
  })
})
