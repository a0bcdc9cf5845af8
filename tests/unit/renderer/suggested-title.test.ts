import { describe, expect, it, vi } from 'vitest'
import { suggestedTitle } from '../../../src-renderer/features/export/suggested-title.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const start = async () => {
  const { store, actions } = createApp(createEngineClient(30).client, () => true)
  await actions.start()
  await vi.waitFor(() => expect(store.getState().reader.view).not.toBeNull())
  const settled = (total: number) => vi.waitFor(() => expect(store.getState().results?.total).toBe(total))
  return { actions, settled, title: () => suggestedTitle(store.getState()), model: store.getState }
}

describe('the title offered for a PDF', () => {
  it('is the recap’s own where it is one', async () => {
    const { actions, title, model } = await start()
    const hit = model().results?.hits.get(2)
    actions.prepareExport([hit?.path ?? ''])
    expect(title()).toBe(hit?.title.map(run => run.text).join(''))
    expect(title()).toMatch(/^Evening \d+$/)
    actions.prepareExport([...(model().results?.hits.values() ?? [])].map(one => one.path))
    expect(title()).toBe('')
  })

  it('is what was chosen in the filters, as long as all that is printed is among their results', async () => {
    const { actions, settled, title, model } = await start()
    const outside = [...(model().results?.hits.values() ?? [])].find(hit => !hit.cities.includes('Ottawa'))
    actions.toggleFilter('city', 'Ottawa')
    await settled(10)
    await actions.selectAll()
    actions.prepareExport()
    expect(title()).toBe('Ottawa')
    actions.toggleSelected(outside?.path ?? '')
    actions.prepareExport()
    expect(title()).toBe('')
  })
})
