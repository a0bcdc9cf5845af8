import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { factsOf, readPictureFacts } from '../../../../src-main/worker/pictures/facts.ts'
import { faultWords } from '../../../../src-main/worker/pictures/fault-words.ts'
import { isMoving } from '../../../../src-main/worker/pictures/moving.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { bands, hugePng, jpegTurned, movingGif, movingPng, movingWebp } from './make-images.ts'

describe('what the header of an image tells', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('the size as it is seen under EXIF orientation %i', async orientation => {
    const facts = factsOf(await jpegTurned(60, 40, orientation), 1000)
    expect([facts.width, facts.height]).toEqual(orientation < 5 ? [60, 40] : [40, 60])
  })

  test.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('type and size of %s', async format => {
    const bytes = await bands(64, 48).toFormat(format).toBuffer()
    expect(factsOf(bytes, bytes.length)).toEqual({
      type: `image/${format}`,
      width: 64,
      height: 48,
      bytes: bytes.length,
      isMoving: false,
    })
  })

  test('the type by content, whatever the name says', async () => {
    const folder = temporaryFolder()
    await writeFile(join(folder, 'photo.jpg'), await bands(8, 8).png().toBuffer())
    await writeFile(join(folder, 'page.png'), '<!doctype html><title>Not found</title>')
    expect(await readPictureFacts(join(folder, 'photo.jpg'))).toMatchObject({ type: 'image/png', width: 8 })
    expect(await readPictureFacts(join(folder, 'page.png'))).toMatchObject({ fault: 'no-image' })
  })

  test('more than 100 megapixels, of a file that holds no pixel at all', () => {
    const huge = hugePng(10_100, 10_000)
    const facts = factsOf(huge, huge.length)
    expect(facts).toMatchObject({ width: 10_100, height: 10_000, fault: 'too-many-pixels' })
    expect(faultWords('too-many-pixels', facts)).toContain('101 megapixels')
    expect(factsOf(hugePng(10_000, 10_000), 100).fault).toBeUndefined()
  })

  test('a file that is empty, damaged at its beginning, too large or not there', async () => {
    const jpeg = await bands(64, 48).jpeg().toBuffer()
    expect(factsOf(new Uint8Array(), 0).fault).toBe('empty')
    expect(factsOf(jpeg.subarray(0, 12), 12).fault).toBe('broken')
    expect(factsOf(jpeg, 300 * 1024 * 1024).fault).toBe('too-large')
    expect(factsOf(jpeg, jpeg.length).fault).toBeUndefined()
    expect(await readPictureFacts('/nowhere/at/all.png')).toMatchObject({ fault: 'unreadable' })
  })

  test('its size where a large preview or profile stands before it', async () => {
    const folder = temporaryFolder()
    const jpeg = await bands(64, 48).jpeg().toBuffer()
    const segment = Buffer.alloc(65_535, 7)
    segment.set([0xff, 0xef, 0xff, 0xfd])
    const file = join(folder, 'large-head.jpg')
    await writeFile(file, Buffer.concat([jpeg.subarray(0, 2), segment, segment, jpeg.subarray(2)]))
    expect(await readPictureFacts(file)).toMatchObject({ width: 64, height: 48 })
  })
})

describe('whether an image moves', () => {
  test('by its second frame, its chunk or its flag', async () => {
    const [gif, webp] = await Promise.all([movingGif(), movingWebp()])
    expect(isMoving(gif, 'image/gif')).toBe(true)
    expect(isMoving(webp, 'image/webp')).toBe(true)
    expect(isMoving(movingPng(), 'image/png')).toBe(true)
    for (const format of ['gif', 'webp', 'png', 'jpeg'] as const)
      expect(isMoving(await bands(16, 16).toFormat(format).toBuffer(), `image/${format}`)).toBe(false)
  })

  test('never by what is cut off or made up', async () => {
    const gif = await movingGif()
    for (let length = 0; length < gif.length; length += 1)
      expect(typeof isMoving(gif.subarray(0, length), 'image/gif')).toBe('boolean')
    expect(isMoving(Buffer.from('GIF89a'), 'image/gif')).toBe(false)
  })
})
