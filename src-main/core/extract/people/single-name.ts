import type { Token } from '../text/tokens.ts'
import { NOT_NAMES, ROLE_WORDS } from '../text/words.ts'
import { COMMON_WORDS } from './common-words.ts'
import { isEnglishWord } from './english-words.ts'
import { KNOWN_GIVEN_NAMES } from './given-names.ts'

/**
 * Whether a word may be the only name that a post tells of somebody, where its place speaks for a person: "Onyx" in "Onyx
 * (@onyx)" or in a column of speakers. No word of English and none that programmes are full of, unless it is a given name.
 */
export const isSingleName = ({ folded, lettered, shape, possessive }: Token): boolean =>
  shape === 'title' &&
  lettered &&
  !possessive &&
  folded.length > 2 &&
  !NOT_NAMES.has(folded) &&
  !ROLE_WORDS.has(folded) &&
  (KNOWN_GIVEN_NAMES.has(folded) || !(COMMON_WORDS.has(folded) || isEnglishWord(folded)))
