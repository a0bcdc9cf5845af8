import { appendFile, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeFileAtomically } from '../atomic-file.ts'
import { removeLeftOver } from '../left-over.ts'
import { makeFolder } from '../make-folder.ts'

/** More than this is neither written nor read: what does not fit is read from the archive each time. */
export const LARGEST_INDEX_BYTES = 1024 * 1024 * 1024
/** Saved indexes that are kept, of the archives opened last. */
const INDEXES_KEPT = 12
const EXTENSION = '.index'

/** Where the saved index of an archive lies; `name` tells the archive from others. */
export const indexFile = (dataFolder: string, name: string): string => join(dataFolder, 'index', `${name}${EXTENSION}`)

/** The first line of the file: whose it is. */
const headOf = (key: string): Buffer => Buffer.from(`Recap Archive, saved index ${key}\n`)

/** The segments of an index, as one piece; undefined where there is none that may be used under this key. */
export const readIndex = async (file: string, key: string): Promise<Buffer | undefined> => {
  try {
    const found = await stat(file)
    if (!found.isFile() || found.size > LARGEST_INDEX_BYTES) return undefined
    const bytes = await readFile(file)
    const head = headOf(key)
    return bytes.subarray(0, head.length).equals(head) ? bytes.subarray(head.length) : undefined
  } catch {
    return undefined
  }
}

/** Notes that an index was used, so that it is not among the first to go. */
export const touchIndex = async (file: string): Promise<void> => {
  const now = new Date()
  await utimes(file, now, now)
}

/** Replaces an index, whole or not at all. Rejects where it cannot be written. */
export const replaceIndex = async (file: string, key: string, segments: readonly Uint8Array[]): Promise<void> => {
  await makeFolder(dirname(file))
  await writeFileAtomically(file, Buffer.concat([headOf(key), ...segments]))
}

/**
 * Adds a segment at the end of an index. One that is cut off there, by a power cut, is noticed by the next reader, who
 * uses what is before it. Rejects where it cannot be written.
 */
export const extendIndex = async (file: string, segment: readonly Uint8Array[]): Promise<void> => {
  // Never makes the file: without its first line nobody could use it.
  await stat(file)
  await appendFile(file, Buffer.concat(segment))
}

/** Removes the indexes of archives that were not opened for the longest, so that they do not pile up. */
export const removeOldIndexes = async (file: string): Promise<void> => {
  const folder = dirname(file)
  const all = await readdir(folder)
  await removeLeftOver(folder, all)
  const names = all.filter(name => name.endsWith(EXTENSION))
  const known = await Promise.all(
    names.map(async name => {
      const path = join(folder, name)
      return { path, usedMs: (await stat(path)).mtimeMs }
    }),
  )
  const old = known.sort((a, b) => b.usedMs - a.usedMs).slice(INDEXES_KEPT)
  await Promise.all(old.map(({ path }) => rm(path, { force: true })))
}
