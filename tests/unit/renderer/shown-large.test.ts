import { expect, it, vi } from 'vitest'
import type { ArchiveSummary, ImageView, Photo } from '../../../src-main/contract/index.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { createApp } from '../../../src-renderer/store/create-app.ts'
import { createEngineClient } from './client.ts'

const image: ImageView = { status: 'shown', src: 'a.jpg', inBody: true }

const photoAt = (at: number): Photo => ({
  recap: 'post-001.md',
  recapTitle: 'Evening',
  image: at,
  status: 'shown',
  src: `${at}.jpg`,
})

/** An archive whose every recap has `images` images, and whose results have `photos`. */
const start = async (images: number, photos: number) => {
  const count = { images, photos }
  let tellChanged: (archive: ArchiveSummary) => void = () => undefined
  const { client } = createEngineClient(120)
  const answering: Client = {
    ...client,
    listen: (name, listener) => {
      if (name === 'archive.changed') tellChanged = listener as typeof tellChanged
      return () => {}
    },
    call: async (name, input) => {
      const reply = await client.call(name, input)
      if (name === 'recap.read' && reply.ok)
        return { ok: true, value: { ...reply.value, images: Array.from({ length: count.images }, () => image) } }
      if (name !== 'archive.photos') return reply
      const { offset, limit } = input as { offset: number; limit: number }
      const arrived = Array.from({ length: Math.min(limit, count.photos - offset) }, (_, at) => photoAt(offset + at))
      const ratios = Array.from({ length: count.photos }, () => 1)
      const value = { total: count.photos, matching: 0, remote: 0, ratios, partial: false, offset, photos: arrived }
      return { ok: true, value: value as never }
    },
  }
  const { store, actions } = createApp(answering, () => true)
  await actions.start()
  await vi.waitFor(() => expect(store.getState().reader.view).not.toBeNull())
  const change = (next: typeof count): void => {
    Object.assign(count, next)
    const { archive } = store.getState()
    if (archive) tellChanged({ ...archive })
  }
  return { state: store.getState, actions, change }
}

it('an image of the recap stays large as long as it is there, and gives the window back where it is gone', async () => {
  const { state, actions, change } = await start(5, 0)
  actions.showImage(3)
  change({ images: 4, photos: 0 })
  await vi.waitFor(() => expect(state().reader.view?.images).toHaveLength(4))
  expect(state().lightbox).toBe(3)
  change({ images: 3, photos: 0 })
  await vi.waitFor(() => expect(state().reader.view?.images).toHaveLength(3))
  expect(state().lightbox).toBeNull()
})

it('an image of the wall stays large when the wall is read anew, and gives the window back where it is gone', async () => {
  const { state, actions, change } = await start(1, 600)
  await actions.readPhotos()
  actions.showPhoto(450)
  await vi.waitFor(() => expect(state().wall?.photos.get(450)).toBeDefined())
  const { turn } = state().results ?? {}
  change({ images: 1, photos: 500 })
  await vi.waitFor(() => expect(state().results?.turn).not.toBe(turn))
  await actions.readPhotos()
  expect(state()).toMatchObject({ wallImage: 450, wall: { total: 500 } })
  await vi.waitFor(() => expect(state().wall?.photos.get(450)).toBeDefined())
  const { turn: next } = state().results ?? {}
  change({ images: 1, photos: 400 })
  await vi.waitFor(() => expect(state().results?.turn).not.toBe(next))
  await actions.readPhotos()
  expect(state()).toMatchObject({ wallImage: null, wall: { total: 400 } })
})
