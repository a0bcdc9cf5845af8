import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isInside, walk } from '../../../src-main/worker/walk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const going = new AbortController().signal

describe('walking a folder', () => {
  it('lists every file with forward slashes, sorted, and never enters version control or installed packages', async () => {
    const root = temporaryFolder({ 'b.md': 'b', 'a/c.md': 'c', '.git/config': 'x', 'node_modules/x/readme.md': 'x' })
    expect(await walk(root, going)).toEqual({ paths: ['a/c.md', 'b.md'], problems: [] })
  })

  it('follows a link inside the archive once, and ends on a circle', async () => {
    const root = temporaryFolder({ 'posts/one.md': '1' })
    symlinkSync(join(root, 'posts'), join(root, 'again'))
    symlinkSync(root, join(root, 'posts', 'circle'))
    expect(await walk(root, going)).toEqual({ paths: ['posts/one.md'], problems: [] })
  })

  it('names a link that leaves the archive and does not follow it', async () => {
    const outside = temporaryFolder({ 'secret.md': 'secret' })
    const root = temporaryFolder({ 'inside.md': 'x' })
    symlinkSync(join(outside, 'secret.md'), join(root, 'leak.md'))
    symlinkSync(join(root, 'inside.md'), join(root, 'alias.md'))
    const { paths, problems } = await walk(root, going)
    expect(paths).toEqual(['alias.md', 'inside.md'])
    expect(problems.map(problem => [problem.path, problem.code])).toEqual([['leak.md', 'file-outside-archive']])
  })

  it('names a pipe, which nobody could read to its end', async () => {
    const root = temporaryFolder({ 'a.md': 'a' })
    execFileSync('mkfifo', [join(root, 'pipe.md')])
    const { paths, problems } = await walk(root, going)
    expect(paths).toEqual(['a.md'])
    expect(problems.map(problem => [problem.path, problem.code])).toEqual([['pipe.md', 'file-unreadable']])
  })

  it('names a file whose name is not UTF-8, and reads one whose name only looks so', async () => {
    const root = temporaryFolder({ 'a.md': 'a', 'odd \ufffd.md': 'o' })
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.from([0xe9]), Buffer.from('.md')]), 'c')
    const { paths, problems } = await walk(root, going)
    expect(paths).toEqual(['a.md', 'odd \ufffd.md'])
    expect(problems).toEqual([
      expect.objectContaining({ code: 'file-unreadable', message: expect.stringContaining('not written in UTF-8') }),
    ])
  })

  it('stops when it is cancelled', async () => {
    const root = temporaryFolder({ 'a.md': 'a' })
    await expect(walk(root, AbortSignal.abort())).rejects.toThrow(/abort/i)
  })
})

describe('being inside a folder', () => {
  it('is not fooled by a name that only starts alike', () => {
    expect(isInside('/archive', '/archive/a.png')).toBe(true)
    expect(isInside('/archive', '/archive')).toBe(true)
    expect(isInside('/archive', '/archive-2/a.png')).toBe(false)
    expect(isInside('/archive', '/')).toBe(false)
  })
})
