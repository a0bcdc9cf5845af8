import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createZip } from '../../../src-main/worker/export/zip.ts'

const pack = async (files: readonly (readonly [name: string, text: string, stored: boolean])[]) => {
  const pieces: Buffer[] = []
  const sink = {
    get bytes() {
      return pieces.reduce((sum, piece) => sum + piece.length, 0)
    },
    write: async (piece: Uint8Array | string) => void pieces.push(Buffer.from(piece)),
  }
  const zip = createZip(sink, '/tmp/a.zip', new Date(2026, 10, 22))
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
})
