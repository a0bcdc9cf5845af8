import { randomBytes } from 'node:crypto'
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { removeLeftOver } from '../left-over.ts'
import { makeFolder } from '../make-folder.ts'

/** Thumbnails that are kept in a folder. Whatever goes wrong with it, there are only fewer of them. */
export type ThumbnailCache = {
  get(key: string): Promise<Uint8Array | undefined>
  put(key: string, bytes: Uint8Array): Promise<void>
  /** Bytes that are kept now. */
  size(): Promise<number>
}

const NAME = /^[0-9a-f]{64}\.webp$/
/** How much goes at once when there is too much, so that it does not go one by one. */
const KEPT_SHARE = 0.9
/** Files that are looked at side by side. */
const TOGETHER = 64

type Entry = { readonly bytes: number; readonly usedMs: number }

const readEntries = async (folder: string): Promise<Map<string, Entry>> => {
  const entries = new Map<string, Entry>()
  const all = await readdir(folder).catch(() => [])
  await removeLeftOver(folder, all)
  const names = all.filter(name => NAME.test(name))
  for (let from = 0; from < names.length; from += TOGETHER)
    await Promise.all(
      names.slice(from, from + TOGETHER).map(async name => {
        const found = await stat(join(folder, name)).catch(() => undefined)
        if (found) entries.set(name.slice(0, -'.webp'.length), { bytes: found.size, usedMs: found.mtimeMs })
      }),
    )
  return entries
}

/**
 * Keeps thumbnails in `folder`, `limit` bytes of them at most: those that were not used for longest go first. A file's
 * time of change tells when it was used last, so that the next run knows it too.
 */
export const createThumbnailCache = (folder: string, limit: number): ThumbnailCache => {
  let reading: Promise<Map<string, Entry>> | undefined
  const entries = (): Promise<Map<string, Entry>> => {
    reading ??= makeFolder(folder)
      .then(() => readEntries(folder))
      .catch(() => new Map())
    return reading
  }
  const fileOf = (key: string): string => join(folder, `${key}.webp`)
  const sum = (all: ReadonlyMap<string, Entry>): number =>
    [...all.values()].reduce((total, one) => total + one.bytes, 0)
  let total: number | undefined

  const clear = async (all: Map<string, Entry>): Promise<void> => {
    const oldest = [...all].sort(([, one], [, other]) => one.usedMs - other.usedMs)
    for (const [key, { bytes }] of oldest) {
      if ((total ?? 0) <= limit * KEPT_SHARE) break
      all.delete(key)
      total = (total ?? 0) - bytes
      await rm(fileOf(key), { force: true }).catch(() => undefined)
    }
  }

  return {
    get: async key => {
      const all = await entries()
      const entry = all.get(key)
      if (entry === undefined) return undefined
      try {
        const bytes = await readFile(fileOf(key))
        const now = new Date()
        all.set(key, { ...entry, usedMs: now.getTime() })
        await utimes(fileOf(key), now, now)
        return bytes
      } catch {
        all.delete(key)
        total = undefined
        return undefined
      }
    },
    put: async (key, bytes) => {
      const all = await entries()
      if (bytes.byteLength > limit) return
      const temporary = join(folder, `${key}.${randomBytes(6).toString('hex')}.tmp`)
      try {
        await writeFile(temporary, bytes)
        await rename(temporary, fileOf(key))
        all.set(key, { bytes: bytes.byteLength, usedMs: Date.now() })
        // Summed once; from then on only what comes and goes is counted.
        total = total === undefined ? sum(all) : total + bytes.byteLength
        if (total > limit) await clear(all)
      } catch {
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
    size: async () => sum(await entries()),
  }
}
