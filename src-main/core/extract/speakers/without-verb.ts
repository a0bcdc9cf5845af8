import type { Chain } from '../people/chains.ts'
import type { Line, Reading } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { TALK_NOUNS } from '../text/words.ts'
import type { Verdict } from './scene.ts'
import { afterSubject, within } from './steps.ts'
import { NOT_SPEAKING_FIRST } from './verbs.ts'

/** "A hat über X gesprochen": in German the verb ends the clause. */
const HAT = wordSet('hat haben')
const GERMAN_PERFECT = wordSet(
  'gesprochen gezeigt erzählt vorgestellt präsentiert erklärt gehalten berichtet vorgeführt',
)

/** Announcements: "A will be joining us to …", "A viendra nous parler de …", "A comes to our next evening". */
export const comes = (reading: Reading, tokens: readonly Token[], chain: Chain): Verdict | undefined => {
  if (!reading.event) return undefined
  const from = chain.until + 1
  if (/^(?:hat|haben)$/.test(tokens[from]?.folded ?? '') && within(tokens, from + 1, from + 16, GERMAN_PERFECT) >= 0)
    return { rule: 'german-perfect', confidence: 0.85 }
  // "Im Keller hat uns A ihren Ofen gezeigt"
  if (
    /^(?:hat|haben|uns)$/.test(tokens[chain.first - 1]?.folded ?? '') &&
    within(tokens, chain.first - 2, chain.first, HAT) >= 0 &&
    within(tokens, from, from + 16, GERMAN_PERFECT) >= 0
  )
    return { rule: 'german-perfect', confidence: 0.85 }
  const wordsFrom = (at: number): string =>
    tokens
      .slice(at, at + 6)
      .flatMap(({ folded }) => (folded === 'also' || folded === 'then' ? [] : [folded]))
      .join(' ')
  const joins =
    /^(?:will (?:be )?join(?:ing)? us|(?:is|are) joining us|joins us|will be (?:with us|here|talking|speaking|presenting|showing|giving)|(?:viendra|viendront|vient|viennent)(?: (?:nous|vous))?|(?:nous|vous) (?:rejoindra|parlera|presentera|expliquera|montrera)|sera (?:avec|parmi) nous)\b/
  const aside = afterSubject(tokens, chain)
  return joins.test(wordsFrom(from)) || (aside > from && joins.test(wordsFrom(aside)))
    ? { rule: 'joins-us', confidence: 0.82 }
    : undefined
}

/** "A, who has been at it for years, and showed …", "A has been writing a series, and shared how …": a second verb tells. */
export const tellsThen = (reading: Reading, tokens: readonly Token[], chain: Chain): Verdict | undefined => {
  // "Our own A stepped in and talked …"
  const opens =
    chain.first === 0 ||
    (chain.first <= 3 && /^(?:our|local|fellow|meanwhile|then|next)$/.test(tokens[0]?.folded ?? '')) ||
    /^(?:but|so|mais|aber|pero|mas|maar)$/.test(tokens[chain.first - 1]?.folded ?? '')
  if (!reading.event || reading.announcement || !opens || !chain.people.every(person => person.full)) return undefined
  if (NOT_SPEAKING_FIRST.has(tokens[chain.until + 1]?.folded ?? '')) return undefined
  for (let at = chain.until + 2; at < Math.min(tokens.length, chain.until + 22); at++) {
    const token = tokens[at]
    if (token === undefined || /[.;:!?\n]/.test(token.gap)) return undefined
    if (NOT_SPEAKING_FIRST.has(token.folded)) return undefined
    if (token.folded === 'and' && THEN.has(tokens[at + 1]?.folded ?? ''))
      return { rule: 'tells-then', confidence: 0.64 }
  }
  return undefined
}

const THEN = wordSet('shared showed presented demonstrated demoed explained told talked spoke gave walked')

/** "A had ten minutes for a demo", "B got the last slot": time on stage. */
export const hasSlot = (reading: Reading, tokens: readonly Token[], chain: Chain): Verdict | undefined =>
  reading.event &&
  /^(?:had|has|got|gets)$/.test(tokens[chain.until + 1]?.folded ?? '') &&
  (within(tokens, chain.until + 2, chain.until + 9, SLOTS) >= 0 || hadTalk(tokens, chain.until + 2))
    ? { rule: 'has-slot', confidence: 0.75 }
    : undefined

/** "had a great dive into …": an article, praise, and a talk; but for what people have among themselves. */
const hadTalk = (tokens: readonly Token[], from: number): boolean => {
  if (!/^(?:a|an|the|his|her|their|another)$/.test(tokens[from]?.folded ?? '')) return false
  const noun = within(tokens, from + 1, from + 5, TALK_NOUNS)
  return (
    noun >= 0 &&
    !/^(?:chat|chats|conversation|discussion|discussions|interview|tour|introduction|session|sessions|slides?|conference|conferences|stage)$/.test(
      tokens[noun]?.folded ?? '',
    ) &&
    tokens.slice(from + 1, noun + 1).every(token => /^[ -]$/.test(token.gap))
  )
}

const SLOTS = wordSet('demo slot talk minutes stage presentation keynote session slides')

/** "A had promised “TITLE”", "B brought along « TITLE »": who opens a sentence that names a title, saying aside. */
export const namesTitle = (reading: Reading, line: Line, chain: Chain): Verdict | undefined => {
  const { tokens, passage } = line
  if (!reading.event || chain.first > 0 || !chain.people.every(person => person.full)) return undefined
  for (let at = chain.until + 2; at < Math.min(tokens.length, chain.until + 7); at++) {
    const token = tokens[at]
    if (token === undefined || /[.;!?,]/.test(token.gap)) return undefined
    if (SAYS.test(tokens[at - 1]?.folded ?? '')) return undefined
    if (/["“«]/.test(token.gap))
      return isCapitalised(token) && passage.quotes.some(quote => Math.abs(quote.start - token.start) <= 2)
        ? { rule: 'names-title', confidence: 0.66 }
        : undefined
  }
  return undefined
}

const SAYS =
  /^(?:said|says|asked|asks|wrote|writes|called|put|joked|shouted|replied|added|book|paper|article|dit|author)$/
