import { realpathSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createThumbnailService } from '../../../src-main/worker/thumbnails/service.ts'
import { bands } from './pictures/make-images.ts'
import { runArchive } from './run-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const post = (title: string, body: string, more = ''): string =>
  `---\ntitle: "${title}"\ndate: 2019-01-02\n${more}---\n\n${body}\n`

const open = async (folder: string, userDataFolder: string) => {
  const { handlers } = await runArchive(folder, userDataFolder)
  return { handlers, report: () => handlers['archive.missing']({}) }
}

describe('the report of missing images', () => {
  it('tells where each is referred to, and where it may be', async () => {
    const folder = temporaryFolder({
      'a.md': post('A', '![](/img/door.png)\n\n![](https://example.com/x.png)'),
      'b.md': post('B', 'Words.\n\n![](/img/door.png)\n\n![](https://example.com/x.png)'),
      'c.md': post('C', '![](cover.png)\n\n![](used/cover.png)'),
      'kept/Door.png': await bands(30, 20).png().toBuffer(),
      'used/cover.png': await bands(30, 20).png().toBuffer(),
    })
    const { report } = await open(folder, temporaryFolder())
    const { missing, remote } = await report()
    const door = missing.find(({ name }) => name === 'door.png')
    expect(door?.places.map(({ path, src }) => [path, src])).toEqual([
      ['a.md', '/img/door.png'],
      ['b.md', '/img/door.png'],
    ])
    expect(door?.candidates).toMatchObject([{ path: 'kept/Door.png', likeness: 'case' }])
    expect(door?.isCertain).toBe(true)
    // A file that another place shows is likely another image of a common name.
    const cover = missing.find(({ name }) => name === 'cover.png')
    expect(cover?.candidates).toMatchObject([{ path: 'used/cover.png', likeness: 'name' }])
    expect(cover?.isCertain).toBe(false)
    expect(remote).toMatchObject([{ url: 'https://example.com/x.png', places: [{ path: 'a.md' }, { path: 'b.md' }] }])
  })

  it('finds an image that was shown before by its content, under whatever name', async () => {
    const data = temporaryFolder()
    const made = temporaryFolder({
      'a.md': post('A', '![](talk/slide.png)', 'cities: [Oslo]\n'),
      'talk/slide.png': await bands(80, 60).png().toBuffer(),
      'decoy.png': await bands(60, 80).png().toBuffer(),
    })
    const folder = realpathSync(made)
    const thumbnails = createThumbnailService({ folder: join(data, 'thumbnails') })
    expect(await thumbnails.get(join(folder, 'talk/slide.png'), 160)).toMatchObject({ ok: true })

    renameSync(join(folder, 'talk/slide.png'), join(folder, 'IMG_9.png'))
    const { report, handlers } = await open(folder, data)
    const { missing } = await report()
    expect(missing).toMatchObject([
      { name: 'slide.png', isCertain: true, candidates: [{ path: 'IMG_9.png', likeness: 'content' }] },
    ])

    await handlers['curation.apply']({
      corrections: [{ kind: 'relink', path: 'a.md', src: 'talk/slide.png', to: 'IMG_9.png' }],
    })
    expect((await report()).missing).toEqual([])
    expect((await handlers['recap.read']({ path: 'a.md' })).images).toMatchObject([
      { status: 'shown', path: 'IMG_9.png' },
    ])
    const search = { query: 'missing:image', filters: {}, sort: 'newest' } as const
    expect((await handlers['archive.search'](search)).total).toBe(0)
    expect(await handlers['archive.summary']({})).toMatchObject({ missingImages: 0 })
    const { photos, recaps } = await handlers['entity.read']({ kind: 'city', name: 'Oslo' })
    expect(photos).toMatchObject([{ path: 'a.md', url: expect.stringMatching(/^archive\/IMG_9\.png\?/), width: 80 }])
    expect(recaps).toMatchObject([{ thumbnail: photos[0]?.url }])

    await handlers['curation.undo']({})
    expect((await handlers['archive.search'](search)).total).toBe(1)
    expect((await report()).missing).toHaveLength(1)
  })
})
