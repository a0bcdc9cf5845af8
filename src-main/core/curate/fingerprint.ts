import { fold } from '../extract/text/fold.ts'
import type { Curating } from './types.ts'

const PRIME = 0x01000193
const OFFSET = 0x811c9dc5
/** A second basis, so that two hashes of 32 bits are one of 64. */
const OTHER_OFFSET = 0x9747b28c

const WORD = /\p{L}+/gu

/**
 * What tells the text of a recap from others, under any path: 16 hex digits over the words of title and text blocks.
 * Case, accents, punctuation and numbers do not count, so that a date put right or an image moved leaves it as it is.
 * FNV-1a with 32 bits, twice (Fowler, Noll and Vo); not for secrets.
 */
export const fingerprintOf: Curating['fingerprintOf'] = (title, blocks) => {
  let one = OFFSET
  let other = OTHER_OFFSET
  for (const text of [title, ...blocks])
    for (const [word] of fold(text).matchAll(WORD)) {
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at)
        one = Math.imul(one ^ code, PRIME)
        other = Math.imul(other ^ ((code << 5) | (code >>> 3)), PRIME)
      }
      one = Math.imul(one ^ 32, PRIME)
      other = Math.imul(other ^ 7, PRIME)
    }
  return [one, other].map(hash => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
