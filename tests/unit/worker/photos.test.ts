import { describe, expect, it, onTestFinished } from 'vitest'
import type { SearchRequest } from '../../../src-main/contract/index.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'
import { bands, hugePng } from './pictures/make-images.ts'
import { temporaryFolder } from './temporary-folder.ts'

const post = (title: string, date: string, body: string): string =>
  `---\ntitle: "${title}"\ndate: ${date}\n---\n\n${body}\n`

const ask = (query: string): SearchRequest => ({ query, filters: {}, sort: 'newest' })

const start = async () => {
  const folder = temporaryFolder({
    'a.md': post('Newest', '2020-01-01', 'On chairs. ![A door](door.png) ![](gone.jpg) ![](https://example.com/x.png)'),
    'b.md': post('Older', '2019-01-01', '![Red chairs](b-1.png)\n\n![Again the door](door.png)\n\n![](huge.png)'),
    'c.md': post('Oldest', '2018-01-01', 'Nothing. ![](chairs_in_a-row.png)'),
    'door.png': await bands(60, 120).png().toBuffer(),
    'b-1.png': await bands(300, 100).png().toBuffer(),
    'chairs_in_a-row.png': await bands(20, 10).png().toBuffer(),
    'huge.png': hugePng(20_000, 10_000),
  })
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere' }, () => undefined)
  onTestFinished(close)
  await handlers['archive.open']({ folder })
  await handlers['archive.settled']({})
  return (query: string, offset = 0, limit?: number) =>
    handlers['archive.photos']({ request: ask(query), offset, ...(limit !== undefined && { limit }) })
}

describe('the photos of a search', () => {
  it('are the images of all its results, each file once, in their order, with their shapes', async () => {
    const photos = await start()
    const all = await photos('')
    expect(all.photos.map(({ src, image, recap }) => [src, recap, image])).toEqual([
      ['door.png', 'a.md', 0],
      ['gone.jpg', 'a.md', 1],
      ['b-1.png', 'b.md', 0],
      ['huge.png', 'b.md', 2],
      ['chairs_in_a-row.png', 'c.md', 0],
    ])
    expect(all).toMatchObject({ total: 5, matching: 0, remote: 1, offset: 0, partial: false })
    expect(all.ratios).toEqual([0.5, 0, 3, 2, 2])
    expect(all.photos[0]).toMatchObject({ status: 'shown', width: 60, height: 120, alt: 'A door', date: '2020-01-01' })
    expect(all.photos[1]).toMatchObject({ status: 'missing' })
    expect(all.photos[1]).not.toHaveProperty('url')
    expect(all.photos[3]?.fault).toContain('200 megapixels')
  })

  it('begin with those whose own words, or whose file’s name, match', async () => {
    const photos = await start()
    const found = await photos('chairs')
    expect(found.matching).toBe(2)
    expect(found.photos.map(({ src }) => src)).toEqual([
      'b-1.png',
      'chairs_in_a-row.png',
      'door.png',
      'gone.jpg',
      'huge.png',
    ])
    expect((await photos('caption:chairs')).photos.map(({ src }) => src)).toEqual(['b-1.png', 'door.png', 'huge.png'])
    expect((await photos('file:chairs')).photos.map(({ src }) => src)).toEqual(['chairs_in_a-row.png'])
    expect((await photos('red chairs')).photos[0]?.src).toBe('b-1.png')
  })

  it('come in pages', async () => {
    const photos = await start()
    const page = await photos('', 3, 1)
    expect(page).toMatchObject({ total: 5, offset: 3, ratios: [] })
    expect(page.photos.map(({ src }) => src)).toEqual(['huge.png'])
  })
})
