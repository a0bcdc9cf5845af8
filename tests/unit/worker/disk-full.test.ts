import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { FaultError, type FileTarget } from '../../../src-main/contract/index.ts'
import { writeFileAtomically, writeFileInPieces } from '../../../src-main/worker/atomic-file.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'
import { openLibrary } from '../../../src-main/worker/library/store.ts'
import { canMount, mountTinyDisk, type TinyDisk } from './tiny-disk.ts'

const SAMPLE = fileURLToPath(new URL('../../../archive', import.meta.url))
const KIB = 1024
const never = new AbortController().signal

const faultOf = async (work: Promise<unknown>): Promise<FaultError['fault'] | undefined> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return error instanceof FaultError ? error.fault : undefined
}

const isPossible = canMount()
const wanted = isPossible ? 'on a full disk' : 'a full disk cannot be tried: mounting one is not permitted here'

describe.runIf(isPossible)(wanted, () => {
  let disk: TinyDisk | undefined
  let folder = ''
  beforeAll(() => {
    disk = mountTinyDisk(256)
    folder = disk?.folder ?? ''
  })
  afterAll(() => disk?.unmount())

  const full = (name: string) => ({
    code: 'export-not-writable',
    message: `${name} could not be saved, because the disk is full; free some space or choose another disk.`,
    path: join(folder, name),
  })

  it('a file that finds no room leaves what was there, and nothing of itself', async () => {
    const out = join(folder, 'a.pdf')
    await writeFileAtomically(out, randomBytes(64 * KIB), never)
    const before = readFileSync(out)
    expect(before).toHaveLength(64 * KIB)
    expect(await faultOf(writeFileAtomically(out, randomBytes(512 * KIB), never))).toMatchObject(full('a.pdf'))
    const inPieces = writeFileInPieces(out, never, async file => {
      for (let piece = 0; piece < 64; piece += 1) await file.write(randomBytes(8 * KIB))
    })
    expect(await faultOf(inPieces)).toMatchObject(full('a.pdf'))
    expect(readFileSync(out).equals(before)).toBe(true)
    expect(readdirSync(folder)).toEqual(['a.pdf'])
    // There is room again: nothing was left that takes it.
    await writeFileAtomically(join(folder, 'b.pdf'), randomBytes(160 * KIB), never)
    expect(readdirSync(folder).sort()).toEqual(['a.pdf', 'b.pdf'])
    writeFileSync(out, '')
    writeFileSync(join(folder, 'b.pdf'), '')
  })

  it('what is kept of an archive stays as it was, and is kept again as soon as there is room', async () => {
    const library = openLibrary('/archives/one', folder)
    const keep = (recent: readonly string[]) => library.write({ from: {}, to: { recent } })
    await keep(['envoy'])
    const filler = join(folder, 'filler')
    expect(() => writeFileSync(filler, randomBytes(512 * KIB))).toThrow('ENOSPC')
    expect(await faultOf(keep(['linkerd']))).toMatchObject({ code: 'library-not-writable' })
    expect(readdirSync(join(folder, 'library'))).toHaveLength(1)
    expect((await library.read()).recent).toEqual(['envoy'])
    rmSync(filler)
    expect((await keep(['linkerd'])).recent).toEqual(['linkerd', 'envoy'])
    rmSync(join(folder, 'library'), { recursive: true })
  })

  it.each([
    ['all.zip', { format: 'markdown-zip', options: { images: true } }],
    ['all.epub', { format: 'epub', options: { images: true } }],
    ['all.html', { format: 'html', options: { images: true } }],
    ['all', { format: 'markdown', options: { images: true } }],
  ] as const satisfies readonly (readonly [string, FileTarget])[])(
    'an export says so in one sentence, and leaves nothing: %s',
    async (name, target) => {
      const { handlers, close } = createHandlers({ sampleFolder: '/nowhere' }, () => undefined)
      onTestFinished(close)
      await handlers['archive.open']({ folder: SAMPLE })
      await handlers['archive.settled']({})
      const { paths } = await handlers['archive.paths']({ query: '', filters: {}, sort: 'oldest' })
      const before = readdirSync(folder)
      const write = (chosen: readonly string[], out: string, options: FileTarget) =>
        Promise.resolve(handlers['export.write']({ ...options, paths: chosen, out: join(folder, out) }))
      expect(await faultOf(write(paths, name, target))).toMatchObject(full(name))
      expect(readdirSync(folder)).toEqual(before)
      // What there is room for is saved.
      const little = await write(paths.slice(0, 1), 'little.csv', { format: 'csv', options: { of: 'recaps' } })
      expect(little).toMatchObject({ saved: true, recaps: 1 })
    },
  )
})
