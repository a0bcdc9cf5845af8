import { readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createExportPreview } from '../../../../src-main/hosts/app/export-preview.ts'
import { temporaryFolder } from '../support.ts'

const asked = { paths: ['a.md'], options: { paper: 'a4', images: true }, state: 1 } as const
const BODY = 'what was printed '.repeat(200_000)

const setUp = async () => {
  const folder = path.join(await temporaryFolder(), 'preview')
  const preview = createExportPreview(folder)
  let prints = 0
  const print = async (out: string) => {
    prints += 1
    await writeFile(out, BODY)
    return {
      saved: true,
      format: 'pdf',
      path: out,
      recaps: 1,
      pages: 7,
      bytes: BODY.length,
      missingImages: 2,
      unreadImages: 0,
      elapsedMs: 1,
    } as const
  }
  return { folder, preview, print, prints: () => prints, signal: new AbortController().signal }
}

describe('a preview', () => {
  test('is read piece by piece, and saved as it is without printing again', async () => {
    const { preview, print, prints, signal } = await setUp()
    expect(await preview.make(asked, print)).toEqual({ pages: 7, bytes: BODY.length })
    expect(Buffer.from(await preview.read(5, 21)).toString()).toBe(BODY.slice(5, 21))
    expect((await preview.read(BODY.length - 3, BODY.length + 100)).length).toBe(3)
    const out = path.join(await temporaryFolder(), 'out.pdf')
    const same = { paths: ['a.md'], options: { images: true, paper: 'a4' }, state: 1 } as const
    expect(await preview.save(same, out, signal)).toMatchObject({ path: out, pages: 7, missingImages: 2 })
    expect(await readFile(out, 'utf8')).toBe(BODY)
    expect(prints()).toBe(1)
  })

  test('is not saved in the place of anything else, nor of an archive that changed, nor where it was cut short', async () => {
    const { folder, preview, print, signal } = await setUp()
    const target = await temporaryFolder()
    const out = path.join(target, 'out.pdf')
    expect(await preview.save(asked, out, signal)).toBeUndefined()
    await preview.make(asked, print)
    expect(await preview.save({ ...asked, paths: ['b.md'] }, out, signal)).toBeUndefined()
    expect(await preview.save({ ...asked, options: { paper: 'letter', images: true } }, out, signal)).toBeUndefined()
    // Read again, corrected, or another archive.
    expect(await preview.save({ ...asked, state: 2 }, out, signal)).toBeUndefined()
    const [name = ''] = await readdir(folder)
    await writeFile(path.join(folder, name), 'short')
    expect(await preview.save(asked, out, signal)).toBeUndefined()
    await preview.clear()
    await expect(preview.read(0, 1)).rejects.toMatchObject({ fault: { code: 'print-failed' } })
    expect(await readdir(target)).toEqual([])
  })

  test('leaves nothing behind, be it cancelled while it is saved, ended, or left by a run that was killed', async () => {
    const { folder, preview, print } = await setUp()
    await preview.make(asked, print)
    const target = await temporaryFolder()
    const controller = new AbortController()
    controller.abort()
    await expect(preview.save(asked, path.join(target, 'out.pdf'), controller.signal)).rejects.toThrow()
    expect(await readdir(target)).toEqual([])

    const left = path.join(folder, 'left.pdf')
    await writeFile(left, 'old')
    await preview.make(asked, print)
    expect(await readdir(folder)).toHaveLength(2)
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    await utimes(left, yesterday, yesterday)
    await preview.make(asked, print)
    expect(await readdir(folder)).toHaveLength(1)
    await preview.clear()
    expect(await readdir(folder)).toEqual([])
  })
})
