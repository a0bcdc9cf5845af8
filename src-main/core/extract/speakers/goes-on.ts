import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
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
  'lui',
  'er',
  'sie',
  'ihr',
  'ihre',
  'sein',
  'seine',
  'ella',
  'su',
  'hij',
  'zij',
  'ela',
  'ele',
])

const AUDIENCE = /^(?:us|everyone|everybody|how|why|what|nous|comment|uns|wie|nos)$/

/** What people speak on: "Her subject was testing". */
const SUBJECTS = wordSet('subject topic theme thesis slides sujet propos thème thema befund fazit tema onderwerp')

/** "Il nous a raconté", "Sie hat uns gezeigt": those who listen stand before the verb. */
const toUs = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(1, verb).some(({ folded }) => /^(?:nous|uns|nos|ons)$/.test(folded))

/** "In his talk he …", "During her session, she …" */
const inTheirTalk = (tokens: readonly Token[]): boolean => {
  if (!/^(?:in|during|with|for|dans|pendant|lors|en)$/.test(tokens[0]?.folded ?? '')) return false
  const own = tokens[1]?.folded === 'de' ? 2 : 1
  if (!/^(?:his|her|their|sa|son|leur|su|sua)$/.test(tokens[own]?.folded ?? '')) return false
  const noun = within(tokens, own + 1, own + 5, TALK_NOUNS)
  return noun >= 0 && within(tokens, noun + 1, noun + 8, PRONOUNS) >= 0
}

/** "He spoke about …", "Their talk covered …": a sentence that goes on about the persons of the one before. */
export const goesOn = (tokens: readonly Token[]): boolean => {
  if (!PRONOUNS.has(tokens[0]?.folded ?? '')) return inTheirTalk(tokens)
  for (let at = 1; at < Math.min(tokens.length, 4); at++) {
    const word = tokens[at]?.folded ?? ''
    if (
      STRONG_VERBS.has(word) ||
      ((TALK_NOUNS.has(word) || SUBJECTS.has(word)) &&
        /^(?:his|her|their|sa|son|leur|ses|ihre?|seine?|su|haar)$/.test(tokens[0]?.folded ?? ''))
    )
      return true
    // "She showed us three plans"
    if (TELLING_VERBS.has(word) && (AUDIENCE.test(tokens[at + 1]?.folded ?? '') || toUs(tokens, at))) return true
    if (CARRIER_VERBS.has(word)) return within(tokens, at + 1, at + 8, TALK_NOUNS) >= 0
    if (!BEFORE_VERB.has(word) && !isAdverb(word)) return false
  }
  return false
}
