import { describe, expect, it, vi } from 'vitest'
import { wordsOfTrends } from '../../../src-renderer/features/trends/words.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const start = async () => {
  const engine = createEngineClient(120)
  const app = createApp(engine.client, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const state = app.store.getState
  const settled = (total: number) => vi.waitFor(() => expect(state().results?.total).toBe(total))
  return { ...app, state, settled }
}

describe('the page of trends', () => {
  it('is a place: back leads to the recap where it was left, forward to the page again', async () => {
    const { state, actions } = await start()
    const { open } = state().trail.present
    actions.setReaderScroll(420)
    actions.openTrends()
    expect(state().trail.present).toMatchObject({ trends: true, open, readerScroll: 0 })
    actions.back()
    expect(state().trail.present).toMatchObject({ trends: false, open, readerScroll: 420 })
    actions.forward()
    expect(state().trail.present.trends).toBe(true)
    actions.closeTrends()
    expect(state().trail.present).toMatchObject({ trends: false, open, readerScroll: 420 })
  })

  it('is one step, and gives way to a recap and to the page of an entity', async () => {
    const { state, actions } = await start()
    actions.openTrends()
    actions.openTrends()
    expect(state().trail.past).toHaveLength(1)
    actions.open(state().trail.present.open ?? '')
    expect(state().trail.present.trends).toBe(false)
    actions.openTrends()
    actions.openEntity({ kind: 'city', name: 'Ottawa' })
    expect(state().trail.present).toMatchObject({ trends: false, entity: { name: 'Ottawa' } })
    actions.openTrends()
    expect(state().trail.present).toMatchObject({ trends: true, entity: null })
  })

  it('follows the search: its counts are those of the results', async () => {
    const { state, actions, settled } = await start()
    actions.toggleFilter('city', 'Ottawa')
    await settled(40)
    await actions.readTrends()
    expect(state().trends?.turn).toBe(state().results?.turn)
    expect(state().trends?.view?.recaps).toEqual([40])
    expect(state().trends?.view?.cities).toEqual([{ name: 'Ottawa', total: 40, counts: [40] }])
  })

  it('says which years it is of', () => {
    expect(wordsOfTrends({ years: ['2016', '2017', '2018'], undated: 0 })).toBe('From 2016 to 2018.')
    expect(wordsOfTrends({ years: ['2016'], undated: 1 })).toBe('All from 2016; 1 recap without a date.')
    expect(wordsOfTrends({ years: [], undated: 3 })).toBe('None of them has a date.')
  })
})

describe('the whole archive', () => {
  it('is known from the first search on, and stays while filters and words change', async () => {
    const { state, actions, settled } = await start()
    const total = () => state().whole?.timeline.months.reduce((sum, { count }) => sum + count, 0)
    expect(total()).toBe(120)
    actions.toggleFilter('city', 'Ottawa')
    await settled(40)
    expect(total()).toBe(120)
    expect(state().results?.timeline.months.reduce((sum, { count }) => sum + count, 0)).toBe(40)
  })
})
