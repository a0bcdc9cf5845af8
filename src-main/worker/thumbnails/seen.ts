import { appendFile, readFile, writeFile } from 'node:fs/promises'

/** An image as it was when it was last shown, so that it is known again under another name. */
export type SeenImage = {
  /** Absolute path, links resolved. */
  readonly file: string
  readonly bytes: number
  /** SHA-256 over its content, in hex. */
  readonly hash: string
}

/** Name of the file in the folder of thumbnails. */
export const SEEN_FILE = 'seen.jsonl'

/** Lines after which the file is written anew with the last of each image. */
const MOST_LINES = 200_000

const seenOf = (line: string): SeenImage | undefined => {
  try {
    const [file, bytes, hash]: readonly unknown[] = JSON.parse(line)
    return typeof file === 'string' && typeof bytes === 'number' && typeof hash === 'string'
      ? { file, bytes, hash }
      : undefined
  } catch {
    return undefined
  }
}

const lineOf = ({ file, bytes, hash }: SeenImage): string => `${JSON.stringify([file, bytes, hash])}\n`

/** Reads the images that were seen, by absolute path; none where there is no such file. A damaged line is passed over. */
export const readSeen = async (file: string): Promise<ReadonlyMap<string, SeenImage>> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const seen = new Map<string, SeenImage>()
  for (const line of text.split('\n')) {
    const one = line === '' ? undefined : seenOf(line)
    if (one) seen.set(one.file, one)
  }
  return seen
}

/** Notes images as they are shown; an image that is noted already, and is the same, takes no second line. */
export const createSeenNotes = (file: string) => {
  let last: Promise<Map<string, string> | undefined> = Promise.resolve(undefined)
  let lines = 0
  const open = async (): Promise<Map<string, string>> => {
    const seen = await readSeen(file)
    lines = seen.size
    return new Map([...seen.values()].map(one => [one.file, one.hash]))
  }
  return {
    note: (image: SeenImage): Promise<void> => {
      last = last.then(async before => {
        const known = before ?? (await open())
        if (known.get(image.file) === image.hash) return known
        known.set(image.file, image.hash)
        lines += 1
        if (lines > MOST_LINES && lines > 2 * known.size) {
          await writeFile(file, [...(await readSeen(file)).values(), image].map(lineOf).join('')).catch(() => undefined)
          lines = known.size
        } else await appendFile(file, lineOf(image)).catch(() => undefined)
        return known
      })
      return last.then(() => undefined)
    },
  }
}
