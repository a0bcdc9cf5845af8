import { execFileSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FaultError } from '../../../src-main/contract/index.ts'
import {
  checkWritable,
  notWritable,
  writeFileAtomically,
  writeFileInPieces,
} from '../../../src-main/worker/atomic-file.ts'

const never = new AbortController().signal
const bytes = new TextEncoder().encode('new')

describe('a file written whole or not at all', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'recap-atomic-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('is written, and replaces what was there', async () => {
    const out = path.join(folder, 'a.pdf')
    await checkWritable(out)
    expect(readdirSync(folder)).toEqual([])
    await writeFileAtomically(out, bytes, never)
    expect(readFileSync(out, 'utf8')).toBe('new')
    writeFileSync(out, 'old')
    await checkWritable(out)
    await writeFileAtomically(out, bytes, never)
    expect(readFileSync(out, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  test('goes where a link at its place leads', async () => {
    mkdirSync(path.join(folder, 'real'))
    writeFileSync(path.join(folder, 'real', 'a.pdf'), 'old')
    symlinkSync(path.join('real', 'a.pdf'), path.join(folder, 'link.pdf'))
    await writeFileAtomically(path.join(folder, 'link.pdf'), bytes, never)
    expect(readFileSync(path.join(folder, 'real', 'a.pdf'), 'utf8')).toBe('new')
    expect(readdirSync(path.join(folder, 'real'))).toEqual(['a.pdf'])
  })

  test('leaves nothing behind when it is aborted, before and while it writes', async () => {
    const out = path.join(folder, 'a.pdf')
    writeFileSync(out, 'old')
    await expect(writeFileAtomically(out, bytes, AbortSignal.abort())).rejects.toThrow('aborted')
    const controller = new AbortController()
    const writing = writeFileAtomically(out, new Uint8Array(64 * 1024 * 1024), controller.signal)
    controller.abort()
    await expect(writing).rejects.toThrow('aborted')
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.pdf'])
  })

  test.each([
    ['in no folder', ['none', 'a.pdf'], /there is no folder .*none; choose another/],
    ['in a file', ['file', 'a.pdf'], /is not a folder; choose another/],
    ['named as a folder', ['folder.pdf'], /a folder of that name is there; choose another name/],
    ['with too long a name', [`${'x'.repeat(300)}.pdf`], /its name is too long; choose a shorter one/],
  ] as const)('is refused %s, in one sentence', async (_, parts, sentence) => {
    writeFileSync(path.join(folder, 'file'), 'file')
    mkdirSync(path.join(folder, 'folder.pdf'))
    const out = path.join(folder, ...parts)
    for (const attempt of [() => checkWritable(out), () => writeFileAtomically(out, bytes, never)]) {
      const error: unknown = await attempt().catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(FaultError)
      if (!(error instanceof FaultError)) return
      expect(error.fault).toMatchObject({ code: 'export-not-writable', path: out })
      expect(error.fault.message).toMatch(sentence)
      expect(error.fault.message).toMatch(/^[^.]+\.pdf could not be saved, because .*[^.]\.$/)
    }
    expect(readdirSync(folder).sort()).toEqual(['file', 'folder.pdf'])
  })

  test('never takes the place of what is no file, also behind a link', async () => {
    const [pipe, link] = [path.join(folder, 'pipe.csv'), path.join(folder, 'link.csv')]
    execFileSync('mkfifo', [pipe])
    symlinkSync(pipe, link)
    for (const out of [pipe, link])
      for (const attempt of [() => checkWritable(out), () => writeFileAtomically(out, bytes)])
        await expect(attempt()).rejects.toThrow(/a device, a pipe or a socket of that name is there/)
    expect(lstatSync(pipe).isFIFO()).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['link.csv', 'pipe.csv'])
  })

  test('passes on what went wrong elsewhere as it is, and blames nothing on the file', async () => {
    const elsewhere = Object.assign(new Error('no such image'), { code: 'ENOENT' })
    const work = () => Promise.reject(elsewhere)
    await expect(writeFileInPieces(path.join(folder, 'a.zip'), never, work)).rejects.toBe(elsewhere)
    expect(readdirSync(folder)).toEqual([])
  })

  test.each([
    ['ENOSPC', 'disk is full'],
    ['EDQUOT', 'disk is full'],
    ['EACCES', 'not permitted'],
    ['EROFS', 'only be read'],
    ['EBUSY', 'open in another program'],
    ['EWHATEVER', 'the system refused it'],
  ])('says what %s means', (code, words) => {
    const { fault } = notWritable('/somewhere/a.pdf', Object.assign(new Error('x'), { code }))
    expect(fault.message).toContain(words)
    expect(fault.message.startsWith('a.pdf could not be saved, because ')).toBe(true)
  })
})
