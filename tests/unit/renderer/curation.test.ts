import { describe, expect, it, vi } from 'vitest'
import type { Correction } from '../../../src-main/contract/index.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { addToEach } from '../../../src-renderer/store/add-to-each.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createCurationClient } from './curation-client.ts'

const start = async () => {
  const fake = createCurationClient(120)
  const app = createApp(fake.client, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  const state = app.store.getState
  const speakers = () => state().reader.view?.facets.speakers.map(value => value.name)
  const path = state().reader.view?.path ?? ''
  const add = (name: string): Correction => ({ kind: 'add', path, field: 'speaker', name })
  return { ...fake, ...app, state, speakers, add }
}

const rename: Correction = { kind: 'rename', entity: 'city', name: 'Ottawa', to: 'Ottawa-Gatineau' }

describe('corrections', () => {
  it('are in force in the reader once made, and say what was done with a way back', async () => {
    const { state, actions, speakers, add } = await start()
    expect(await actions.correct([add('Jane Roe')])).toBe(true)
    await vi.waitFor(() => expect(speakers()).toEqual(['Jane Roe']))
    expect(state().note).toEqual({ tone: 'outcome', words: '“Jane Roe” is a speaker here.', offers: 'undo' })
    expect(state().curation?.corrections).toBe(1)
  })

  it('of several recaps are one step of undo', async () => {
    const { state, actions, speakers, sent } = await start()
    const paths = [...(state().results?.hits.values() ?? [])].slice(0, 3).map(hit => hit.path)
    await actions.correct(addToEach(paths, { field: 'speaker', name: 'Jane Roe' }), 'said so')
    expect(sent.filter(call => call.name === 'curation.apply')).toHaveLength(1)
    await vi.waitFor(() => expect(speakers()).toEqual(['Jane Roe']))
    expect(state()).toMatchObject({ curation: { corrections: 3 }, note: { words: 'said so', offers: 'undo' } })
    await actions.undo()
    expect(state().curation?.corrections).toBe(0)
    await vi.waitFor(() => expect(speakers()).toEqual([]))
  })

  it('are taken back and made again, and the note says which', async () => {
    const { state, actions, speakers, add } = await start()
    await actions.correct([add('Jane Roe')])
    await actions.undo()
    await vi.waitFor(() => expect(speakers()).toEqual([]))
    expect(state().note).toEqual({ tone: 'outcome', words: 'Undone: add', offers: 'redo' })
    await actions.redo()
    await vi.waitFor(() => expect(speakers()).toEqual(['Jane Roe']))
    expect(state().note).toEqual({ tone: 'outcome', words: 'Done again: add', offers: 'undo' })
  })

  it('are not said on another page, where they can still be taken back', async () => {
    const { state, actions, add } = await start()
    await actions.correct([add('Jane Roe')])
    const { present } = state().trail
    actions.openEntity({ kind: 'city', name: 'Ottawa' })
    expect(state().note).toBeNull()
    await actions.undo()
    expect(state().note).toMatchObject({ offers: 'redo' })
    actions.back()
    expect(state().note).toBeNull()
    expect(state().trail.present.open).toBe(present.open)
    // What narrows the results does not lead to another page.
    await actions.redo()
    actions.toggleFilter('city', 'Ottawa')
    expect(state().note).toMatchObject({ offers: 'undo' })
  })

  it('say so where there is nothing to undo, and ask for nothing', async () => {
    const { state, actions, sent } = await start()
    expect(await actions.undo()).toBe(false)
    expect(state().note?.words).toBe('There is nothing to undo.')
    expect(sent.some(call => call.name === 'curation.undo')).toBe(false)
  })

  it('that are refused change nothing and are explained', async () => {
    const { state, actions, speakers, add, refused } = await start()
    expect(await actions.correct([add('')])).toBe(false)
    expect(state().note).toEqual({ tone: 'fault', words: refused })
    expect(speakers()).toEqual([])
    expect(state().curation?.undo).toBeUndefined()
  })

  it('leave the window where it is: scroll, focus, the place in history, the landing', async () => {
    const { state, actions, speakers, add, sent } = await start()
    actions.setListScroll(6000)
    actions.setReaderScroll(900)
    actions.setFocused(7)
    const { trail, reader } = state()
    await actions.correct([add('Jane Roe')])
    await vi.waitFor(() => expect(speakers()).toEqual(['Jane Roe']))
    expect(state().trail).toEqual(trail)
    expect(state().reader.opened).toBe(reader.opened)
    const asked = sent.findLast(call => call.name === 'archive.search')?.input
    expect(asked).toMatchObject({ offset: 40 })
  })

  it('are made one after the other, however fast they come', async () => {
    const { state, actions, sent, add } = await start()
    await Promise.all([actions.correct([add('A')]), actions.undo(), actions.correct([add('B')]), actions.undo()])
    const order = sent.flatMap(({ name }) => (/^curation\.(?:apply|undo)$/.test(name) ? [name.slice(9)] : []))
    expect(order).toEqual(['apply', 'undo', 'apply', 'undo'])
    expect(state().curation?.corrections).toBe(0)
  })

  it('that rename keep a chosen value chosen under its new name, and back again', async () => {
    const { state, actions, sent } = await start()
    actions.toggleFilter('city', 'Ottawa')
    await vi.waitFor(() => expect(state().results?.total).toBe(40))
    await actions.correct([rename])
    expect(state().trail.present.filters).toEqual({ city: { include: ['Ottawa-Gatineau'] } })
    expect(sent.findLast(call => call.name === 'archive.search')?.input).toMatchObject({
      filters: { city: { include: ['Ottawa-Gatineau'] } },
    })
    await actions.undo()
    expect(state().trail.present.filters).toEqual({ city: { include: ['Ottawa'] } })
    await actions.redo()
    expect(state().trail.present.filters).toEqual({ city: { include: ['Ottawa-Gatineau'] } })
  })

  it('that rename leave filters alone that were chosen since', async () => {
    const { state, actions } = await start()
    actions.toggleFilter('city', 'Ottawa')
    await actions.correct([rename])
    actions.toggleFilter('year', '2018')
    await actions.undo()
    expect(state().trail.present.filters).toEqual({
      city: { include: ['Ottawa-Gatineau'] },
      year: { include: ['2018'] },
    })
  })

  it('of an entity open in a dialog of their own', async () => {
    const { state, actions } = await start()
    const entity = { kind: 'city', name: 'Ottawa' } as const
    actions.startCorrecting({ form: 'merge', entity })
    expect(state()).toMatchObject({ overlay: 'correct', correcting: { form: 'merge', entity } })
    expect(await actions.entityNames('city', 'ott')).toEqual([{ name: 'Ottawa', count: 40 }])
  })

  it('say and show nothing of an archive that was left for another one meanwhile', async () => {
    const fake = createCurationClient(120)
    let release = () => {}
    const held = new Promise<void>(resolve => {
      release = resolve
    })
    const client: Client = {
      ...fake.client,
      call: async (name, input) => {
        const reply = await fake.client.call(name, input)
        if (name === 'curation.apply') await held
        return name === 'archive.open' && reply.ok ? { ok: true, value: { ...reply.value, ...input } } : reply
      },
    }
    const { store, actions } = createApp(client, () => true)
    await actions.start()
    const making = actions.correct([rename])
    await vi.waitFor(() => expect(fake.sent.some(call => call.name === 'curation.apply')).toBe(true))
    await actions.openFolder('/another')
    const searches = () => fake.sent.filter(call => call.name === 'archive.search').length
    const before = searches()
    release()
    await making
    expect(store.getState().note).toBeNull()
    expect(searches()).toBe(before)
    await actions.correct([rename])
    expect(store.getState().note).toMatchObject({ offers: 'undo' })
    expect(searches()).toBeGreaterThan(before)
  })
})
