import { describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const start = async () => {
  const engine = createEngineClient(120)
  const app = createApp(engine.client, () => true)
  await app.actions.start()
  await vi.waitFor(() => expect(app.store.getState().reader.view).not.toBeNull())
  return { ...engine, ...app, state: app.store.getState }
}

describe('what an entity’s page can ask for', () => {
  it('searches for words and filters at once, one step that Back takes back; the page stays', async () => {
    const { state, actions } = await start()
    actions.openEntity({ kind: 'city', name: 'Ottawa' })
    actions.setQuery('thanos')
    await vi.waitFor(() => expect(state().results?.total).toBe(12))
    const steps = state().trail.past.length
    actions.searchFor('', { city: { include: ['Ottawa'] } })
    await vi.waitFor(() => expect(state().results?.total).toBe(40))
    expect(state().trail.past).toHaveLength(steps + 1)
    expect(state().trail.present).toMatchObject({ query: '', entity: { name: 'Ottawa' } })
    actions.back()
    await vi.waitFor(() => expect(state().results?.total).toBe(12))
    expect(state().trail.present.query).toBe('thanos')
  })

  it('opens a recap at an image; the image is shown once its recap is there, not over another', async () => {
    const { state, actions, hold, releaseBackwards } = await start()
    actions.openEntity({ kind: 'city', name: 'Ottawa' })
    hold()
    actions.openImage('post-007.md', 3)
    expect(state().trail.present).toMatchObject({ open: 'post-007.md', entity: null })
    expect(state().lightbox).toBeNull()
    releaseBackwards()
    await vi.waitFor(() => expect(state().reader.view?.path).toBe('post-007.md'))
    expect(state().lightbox).toBe(3)
    actions.open('post-008.md')
    await vi.waitFor(() => expect(state().reader.view?.path).toBe('post-008.md'))
    actions.back()
    await vi.waitFor(() => expect(state().reader.view?.path).toBe('post-007.md'))
    expect(state().lightbox).toBeNull()
  })
})
