import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { createThumbnailCache } from '../../../../src-main/worker/thumbnails/cache.ts'
import type { Thumbnail } from '../../../../src-main/worker/thumbnails/protocol.ts'
import { readSeen, SEEN_FILE } from '../../../../src-main/worker/thumbnails/seen.ts'
import { createThumbnailService } from '../../../../src-main/worker/thumbnails/service.ts'
import { bands, HOSTILE_SVG, hugePng, jpegTurned, movingGif, movingWebp } from '../pictures/make-images.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const setUp = async (keptBytes?: number) => {
  const folder = temporaryFolder()
  const kept = join(folder, 'kept')
  const open = () => createThumbnailService({ folder: kept, ...(keptBytes !== undefined && { keptBytes }) })
  return {
    kept,
    open,
    service: open(),
    write: async (name: string, bytes: Uint8Array | string) => {
      await writeFile(join(folder, name), bytes)
      return join(folder, name)
    },
    names: async () => (await readdir(kept)).filter(name => name.endsWith('.webp')),
  }
}

const pictureOf = (made: Thumbnail) => {
  if (!made.ok) throw new Error(made.fault)
  return sharp(made.body)
}

/** What a picture of `bands` looks like in its four corners: which are red, and which are bright. */
const corners = async (made: Thumbnail) => {
  const { data, info } = await pictureOf(made).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * 3
    const [red = 0, , blue = 0] = data.subarray(start, start + 3)
    return `${red > blue ? 'red' : 'blue'} ${Math.max(red, blue) > 190 ? 'bright' : 'dark'}`
  }
  const [right, bottom] = [info.width - 3, info.height - 3]
  return [at(2, 2), at(right, 2), at(2, bottom), at(right, bottom)]
}

describe('thumbnails', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('stand as they are seen under EXIF orientation %i', async orientation => {
    const { service, write } = await setUp()
    const bytes = await jpegTurned(90, 60, orientation)
    const made = await service.get(await write('a.jpg', bytes), 160)
    const expected = await sharp(bytes).autoOrient().png().toBuffer()
    expect(await corners(made)).toEqual(await corners({ ok: true, type: 'image/png', body: expected }))
    const { width, height } = await pictureOf(made).metadata()
    expect([width, height]).toEqual(orientation < 5 ? [90, 60] : [60, 90])
  })

  test('for paper are JPEG, or PNG where they let something through, upright and not kept', async () => {
    const { service, write, names } = await setUp()
    const turned = await service.get(await write('turned.jpg', await jpegTurned(900, 600, 6)), 640, 'paper')
    expect(await pictureOf(turned).metadata()).toMatchObject({ format: 'jpeg', width: 600, height: 900 })
    const webp = await service.get(await write('a.webp', await bands(2400, 1200).webp().toBuffer()), 1920, 'paper')
    expect(await pictureOf(webp).metadata()).toMatchObject({ format: 'jpeg', width: 1920, height: 960 })
    const clear = await bands(800, 400).ensureAlpha(0.5).png().toBuffer()
    const png = await service.get(await write('clear.png', clear), 640, 'paper')
    expect(await pictureOf(png).metadata()).toMatchObject({ format: 'png', width: 640, hasAlpha: true })
    expect(await names()).toEqual([])
    await service.get(await write('clear.png', clear), 640)
    expect(await names()).toHaveLength(1)
  })

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('are made of %s, right under any name', async format => {
    const { service, write } = await setUp()
    const file = await write('photo.jpg', await bands(640, 480).toFormat(format).toBuffer())
    const { width, height, format: made } = await pictureOf(await service.get(file, 320)).metadata()
    expect([width, height, made]).toEqual([320, 240, 'webp'])
  })

  test('never enlarge, and are never much higher than wide', async () => {
    const { service, write } = await setUp()
    const small = await service.get(await write('small.png', await bands(30, 20).png().toBuffer()), 480)
    expect((await pictureOf(small).metadata()).width).toBe(30)
    const strip = await service.get(await write('strip.png', await bands(40, 4000).png().toBuffer()), 160)
    expect((await pictureOf(strip).metadata()).height).toBe(640)
  })

  test('show the first frame of what moves', async () => {
    const { service, write } = await setUp()
    for (const [name, bytes] of [
      ['a.gif', await movingGif()],
      ['a.webp', await movingWebp()],
    ] as const) {
      const picture = pictureOf(await service.get(await write(name, bytes), 160))
      const { pages = 1, width, height } = await picture.metadata()
      expect([pages, width, height]).toEqual([1, 24, 16])
      const { channels } = await picture.stats()
      expect(channels.map(channel => channel.mean > 128)).toEqual([true, false, false])
    }
  })

  test('of a drawing are the drawing itself', async () => {
    const { service, write } = await setUp()
    const made = await service.get(await write('a.svg', HOSTILE_SVG), 160)
    expect(made).toMatchObject({ ok: true, type: 'image/svg+xml' })
  })

  test('say why there is none', async () => {
    const { service, write } = await setUp()
    const jpeg = await bands(640, 480).jpeg().toBuffer()
    const faults = [
      ['cut.jpg', jpeg.subarray(0, jpeg.length / 2), 'undecodable'],
      ['huge.png', hugePng(20_000, 10_000), 'too-many-pixels'],
      ['empty.png', '', 'empty'],
      ['page.png', '<html>404</html>', 'no-image'],
      ['head.jpg', jpeg.subarray(0, 10), 'broken'],
    ] as const
    for (const [name, bytes, fault] of faults)
      expect(await service.get(await write(name, bytes), 160)).toMatchObject({ ok: false, fault })
    expect(await service.get('/nowhere.png', 160)).toMatchObject({ ok: false, fault: 'unreadable' })
    expect(await service.get(await write('whole.jpg', jpeg), 160)).toMatchObject({ ok: true })
  })

  test('are made once, also over several runs, and anew when the file changes', async () => {
    const { service, open, write, names, kept } = await setUp()
    const file = await write('a.png', await bands(640, 480).png().toBuffer())
    const [one, same] = await Promise.all([service.get(file, 160), service.get(file, 160)])
    expect(one).toBe(same)
    const [name = ''] = await names()
    const long = new Date('2020-01-01')
    await utimes(join(kept, name), long, long)
    expect(await open().get(file, 160)).toMatchObject({ ok: true, body: expect.anything() })
    expect(await names()).toEqual([name])
    expect((await stat(join(kept, name))).mtimeMs).toBeGreaterThan(long.getTime())

    await write('a.png', await bands(320, 480).png().toBuffer())
    expect((await pictureOf(await open().get(file, 160)).metadata()).height).toBe(240)
    expect(await names()).toHaveLength(2)
  })

  test('work without a folder to keep them in, and with one that cannot be had', async () => {
    const { write } = await setUp()
    const file = await write('a.png', await bands(64, 48).png().toBuffer())
    expect(await createThumbnailService({}).get(file, 160)).toMatchObject({ ok: true })
    expect(await createThumbnailService({ folder: join(file, 'in-a-file') }).get(file, 160)).toMatchObject({ ok: true })
  })

  test('note what was shown, so that it is known again elsewhere', async () => {
    const { service, open, write, kept } = await setUp()
    const bytes = await bands(64, 48).png().toBuffer()
    const [one, other] = [await write('one.png', bytes), await write('other.png', bytes)]
    await service.get(one, 160)
    await service.get(one, 320)
    await open().get(other, 160)
    const seen = await readSeen(join(kept, SEEN_FILE))
    expect([...seen.keys()]).toEqual([one, other])
    expect(seen.get(one)?.hash).toBe(seen.get(other)?.hash)
    expect(seen.get(one)).toMatchObject({ bytes: bytes.length, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('the cache of thumbnails', () => {
  const key = (at: number): string => at.toString(16).padStart(64, '0')

  test('keeps to its limit, and what was used last', async () => {
    const folder = temporaryFolder()
    const cache = createThumbnailCache(folder, 1000)
    for (let at = 0; at < 9; at += 1) {
      await cache.put(key(at), new Uint8Array(100))
      const used = new Date(1_700_000_000_000 + at * 1000)
      await utimes(join(folder, `${key(at)}.webp`), used, used)
    }
    const again = createThumbnailCache(folder, 1000)
    expect(await again.get(key(0))).toHaveLength(100)
    await again.put(key(20), new Uint8Array(150))
    expect(await again.size()).toBeLessThanOrEqual(1000)
    expect(await again.get(key(0))).toBeDefined()
    expect(await again.get(key(20))).toBeDefined()
    expect(await again.get(key(1))).toBeUndefined()
    expect(await again.get(key(8))).toBeDefined()
  })

  test('leaves other files in its folder alone, and finds what was deleted gone', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'notes.txt'), 'x'.repeat(5000))
    const cache = createThumbnailCache(folder, 1000)
    expect(await cache.size()).toBe(0)
    await cache.put(key(1), new Uint8Array(600))
    await cache.put(key(2), new Uint8Array(600))
    expect(await readdir(folder)).toEqual([`${key(2)}.webp`, 'notes.txt'])
  })
})
