import { codeAt } from './code-at.ts'

/** A word of a text with the number by which filters look it up: {@link hashOf} its folded form. */
export type Hashed = { readonly hash: number }

export const HASH_START = 0x811c9dc5 | 0

/** The hash of some characters and one more (Fowler, Noll and Vo's FNV-1a, of 32 bits). */
export const hashWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** A number from all characters of a folded word, different for most words. */
export const hashOf = (word: string): number => {
  let hash = HASH_START
  for (let at = 0; at < word.length; at++) hash = hashWith(hash, codeAt(word, at))
  return hash
}
