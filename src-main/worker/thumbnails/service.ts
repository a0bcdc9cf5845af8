import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { factsOf } from '../pictures/facts.ts'
import { createThumbnailCache } from './cache.ts'
import { FORMAT_VERSION, isDecoded, makePaperPicture, makeThumbnail } from './make.ts'
import { KEPT_BYTES, type PictureUse, type Thumbnail, type ThumbnailData } from './protocol.ts'
import { createQueue } from './queue.ts'
import { createSeenNotes, SEEN_FILE } from './seen.ts'

/** Larger pictures of kinds that are not decoded are not served as thumbnails. */
const MOST_AS_IS_BYTES = 8 * 1024 * 1024

/** Pictures made at a time: one core is left to the answers of searches. */
const TOGETHER = Math.max(1, Math.min(4, availableParallelism() - 1))

/** Files that are known to have no thumbnail; forgotten with the run. */
const MOST_FAILED = 10_000

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

/** Makes thumbnails of files, once: `file` is absolute, links resolved. Never rejects. */
export const createThumbnailService = ({ folder, keptBytes = KEPT_BYTES }: ThumbnailData) => {
  const cache = folder === undefined ? undefined : createThumbnailCache(folder, keptBytes)
  const seen = folder === undefined ? undefined : createSeenNotes(join(folder, SEEN_FILE))
  const ready = folder === undefined ? undefined : makeFolder(folder).catch(() => undefined)
  const queue = createQueue<Thumbnail>(TOGETHER)
  const failed = new Map<string, Thumbnail>()

  const fail = (key: string, thumbnail: Thumbnail): Thumbnail => {
    if (failed.size >= MOST_FAILED) failed.clear()
    failed.set(key, thumbnail)
    return thumbnail
  }

  /** Reads the file whole, once: what is checked is what is decoded. */
  const make = async (file: string, width: number, use: PictureUse): Promise<Thumbnail> => {
    const handle = await open(file, 'r')
    try {
      const { size, mtimeMs } = await handle.stat()
      const key = sha256(JSON.stringify([file, size, mtimeMs, width, FORMAT_VERSION]))
      const known = failed.get(key)
      if (known !== undefined) return known
      const kept = use === 'paper' ? undefined : await cache?.get(key)
      if (kept !== undefined) return { ok: true, type: 'image/webp', body: kept }

      const head = Buffer.alloc(Math.min(size, 2 * 1024 * 1024))
      await handle.read(head, 0, head.length, 0)
      const facts = factsOf(head, size)
      const { type, fault } = facts
      if (fault !== undefined || type === undefined) return fail(key, { ok: false, fault: fault ?? 'no-image', facts })
      if (!isDecoded(type) && size > MOST_AS_IS_BYTES) return fail(key, { ok: false, fault: 'too-large', facts })
      const bytes = Buffer.alloc(size)
      await handle.read(bytes, 0, size, 0)
      await ready
      await seen?.note({ file, bytes: size, hash: sha256(bytes) })
      if (!isDecoded(type)) return { ok: true, type, body: bytes }
      try {
        if (use === 'paper') return { ok: true, ...(await makePaperPicture(bytes, width)) }
        const body = await makeThumbnail(bytes, width)
        await cache?.put(key, body)
        return { ok: true, type: 'image/webp', body }
      } catch {
        return fail(key, { ok: false, fault: 'undecodable', facts })
      }
    } finally {
      await handle.close()
    }
  }

  return {
    get: (file: string, width: number, use: PictureUse = 'window'): Promise<Thumbnail> =>
      queue(`${use} ${width} ${file}`, () =>
        make(file, width, use).catch(
          (): Thumbnail => ({
            ok: false,
            fault: 'unreadable',
            facts: { bytes: 0, isMoving: false, fault: 'unreadable' },
          }),
        ),
      ),
  }
}
