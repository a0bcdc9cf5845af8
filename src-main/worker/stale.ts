import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PostRecord, UnreadPost } from './post-record.ts'

/** Whether a post has to be read again: changed itself, or affected by files that came or went. */
export const isStale = async (
  folder: string,
  path: string,
  before: PostRecord | UnreadPost | undefined,
  filesChanged: boolean,
): Promise<boolean> => {
  if (!before) return true
  if (filesChanged && 'post' in before && before.post.images.length > 0) return true
  try {
    const { mtimeMs, size } = await stat(join(folder, path))
    return mtimeMs !== before.mtimeMs || size !== before.size
  } catch {
    return true
  }
}
