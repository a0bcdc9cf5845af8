import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PostFile } from '../../core/post/index.ts'
import type { DocumentWords, SearchEngine } from '../../core/search/types.ts'
import type { KnownPost } from '../posts.ts'
import type { Files } from '../reading/read-post.ts'
import type { Outcome } from '../reading/reading.ts'
import { isStale } from '../reading/stale.ts'
import type { SavedIndex } from './saved-index.ts'
import type { SavedPost } from './segment.ts'

/** Posts that are looked up and taken in at once: so few that other commands get their turn soon. */
const TOGETHER = 512

const pathOf = (outcome: Outcome): string => (outcome.ok ? outcome.reading.post.path : outcome.unread.problem.path)
const originOf = (outcome: Outcome) => (outcome.ok ? outcome.reading.origin : outcome.unread.origin)

/** Puts the engine's own numbers in the place of a segment's. */
const createRenumbering = (words: readonly string[], engine: Pick<SearchEngine, 'numbersOf'>) => {
  let numbers: Int32Array | undefined
  return (own: DocumentWords): DocumentWords => {
    numbers ??= engine.numbersOf(words)
    const known = numbers
    return { ...own, words: own.words.map(number => (number < 0 ? number : (known[number] ?? 0))) }
  }
}

/**
 * Tells, some at a time, the posts of a saved index that are still as they were in the archive; each post once.
 */
export const reusable = async function* (
  saved: SavedIndex,
  folder: string,
  posts: readonly PostFile[],
  files: Files,
  engine: Pick<SearchEngine, 'numbersOf'>,
): AsyncGenerator<readonly KnownPost[]> {
  const wanted = new Map(posts.map(post => [post.path, post]))
  const check = async (post: SavedPost): Promise<readonly SavedPost[]> => {
    const file = wanted.get(pathOf(post.outcome))
    return file && !(await isStale(folder, file, originOf(post.outcome), files.answers)) ? [post] : []
  }
  for await (const { posts: held, words } of saved.segments()) {
    const renumbered = createRenumbering(words, engine)
    for (let from = 0; from < held.length; from += TOGETHER) {
      const valid = (await Promise.all(held.slice(from, from + TOGETHER).map(check))).flat()
      yield valid.flatMap((post): readonly KnownPost[] => {
        const path = pathOf(post.outcome)
        // A later segment may hold the very same again.
        if (!wanted.delete(path)) return []
        saved.taken(post.outcome)
        const { outcome, names } = post
        return [{ path, outcome, ...(names && { names }), ...(post.words && { words: renumbered(post.words) }) }]
      })
      await nextTurn()
    }
  }
}
