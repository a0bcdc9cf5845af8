import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bench, describe } from 'vitest'

/**
 * A benchmark that takes its own figures and prints them, in an empty folder that goes afterwards. The library calls a
 * benchmark more than once to learn about it; this one runs once.
 */
export const benchOnce = (group: string, name: string, run: (folder: string) => unknown): void => {
  let done = false
  const takeFigures = async (): Promise<void> => {
    if (done) return
    done = true
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'recap-archive-bench-')))
    try {
      await run(folder)
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
    }
  }
  describe(group, () => {
    bench(name, takeFigures, { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 })
  })
}
