import type { Token } from '../text/tokens.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { within } from './steps.ts'
import { BEFORE_VERB, CARRIER_VERBS, isAdverb, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'

const PRONOUNS = new Set([
  'he',
  'she',
  'they',
  'his',
  'her',
  'their',
  'il',
  'elle',
  'ils',
  'elles',
  'sa',
  'son',
  'leur',
  'ses',
])

const AUDIENCE = /^(?:us|everyone|everybody|how|why|what|nous|comment|uns|wie|nos)$/

/** "He spoke about …", "Their talk covered …": a sentence that goes on about the persons of the one before. */
export const goesOn = (tokens: readonly Token[]): boolean => {
  if (!PRONOUNS.has(tokens[0]?.folded ?? '')) return false
  for (let at = 1; at < Math.min(tokens.length, 4); at++) {
    const word = tokens[at]?.folded ?? ''
    if (
      STRONG_VERBS.has(word) ||
      (TALK_NOUNS.has(word) && /^(?:his|her|their|sa|son|leur|ses)$/.test(tokens[0]?.folded ?? ''))
    )
      return true
    // "She showed us three plans"
    if (TELLING_VERBS.has(word) && AUDIENCE.test(tokens[at + 1]?.folded ?? '')) return true
    if (CARRIER_VERBS.has(word)) return within(tokens, at + 1, at + 8, TALK_NOUNS) >= 0
    if (!BEFORE_VERB.has(word) && !isAdverb(word)) return false
  }
  return false
}
