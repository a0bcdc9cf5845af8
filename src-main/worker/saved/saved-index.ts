import { setImmediate as nextTurn } from 'node:timers/promises'
import { isSettled } from '../reading/file-state.ts'
import type { Outcome } from '../reading/reading.ts'
import { extendIndex, LARGEST_INDEX_BYTES, readIndex, removeOldIndexes, replaceIndex, touchIndex } from './file.ts'
import { readSegment, type SavedPost, type Segment, writeSegment } from './segment.ts'

/** Posts a segment: so few that other commands get their turn soon. */
const SEGMENT_POSTS = 512
/** Of one post, in characters of its searched text; longer ones are few, and are read again each time. */
const LONGEST_POST = 1_000_000
/** The file is written anew once this share of its posts is out of date. */
const MOST_OUTDATED = 0.5

/** What the posts of an archive are at one moment, as they are to be saved. */
export type Snapshot = {
  readonly outcomes: readonly Outcome[]
  /** The whole of a post, when its turn comes. */
  saved(outcome: Outcome): SavedPost
  wordOf(number: number): string
}

/** The saved index of one archive. Nothing here ever rejects: without it, posts are read as at the first time. */
export type SavedIndex = {
  /** Segment by segment, up to the first that is damaged. */
  segments(): AsyncGenerator<Segment>
  /** Notes that a post came from the file, so that it is not written again. */
  taken(outcome: Outcome): void
  /** Saves what is not in the file yet. Of several calls at once the last one counts. */
  save(snapshot: Snapshot): void
  /** Waits until nothing is left to be written. */
  rest(): Promise<void>
}

const charactersIn = (outcome: Outcome): number =>
  outcome.ok ? outcome.reading.texts.body.reduce((sum, text) => sum + text.length, 0) : 0

/** Whether what came of a post can be used another time. */
const isLasting = (outcome: Outcome): boolean => {
  const origin = outcome.ok ? outcome.reading.origin : outcome.unread.origin
  return origin !== undefined && isSettled(origin.state, origin.readAtMs) && charactersIn(outcome) <= LONGEST_POST
}

/** What is told by an outcome itself: the object around it is made anew now and then. */
const coreOf = (outcome: Outcome): object => (outcome.ok ? outcome.reading : outcome.unread)

/** Opens the saved index in `file`, which may not be there; see `keyOf` for `key`. */
export const openSavedIndex = (file: string, key: string): SavedIndex => {
  /** What is in the file and in use. */
  const inFile = new WeakSet<object>()
  let postsInFile = 0
  let isWhole = false
  /** A disk that is full, or may not be written, is not tried again and again. */
  let isRefused = false
  let waiting: Snapshot | undefined
  let working: Promise<void> | undefined

  const encode = async (snapshot: Snapshot, outcomes: readonly Outcome[]): Promise<readonly Uint8Array[]> => {
    const parts: Uint8Array[] = []
    let bytes = 0
    for (let from = 0; from < outcomes.length && bytes < LARGEST_INDEX_BYTES; from += SEGMENT_POSTS) {
      await nextTurn()
      const posts = outcomes.slice(from, from + SEGMENT_POSTS)
      const segment = await writeSegment(key, posts.map(snapshot.saved), snapshot.wordOf)
      parts.push(...segment)
      bytes += segment.reduce((sum, part) => sum + part.length, 0)
    }
    return bytes < LARGEST_INDEX_BYTES ? parts : []
  }

  const write = async (snapshot: Snapshot): Promise<void> => {
    const lasting = snapshot.outcomes.filter(isLasting)
    const fresh = lasting.filter(outcome => !inFile.has(coreOf(outcome)))
    const outdated = postsInFile - (lasting.length - fresh.length)
    const isAnew = !isWhole || outdated > MOST_OUTDATED * postsInFile
    if (!isAnew && fresh.length === 0) return
    const chosen = isAnew ? lasting : fresh
    const parts = await encode(snapshot, chosen)
    if (parts.length === 0) {
      isRefused = true
      return
    }
    if (isAnew) await replaceIndex(file, key, parts)
    else await extendIndex(file, parts)
    for (const outcome of chosen) inFile.add(coreOf(outcome))
    postsInFile = isAnew ? chosen.length : postsInFile + chosen.length
    isWhole = true
    if (isAnew) await removeOldIndexes(file)
  }

  const work = async (): Promise<void> => {
    while (waiting) {
      const snapshot = waiting
      waiting = undefined
      // What could not be saved is read from the archive the next time; that is all that is lost.
      await write(snapshot).catch(() => {
        isRefused = true
      })
    }
    working = undefined
  }

  return {
    segments: async function* () {
      const bytes = await readIndex(file, key)
      if (bytes === undefined) return
      try {
        let coming = readSegment(key, bytes, 0)
        for (;;) {
          const read = await coming
          if (read === undefined) break
          // Unpacked by another thread while this one works.
          coming = readSegment(key, bytes, read.next)
          coming.catch(() => undefined)
          postsInFile += read.segment.posts.length
          yield read.segment
        }
        isWhole = true
        await touchIndex(file)
      } catch {
        isWhole = false
      }
    },
    taken: outcome => {
      inFile.add(coreOf(outcome))
    },
    save: snapshot => {
      if (isRefused) return
      waiting = snapshot
      working ??= work()
    },
    rest: async () => {
      while (working) await working
    },
  }
}
