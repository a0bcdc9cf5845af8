import { COMMON_WORDS } from '../people/common-words.ts'
import { LANDS } from '../text/lands.ts'
import { MONTHS } from '../text/months.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { EVENT_TITLE_WORDS, FUNCTIONS, NOT_NAMES } from '../text/words.ts'

/** Prepositions behind which languages that write nouns small put a capital for names only. */
const SURE: ReadonlySet<string> = new Set(['à', 'em', 'en'])
const LANGUAGES =
  wordSet(`english french german spanish portuguese italian dutch polish russian chinese japanese anglais français allemand espagnol inglés
  español portugués alemán review person practice production action retrospect pictures numbers depth detail anger style vivo directo`)

/** Whether a title is written as a sentence, in which a capital tells a name: "See you at the hackfest in Oakvale". */
const isSentence = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => at > 0 && token.shape === 'lower' && token.text.length > 3 && !FUNCTIONS.has(token.folded))

/** "Soirée looms à Oakvale", "Our second meetup in Oakvale": a town that no list has, behind an event's word in a title. */
export const isTownOfTitle = (tokens: readonly Token[], at: number): boolean => {
  const town = tokens[at]
  const before = tokens[at - 1]
  if (town === undefined || before === undefined || town.shape !== 'title' || town.gap !== ' ' || !town.lettered)
    return false
  const sure = SURE.has(before.text)
  if (!sure && !(before.text === 'in' && isSentence(tokens))) return false
  const { folded } = town
  const next = tokens[at + 1]
  return (
    town.text.length > 3 &&
    !(next?.gap === ' ' && isCapitalised(next)) &&
    !LANDS.has(folded) &&
    !MONTHS.has(folded) &&
    !LANGUAGES.has(folded) &&
    !COMMON_WORDS.has(folded) &&
    !NOT_NAMES.has(folded) &&
    tokens.slice(0, at).some(token => EVENT_TITLE_WORDS.has(token.folded))
  )
}
