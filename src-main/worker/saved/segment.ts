import { promisify } from 'node:util'
import { constants, gunzip, gzip } from 'node:zlib'
import type { DocumentWords } from '../../core/search/types.ts'
import type { DocumentNames } from '../post-record.ts'
import type { Outcome } from '../reading/reading.ts'

/** A post in a saved index: what came of reading it, and what was found out about it since. */
export type SavedPost = {
  readonly outcome: Outcome
  readonly names?: DocumentNames
  /** Of the document with these very names; by numbers of the list of words that comes with it. */
  readonly words?: DocumentWords
}

/** Some posts with the words that their numbers stand for; it rests on no other segment. */
export type Segment = { readonly posts: readonly SavedPost[]; readonly words: readonly string[] }

/** A post as JSON: its words lie one post after another behind it. */
type Written = Omit<SavedPost, 'words'> & { readonly words?: Omit<DocumentWords, 'words'> & { readonly count: number } }

type Packed = { readonly key: string; readonly posts: readonly Written[]; readonly words: readonly string[] }

/** Of one part of a segment: more than it ever is, and less than would be dangerous. */
const LARGEST_PART_BYTES = 256 * 1024 * 1024
/** Two lengths in front of each segment. */
const HEAD_BYTES = 8

const pack = promisify<Uint8Array, { level: number }, Buffer>(gzip)
const unpack = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip)

/** Tells of each number of `own` what it is in a list of the words used, which is `words`. */
const createNumbering = (wordOf: (number: number) => string) => {
  const numbers = new Map<number, number>()
  const words: string[] = []
  return {
    words,
    renumber: (own: number): number => {
      if (own < 0) return own
      const known = numbers.get(own)
      if (known !== undefined) return known
      numbers.set(own, words.length)
      words.push(wordOf(own))
      return words.length - 1
    },
  }
}

/** The bytes of a segment. `wordOf` tells what the numbers in the posts' words stand for; see `keyOf` for `key`. */
export const writeSegment = async (
  key: string,
  posts: readonly SavedPost[],
  wordOf: (number: number) => string,
): Promise<readonly Uint8Array[]> => {
  const { words, renumber } = createNumbering(wordOf)
  const sequences: Int32Array[] = []
  const written = posts.map(({ words: own, ...post }): Written => {
    if (own === undefined) return post
    sequences.push(own.words.map(renumber))
    return { ...post, words: { ends: own.ends, concepts: own.concepts, count: own.words.length } }
  })
  const numbers = Buffer.concat(sequences.map(each => Buffer.from(each.buffer, each.byteOffset, each.byteLength)))
  const level = { level: constants.Z_BEST_SPEED }
  const parts = await Promise.all([
    pack(Buffer.from(JSON.stringify({ key, posts: written, words })), level),
    pack(numbers, level),
  ])
  const head = Buffer.alloc(HEAD_BYTES)
  for (const [at, part] of parts.entries()) head.writeUInt32LE(part.length, at * 4)
  return [head, ...parts]
}

/**
 * Reads the segment at an offset, and tells where the next one is; undefined at the end. Rejects for damaged bytes: each
 * part carries its length and a checksum. One that another build put behind those of this one counts as damaged.
 */
export const readSegment = async (
  key: string,
  bytes: Buffer,
  at: number,
): Promise<{ readonly segment: Segment; readonly next: number } | undefined> => {
  if (at === bytes.length) return undefined
  const [first, second] = [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
  const from = at + HEAD_BYTES
  const next = from + first + second
  if (next > bytes.length) throw new RangeError('The segment is cut off')
  const limit = { maxOutputLength: LARGEST_PART_BYTES }
  const [text, numbers] = await Promise.all([
    unpack(bytes.subarray(from, from + first), limit),
    unpack(bytes.subarray(from + first, next), limit),
  ])
  const said: Packed = JSON.parse(text.toString())
  if (said.key !== key) throw new RangeError('The segment is not of this archive and build')
  const { posts, words } = said
  const all = new Int32Array(numbers.buffer.slice(numbers.byteOffset, numbers.byteOffset + numbers.length))
  let taken = 0
  const read = posts.map(({ words: own, ...post }): SavedPost => {
    if (own === undefined) return post
    const { count, ...others } = own
    taken += count
    return { ...post, words: { ...others, words: all.subarray(taken - count, taken) } }
  })
  return { segment: { posts: read, words }, next }
}
