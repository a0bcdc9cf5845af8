import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PostFile } from '../../core/post/index.ts'
import { isSameState, stateOf } from './file-state.ts'
import type { Answers } from './lookups.ts'
import type { Origin } from './reading.ts'

/**
 * Whether a post has to be read again: changed itself, of another site than before, or affected by files that came or
 * went. Without an origin nothing is known of the time before.
 */
export const isStale = async (
  folder: string,
  { path, site }: PostFile,
  origin: Origin | undefined,
  answers: Answers,
): Promise<boolean> => {
  if (!origin || origin.site.root !== site.root || origin.site.kind !== site.kind) return true
  if (answers(origin.lookups.questions) !== origin.lookups.digest) return true
  try {
    return !isSameState(stateOf(await stat(join(folder, path))), origin.state)
  } catch {
    return true
  }
}

/** The posts that have to be read again, in their order; see {@link isStale}. */
export const staleAmong = async (
  folder: string,
  posts: readonly PostFile[],
  originOf: (path: string) => Origin | undefined,
  answers: Answers,
): Promise<readonly PostFile[]> => {
  const stale = await Promise.all(posts.map(post => isStale(folder, post, originOf(post.path), answers)))
  return posts.filter((_, at) => stale[at])
}
