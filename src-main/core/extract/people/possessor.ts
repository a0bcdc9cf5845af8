import { cityAt } from '../cities/gazetteer.ts'
import { isWellKnown } from '../organisations/known.ts'
import { LANDS } from '../text/lands.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { FUNCTIONS, NOT_NAMES, TALK_NOUNS } from '../text/words.ts'
import { isEnglishWord } from './english-words.ts'
import { KNOWN_GIVEN_NAMES } from './given-names.ts'
import { isGiven } from './listed-employers.ts'
import type { Taken } from './name-word-at.ts'
import type { NameRun } from './names.ts'

/** A firm before its people has so many words at most. */
const LONGEST = 3

/** "Acme's Jane Roe": whether a possessive with a capital stands right before a name. */
const hasPossessor = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]
  return before?.possessive === true && tokens[first]?.gap === ' ' && isCapitalised(before)
}

/**
 * "Acme's Jane Roe gave a talk": the firm whose possessive stands right before a name. No town, country or person, no project, and
 * no word of the sentence: "Leeds's Jane Roe", "Tonight's Jane Roe".
 */
export const possessorBefore = (
  tokens: readonly Token[],
  text: string,
  first: number,
  taken: Taken,
): string | undefined => {
  if (!hasPossessor(tokens, first)) return undefined
  let from = first - 1
  for (; first - from < LONGEST && from > 0 && tokens[from]?.gap === ' '; from--) {
    const before = tokens[from - 1]
    if (before === undefined || !isCapitalised(before) || before.possessive || FUNCTIONS.has(before.folded)) break
  }
  const head = tokens[from]
  const name = text.slice(head?.start ?? 0, tokens[first - 1]?.end ?? 0)
  if (head === undefined || isWellKnown(name)) return head === undefined ? undefined : name
  const words = tokens.slice(from, first)
  const isPlain = (word: Token): boolean =>
    FUNCTIONS.has(word.folded) ||
    NOT_NAMES.has(word.folded) ||
    TALK_NOUNS.has(word.folded) ||
    isEnglishWord(word.folded)
  if (KNOWN_GIVEN_NAMES.has(head.folded) || LANDS.has(head.folded) || cityAt(tokens, from) !== undefined)
    return undefined
  return words.some(taken) || (words.length === 1 && isPlain(head)) ? undefined : name
}

/** "Foo Bar's Jane Roe": whether what looks like a name is a firm's, because a given name follows its possessive. */
export const isPossessor = (tokens: readonly Token[], run: NameRun, next: NameRun | undefined): boolean =>
  next?.first === run.last + 1 && hasPossessor(tokens, next.first) && isGiven(tokens, next) && !isGiven(tokens, run)
