import { type ImageCandidate, LIKENESSES } from '../../../contract/index.ts'
import { editDistance } from '../../edit-distance.ts'
import type { FileIndex } from '../file-index.ts'
import { decodeEscapes, extensionOf, foldPath, nameOf, withoutExtension } from '../paths.ts'
import { isImagePath } from './source.ts'

/** A file that may be a missing image. */
export type Candidate = Omit<ImageCandidate, 'url'>

/** The files of an archive as missing images are looked for in them. */
export type CandidateFinder = (src: string) => readonly Candidate[]

/** Names that only look alike are shown up to this many. */
const MOST_SIMILAR = 5
/** Shorter names have too many that are one letter away. */
const LEAST_LETTERS = 4

const stemOf = (path: string): string => foldPath(withoutExtension(nameOf(path)))

/** Letters and digits alone: `KW_Circle-2` and `kw circle 2` are one. */
const bare = (stem: string): string => stem.replace(/[^\p{L}\p{N}]+/gu, '')

/** Edits that two names of such a length may be apart: numbers told apart photos of one evening. */
const mostEdits = (length: number): number => (length < 8 ? 1 : 2)

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ')

const written = (src: string): string => decodeEscapes(src.replace(/[?#].*$/s, '')).replaceAll('\\', '/')

/** Finds files of the same name, in another case, with another extension, and, where there are none, of a similar name. */
export const createCandidateFinder = (files: FileIndex): CandidateFinder => {
  const images = files.paths.filter(isImagePath).map(path => ({ path, stem: stemOf(path), bare: bare(stemOf(path)) }))
  const byNumbers = new Map<string, (typeof images)[number][]>()
  for (const image of images) {
    const numbers = numbersIn(image.stem)
    const known = byNumbers.get(numbers)
    if (known) known.push(image)
    else byNumbers.set(numbers, [image])
  }
  const byStem = new Map<string, string[]>()
  for (const { path, stem } of images) {
    const known = byStem.get(stem)
    if (known) known.push(path)
    else byStem.set(stem, [path])
  }

  return src => {
    const name = nameOf(written(src))
    if (name === '') return []
    const stem = stemOf(name)
    const found = (byStem.get(stem) ?? []).map((path): Candidate => {
      if (nameOf(path) === name) return { path, likeness: 'name' }
      return { path, likeness: extensionOf(path) === extensionOf(name) ? 'case' : 'extension' }
    })
    if (found.length > 0)
      return found.sort((one, other) => LIKENESSES.indexOf(one.likeness) - LIKENESSES.indexOf(other.likeness))
    const wanted = bare(stem)
    if (wanted.length < LEAST_LETTERS) return []
    return (byNumbers.get(numbersIn(stem)) ?? [])
      .map(image => ({ ...image, edits: editDistance(wanted, image.bare, mostEdits(wanted.length)) }))
      .filter(({ edits }) => edits <= mostEdits(wanted.length))
      .sort((one, other) => one.edits - other.edits || (one.path < other.path ? -1 : 1))
      .slice(0, MOST_SIMILAR)
      .map(({ path }) => ({ path, likeness: 'similar' }))
  }
}
