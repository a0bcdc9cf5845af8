import { join } from 'node:path'
import { type PictureFacts, readPictureFacts } from './facts.ts'

/** Headers that are read side by side; more would only wait for the disk. */
const READ_TOGETHER = 16

/** Asks for the facts of an image by its path relative to the archive. */
export type KnownFacts = (path: string) => Promise<PictureFacts>

/** Reads the headers of an archive's images, each file once, and not too many at a time. */
export const createKnownFacts = (root: string): KnownFacts => {
  const known = new Map<string, Promise<PictureFacts>>()
  const waiting: (() => void)[] = []
  let reading = 0

  const read = async (path: string): Promise<PictureFacts> => {
    if (reading >= READ_TOGETHER) await new Promise<void>(resolve => waiting.push(resolve))
    reading += 1
    try {
      return await readPictureFacts(join(root, path))
    } finally {
      reading -= 1
      waiting.shift()?.()
    }
  }

  return path => {
    const facts = known.get(path) ?? read(path)
    known.set(path, facts)
    return facts
  }
}
