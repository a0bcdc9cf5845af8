import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileState, isSameState, stateOf } from '../reading/file-state.ts'
import { type PictureFacts, readPictureFacts } from './facts.ts'

/** Headers that are read side by side; more would only wait for the disk. */
const READ_TOGETHER = 16

/** Asks for the facts of an image by its path relative to the archive. */
export type KnownFacts = (path: string) => Promise<PictureFacts>

/** Reads the headers of an archive's images, each file once, and not too many at a time. */
export const createKnownFacts = (root: string): { readonly of: KnownFacts; isStale(): Promise<boolean> } => {
  const known = new Map<string, Promise<PictureFacts>>()
  const states = new Map<string, FileState | undefined>()
  const waiting: (() => void)[] = []
  let reading = 0

  const stateAt = (path: string): Promise<FileState | undefined> =>
    stat(join(root, path)).then(stateOf, () => undefined)

  const read = async (path: string): Promise<PictureFacts> => {
    if (reading >= READ_TOGETHER) await new Promise<void>(resolve => waiting.push(resolve))
    reading += 1
    try {
      // Before the content: a file that changes meanwhile has another state the next time.
      states.set(path, await stateAt(path))
      return await readPictureFacts(join(root, path))
    } finally {
      reading -= 1
      waiting.shift()?.()
    }
  }

  const hasChanged = async ([path, before]: readonly [string, FileState | undefined]): Promise<boolean> => {
    const now = await stateAt(path)
    return before === undefined || now === undefined ? before !== now : !isSameState(before, now)
  }

  return {
    of: path => {
      const facts = known.get(path) ?? read(path)
      known.set(path, facts)
      return facts
    },
    /** Whether a file that was asked for is another than it was. */
    isStale: async () => (await Promise.all([...states].map(hasChanged))).some(Boolean),
  }
}
