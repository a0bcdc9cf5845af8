import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createCurationClient } from './curation-client.ts'

const OTTAWA = { kind: 'city', name: 'Ottawa' } as const
const TORONTO = { kind: 'city', name: 'Toronto' } as const

const start = async () => {
  const fake = createCurationClient(30)
  const app = createApp(fake.client, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const state = app.store.getState
  const shows = (name: string | undefined) => vi.waitFor(() => expect(state().entity.view?.name).toBe(name))
  const reads = () => fake.sent.filter(call => call.name === 'recap.read').length
  return { ...app, ...fake, state, shows, reads }
}

describe('the page of an entity', () => {
  it('is a step that back takes back and forward makes again, the recap and its scroll kept', async () => {
    const { state, actions, shows, reads } = await start()
    actions.setReaderScroll(420)
    const { open } = state().trail.present
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    expect(state().trail.present).toMatchObject({ entity: OTTAWA, open, readerScroll: 0 })
    const before = reads()
    actions.back()
    expect(state().trail.present).toMatchObject({ entity: null, open, readerScroll: 420 })
    expect(state().entity.view).toBeNull()
    expect(state().reader.view?.path).toBe(open)
    actions.forward()
    await shows('Ottawa')
    expect(reads()).toBe(before)
  })

  it('leads to another, and back to the first', async () => {
    const { actions, shows } = await start()
    actions.openEntity(OTTAWA)
    actions.openEntity(TORONTO)
    await shows('Toronto')
    actions.back()
    await shows('Ottawa')
  })

  it('stands at its top, also where the page before it moves until it is there', async () => {
    const { state, actions, shows } = await start()
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    actions.setReaderScroll(300)
    actions.openEntity(TORONTO)
    actions.setReaderScroll(310)
    await shows('Toronto')
    expect(state().trail.present.readerScroll).toBe(0)
    actions.setReaderScroll(50)
    expect(state().trail.present.readerScroll).toBe(50)
    actions.back()
    expect(state().trail.present.readerScroll).toBe(300)
  })

  it('makes no second step when it is opened again', async () => {
    const { state, actions, shows } = await start()
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    actions.openEntity({ ...OTTAWA })
    expect(state().trail.past).toHaveLength(1)
  })

  it('closes on the recap behind it, where that was left', async () => {
    const { state, actions, shows } = await start()
    actions.setReaderScroll(420)
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    actions.openEntity(TORONTO)
    await shows('Toronto')
    actions.closeEntity()
    expect(state().trail.present).toMatchObject({ entity: null, readerScroll: 420 })
    expect(state().reader.isBack).toBe(true)
  })

  it('goes when a recap is opened, also the one that was open before', async () => {
    const { state, actions, shows } = await start()
    const { open } = state().trail.present
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    actions.open(open ?? '')
    expect(state().trail.present).toMatchObject({ entity: null, open })
    expect(state().entity.view).toBeNull()
    actions.back()
    await shows('Ottawa')
  })

  it('leads to a recap at the sentence it was read from', async () => {
    const { state, actions } = await start()
    const evidence = { text: 'It was in Ottawa.', start: 10, end: 16 }
    actions.openEntity(OTTAWA)
    actions.openAt('post-007.md', evidence)
    await vi.waitFor(() => expect(state().reader.view?.path).toBe('post-007.md'))
    expect(state().reader.evidence).toEqual(evidence)
    actions.back()
    expect(state().reader.evidence).toBeNull()
  })

  it('is read again after a correction', async () => {
    const { actions, shows, sent } = await start()
    actions.openEntity(OTTAWA)
    await shows('Ottawa')
    const reads = () => sent.filter(call => call.name === 'entity.read').length
    const before = reads()
    await actions.correct([{ kind: 'never', field: 'city', name: 'Nowhere' }])
    expect(reads()).toBe(before + 1)
  })

  it('does not outlive a late reply: what was left stays left', async () => {
    const { state, actions } = await start()
    actions.openEntity(OTTAWA)
    actions.closeEntity()
    await new Promise(resolve => setImmediate(resolve))
    expect(state().trail.present.entity).toBeNull()
    expect(state().entity.view).toBeNull()
  })
})
