import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What is older was left by a program that ended before it was done; what is younger may be in the making. */
const LEFT_OVER_MS = 60 * 60 * 1000

/**
 * Removes temporary files that were left in a folder of the application's own.
 *
 * @param names what is in the folder.
 */
export const removeLeftOver = async (folder: string, names: readonly string[]): Promise<void> => {
  const before = Date.now() - LEFT_OVER_MS
  for (const name of names.filter(one => one.endsWith('.tmp'))) {
    const path = join(folder, name)
    const found = await stat(path).catch(() => undefined)
    if (found?.isFile() && found.mtimeMs < before) await rm(path, { force: true }).catch(() => undefined)
  }
}
