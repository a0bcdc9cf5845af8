import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createWatcher } from '../../../src-main/worker/watch.ts'
import { temporaryFolder } from './temporary-folder.ts'

it('tells of changes while a program goes on writing, one reading at a time, and of the last one', async () => {
  const file = join(temporaryFolder({ 'log.md': '0' }), 'log.md')
  let [written, reading, most] = [0, 0, 0]
  let end: () => void = () => undefined
  const ended = new Promise<void>(resolve => {
    end = resolve
  })
  const write = (): void => {
    written += 1
    writeFileSync(file, String(written))
  }
  const watcher = createWatcher(
    join(file, '..'),
    async () => {
      reading += 1
      most = Math.max(most, reading)
      const seen = written
      // What is written while it is read is told of afterwards.
      if (writing.hasRef()) {
        clearInterval(writing.unref())
        write()
      } else if (seen === written) end()
      reading -= 1
    },
    () => undefined,
  )
  onTestFinished(() => watcher.close())
  const writing = setInterval(write, 50)
  await ended
  expect(most).toBe(1)
}, 20_000)
