import { rename } from 'node:fs/promises'
import { extname } from 'node:path'

/**
 * Renames a file of the application's own, as `name.damaged-2026-11-22T09-30-00-000Z.json`, so that it is neither used nor
 * overwritten, and none that was set aside before is lost. Answers the new path.
 */
export const setAside = async (file: string, why: 'damaged' | 'replaced'): Promise<string> => {
  const ending = extname(file)
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const aside = `${file.slice(0, file.length - ending.length)}.${why}-${moment}${ending}`
  await rename(file, aside)
  return aside
}
