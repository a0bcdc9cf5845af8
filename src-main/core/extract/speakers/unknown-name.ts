import { cityAt } from '../cities/gazetteer.ts'
import type { Chain } from '../people/chains.ts'
import type { KnownPeople } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Line } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { CARRIER_VERBS, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'

const TURNS = wordSet('next then finally first lastly afterwards later ensuite puis enfin luego después dann danach')
const THEIRS = wordSet('his her he she himself herself')

/** How many words of a sentence may stand before the giver of a talk, and how many between the talk and its giver. */
const EARLY = 10
const NEAR = 4
const BY = wordSet('by from par von por da')

/** "The second talk was from Onyx, where he …": where the giver of a talk stands. */
const behindTalk = (tokens: readonly Token[]): number | undefined => {
  for (let at = 2; at < Math.min(tokens.length, EARLY); at++)
    if (
      tokens[at]?.gap === ' ' &&
      BY.has(tokens[at - 1]?.folded ?? '') &&
      tokens.slice(Math.max(0, at - 1 - NEAR), at - 1).some(({ folded }) => TALK_NOUNS.has(folded))
    )
      return at
  return undefined
}

/** "Onyx shared …", "Next Onyx explained …": where a name before a verb of telling stands. */
const beforeVerb = (tokens: readonly Token[]): number | undefined => {
  const first = TURNS.has(tokens[0]?.folded ?? '') ? 1 : 0
  const verb = tokens[first + 1]
  if (verb?.gap !== ' ' || verb.shape !== 'lower') return undefined
  return STRONG_VERBS.has(verb.folded) || TELLING_VERBS.has(verb.folded) || CARRIER_VERBS.has(verb.folded)
    ? first
    : undefined
}

/**
 * "@onyx gave a demo", "Onyx shared her notes on looms", "Next Onyx explained looms. She …", "a talk by Onyx, who said that he …": a word that no
 * list of names has, before a verb of telling or behind a talk, with a pronoun that tells of a person, or below a heading
 * that is the same word.
 */
export const unknownTeller = (line: Line, known: KnownPeople, taken: Taken): Chain | undefined => {
  const { tokens, passage, at } = line
  const first = behindTalk(tokens) ?? beforeVerb(tokens)
  const name = first === undefined ? undefined : tokens[first]
  if (first === undefined || name === undefined) return undefined
  const isHandle = name.handle && /@$/.test(name.gap)
  if (!isHandle && (!isSingleName(name) || known.has(name.folded) || taken(name))) return undefined
  if (cityAt(tokens, first) !== undefined) return undefined
  const theirs =
    isHandle ||
    tokens.some(({ folded }) => THEIRS.has(folded)) ||
    /^(?:He|She)$/.test(passage.lines[at + 1]?.tokens[0]?.text ?? '')
  if (!theirs && passage.heading.trim() !== name.text) return undefined
  const mention = {
    name: name.text,
    first,
    last: first,
    full: false,
    until: first,
    affiliation: undefined,
    handle: name.handle ? `@${name.text}` : undefined,
    alone: true,
    introduced: false,
  }
  return { people: [mention], first, last: first, until: first }
}
