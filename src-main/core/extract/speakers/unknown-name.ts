import { cityAt } from '../cities/gazetteer.ts'
import type { Chain } from '../people/chains.ts'
import type { KnownPeople } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Line } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import { CARRIER_VERBS, STRONG_VERBS, TELLING_VERBS } from './verbs.ts'

const TURNS = wordSet('next then finally first lastly afterwards later ensuite puis enfin luego después dann danach')
const THEIRS = wordSet('his her he she himself herself')

/**
 * "Onyx shared her notes on looms", "Next Onyx explained looms. She …": a word that no list of names has, before a verb of
 * telling, with a pronoun that tells of a person, or below a heading that is the same word.
 */
export const unknownTeller = (line: Line, known: KnownPeople, taken: Taken): Chain | undefined => {
  const { tokens, passage, at } = line
  const first = TURNS.has(tokens[0]?.folded ?? '') ? 1 : 0
  const name = tokens[first]
  const verb = tokens[first + 1]
  if (name === undefined || verb?.gap !== ' ' || verb.shape !== 'lower') return undefined
  if (!(STRONG_VERBS.has(verb.folded) || TELLING_VERBS.has(verb.folded) || CARRIER_VERBS.has(verb.folded)))
    return undefined
  if (!isSingleName(name) || known.has(name.folded) || taken(name) || cityAt(tokens, first) !== undefined)
    return undefined
  const theirs =
    tokens.some(({ folded }) => THEIRS.has(folded)) || /^(?:He|She)$/.test(passage.lines[at + 1]?.tokens[0]?.text ?? '')
  if (!theirs && passage.heading.trim() !== name.text) return undefined
  const mention = {
    name: name.text,
    first,
    last: first,
    full: false,
    until: first,
    affiliation: undefined,
    handle: undefined,
    alone: true,
    introduced: false,
  }
  return { people: [mention], first, last: first, until: first }
}
