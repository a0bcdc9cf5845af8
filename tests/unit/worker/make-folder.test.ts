import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../../src-main/worker/make-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('a folder is made with those around it, and is left alone where it is there', async () => {
  const folder = join(temporaryFolder({ 'kept/in.txt': 'it' }), 'kept', 'a', 'b')
  await Promise.all([makeFolder(folder), makeFolder(folder)])
  expect((await stat(folder)).isDirectory()).toBe(true)
  await makeFolder(join(folder, '..', '..'))
  expect(existsSync(join(folder, '..', '..', 'in.txt'))).toBe(true)
})

test('a file in the way is refused', async () => {
  const root = temporaryFolder({ file: 'it' })
  await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' })
  await expect(makeFolder(join(root, 'file', 'a', 'b'))).rejects.toMatchObject({ code: 'EEXIST' })
})

test.runIf(existsSync('/proc/self'))('what the system can never make is refused, and not tried for ever', async () => {
  await expect(makeFolder('/proc/recap-archive')).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(makeFolder('/proc/recap-archive/a/b')).rejects.toMatchObject({ code: 'ENOENT' })
})
