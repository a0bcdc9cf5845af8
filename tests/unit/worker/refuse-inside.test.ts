import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removeLeftOver } from '../../../src-main/worker/left-over.ts'
import { refuseInside } from '../../../src-main/worker/refuse-inside.ts'

let folder = ''
const at = (...parts: readonly string[]): string => path.join(folder, ...parts)

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'recap-inside-')))
  mkdirSync(at('archive', 'content'), { recursive: true })
  mkdirSync(at('elsewhere'))
  writeFileSync(at('archive', 'content', 'post.md'), 'Post')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('writing into the archive', () => {
  test('is refused by its own path, by a linked folder and by a link to a post', async () => {
    symlinkSync(at('archive', 'content'), at('way'))
    symlinkSync(at('archive', 'content', 'post.md'), at('elsewhere', 'out.csv'))
    const ways = [
      at('archive', 'all.pdf'),
      at('way', 'all.pdf'),
      at('way', 'new', 'all.pdf'),
      at('elsewhere', 'out.csv'),
    ]
    for (const out of ways)
      await expect(refuseInside(at('archive'), out)).rejects.toThrow(/would lie in the archive, which is never written/)
  })

  test('is not seen where a path leads elsewhere', async () => {
    symlinkSync(at('elsewhere'), at('archive', 'out'))
    for (const out of [at('all.pdf'), at('archive-2', 'all.pdf'), at('archive', 'out', 'all.pdf')])
      await expect(refuseInside(at('archive'), out)).resolves.toBeUndefined()
  })
})

test('temporary files that were left go, those in the making and all others stay', async () => {
  const names = ['old.tmp', 'new.tmp', 'kept.index']
  for (const name of names) writeFileSync(at(name), '')
  const longAgo = new Date(Date.now() - 2 * 60 * 60 * 1000)
  for (const name of ['old.tmp', 'kept.index']) utimesSync(at(name), longAgo, longAgo)
  await removeLeftOver(folder, names)
  expect(readdirSync(folder)).toEqual(['archive', 'elsewhere', 'kept.index', 'new.tmp'])
})
