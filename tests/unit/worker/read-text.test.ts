import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src-main/worker/read-text.ts'
import { temporaryFolder } from './temporary-folder.ts'

const readOnly = async (content: string | Uint8Array) => readText(temporaryFolder({ 'post.md': content }), 'post.md')
const codeOf = (read: Awaited<ReturnType<typeof readText>>) => (read.ok ? 'read' : read.problem.code)

describe("reading a post's text", () => {
  it('reads UTF-8 as it is, and says nothing about it', async () => {
    expect(await readOnly('Québec ✓')).toMatchObject({ ok: true, text: 'Québec ✓', problems: [] })
  })

  it('reads UTF-16 by its byte order mark', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Montréal', 'utf16le')])
    expect(await readOnly(bytes)).toMatchObject({ ok: true, text: 'Montréal', problems: [] })
  })

  it('reads other bytes as Windows-1252 and names the line', async () => {
    const read = await readOnly(Buffer.from('first\nMontr\xe9al', 'latin1'))
    expect(read).toMatchObject({ ok: true, text: 'first\nMontréal' })
    expect(read.ok && read.problems).toMatchObject([{ code: 'encoding-replaced', line: 2 }])
  })

  it('refuses binary data, empty files and files that are not there, each with a sentence', async () => {
    expect(codeOf(await readOnly(Buffer.from([0x89, 0x50, 0, 1])))).toBe('file-binary')
    expect(codeOf(await readOnly(''))).toBe('file-empty')
    const gone = await readText(temporaryFolder(), 'gone.md')
    expect(gone).toMatchObject({
      ok: false,
      problem: { code: 'file-unreadable', message: expect.stringContaining('no longer there') },
    })
  })

  it('refuses a post of 50 MB by its size, without reading it', async () => {
    const root = temporaryFolder()
    writeFileSync(join(root, 'huge.md'), '# Huge')
    truncateSync(join(root, 'huge.md'), 50 * 1024 * 1024)
    const read = await readText(root, 'huge.md')
    expect(read).toMatchObject({
      ok: false,
      problem: { code: 'file-too-large', message: expect.stringContaining('50 MB') },
    })
  })
})
