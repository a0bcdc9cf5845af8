import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createZip } from '../../../src-main/worker/export/zip.ts'
import { temporaryFolder } from './temporary-folder.ts'

const start = () => {
  const pieces: Buffer[] = []
  const sink = {
    get bytes() {
      return pieces.reduce((sum, piece) => sum + piece.length, 0)
    },
    write: async (piece: Uint8Array | string) => void pieces.push(Buffer.from(piece)),
  }
  return { pieces, zip: createZip(sink, '/tmp/a.zip', new Date(2026, 10, 22)) }
}

const pack = async (files: readonly (readonly [name: string, text: string, stored: boolean])[]) => {
  const { pieces, zip } = start()
  for (const [name, text, stored] of files) await zip.addBytes(name, Buffer.from(text), stored)
  await zip.finish()
  return Buffer.concat(pieces)
}

const files = [
  ['mimetype', 'application/epub+zip', true],
  ['été/notes.md', 'word '.repeat(400), false],
  ['images/room.png', 'pixels', true],
  ['empty.txt', '', false],
] as const

describe('a ZIP file', () => {
  it('gives back what was put in, by its directory', async () => {
    const back = Object.entries(unzipSync(await pack(files))).map(([name, bytes]) => [name, strFromU8(bytes)])
    expect(back).toEqual(files.map(([name, text]) => [name, text]))
    expect(Object.keys(unzipSync(await pack([])))).toEqual([])
  })

  it('can be read from the front: sizes stand before the bytes, and nothing follows them', async () => {
    const bytes = await pack(files)
    let at = 0
    for (const [name, text, stored] of files) {
      expect(bytes.readUInt32LE(at)).toBe(0x0403_4b50)
      expect(bytes.readUInt16LE(at + 6) & 8).toBe(0)
      expect(bytes.readUInt16LE(at + 8)).toBe(stored ? 0 : 8)
      expect(bytes.readUInt32LE(at + 22)).toBe(Buffer.byteLength(text))
      const nameAt = at + 30
      const nameEnd = nameAt + bytes.readUInt16LE(at + 26)
      expect(bytes.toString('utf8', nameAt, nameEnd)).toBe(name)
      at = nameEnd + bytes.readUInt16LE(at + 28) + bytes.readUInt32LE(at + 18)
    }
    expect(bytes.readUInt32LE(at)).toBe(0x0201_4b50)
  })

  it('copies a file in pieces, with its size and checksum before them', async () => {
    const content = randomBytes(2_500_000)
    const folder = temporaryFolder({ 'photo.jpg': content })
    const { pieces, zip } = start()
    await zip.addBytes('notes.md', Buffer.from('Text'))
    const handle = await open(join(folder, 'photo.jpg'), 'r')
    expect(await zip.addFile('images/été.jpg', handle)).toBe(true)
    await handle.close()
    await zip.finish()
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(1024 * 1024)
    const whole = Buffer.concat(pieces)
    const back = unzipSync(whole)
    expect(Object.keys(back)).toEqual(['notes.md', 'images/été.jpg'])
    expect(Buffer.from(back['images/été.jpg'] ?? []).equals(content)).toBe(true)
    const header = whole.indexOf(Buffer.from('PK\u0003\u0004', 'latin1'), 4)
    expect(whole.readUInt32LE(header + 14)).toBe(crc32(content))
    const record = whole.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), whole.indexOf('notes.md', header))
    expect(whole.readUInt32LE(record + 16)).toBe(crc32(content))
    expect(whole.readUInt32LE(record + 42)).toBe(header)
  })

  it('adds nothing of what cannot be read', async () => {
    const { pieces, zip } = start()
    const handle = await open(temporaryFolder(), 'r')
    expect(await zip.addFile('folder.jpg', handle)).toBe(false)
    await handle.close()
    expect(pieces).toEqual([])
  })

  it('says so where a file changes while it is copied', async () => {
    const folder = temporaryFolder({ 'photo.jpg': randomBytes(100) })
    const handle = await open(join(folder, 'photo.jpg'), 'r+')
    const zip = createZip(
      {
        bytes: 0,
        write: async () => void (await handle.write(randomBytes(100), 0, 100, 0)),
      },
      '/tmp/a.zip',
      new Date(2026, 10, 22),
    )
    await expect(zip.addFile('photo.jpg', handle)).rejects.toMatchObject({ fault: { code: 'export-not-writable' } })
    await handle.close()
  })
})
