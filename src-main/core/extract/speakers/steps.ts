import type { Chain } from '../people/chains.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import { isFunctionWord } from '../people/names.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { ROLE_WORDS } from '../text/words.ts'
import {
  BEFORE_VERB,
  CARRIER_VERBS,
  INVERTED,
  IRREGULAR_PAST,
  isAdverb,
  NOT_SPEAKING,
  STRONG_VERBS,
  TELLING_VERBS,
} from './verbs.ts'

/** Index of the first word of a set between two places; -1 where there is none. */
export const within = (tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): number => {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at++)
    if (words.has(tokens[at]?.folded ?? '')) return at
  return -1
}

/** Index of the word after the comma that ends a relative clause; -1 where there is none near. */
const clauseEnd = (tokens: readonly Token[], who: number): number => {
  for (let at = who + 2; at < Math.min(tokens.length, who + 18); at++)
    if ((tokens[at]?.gap ?? '').includes(',')) return at
  return -1
}

/** "A, who maintains Looms briefly talked about …": the clause whose second comma was left out ends before a past tense of speaking. */
const strongLater = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < Math.min(tokens.length, from + 14); at++) {
    const token = tokens[at]
    if (token === undefined || token.gap !== ' ') return -1
    const before = tokens[at - 1]?.folded ?? ''
    if (/^(?:talked|spoke|presented|demonstrated|demoed|showed|explained)$/.test(token.folded))
      return /^(?:who|and|or|he|she|they|it|was|were|be|been|is|are|has|have|had|to|not|never)$/.test(before) ? -1 : at
  }
  return -1
}

/** The verb at a word, auxiliaries and adverbs skipped; -1 where another word stands there. */
const verbFrom = (tokens: readonly Token[], from: number): number => {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const word = tokens[at]?.folded ?? ''
    if (STRONG_VERBS.has(word) || CARRIER_VERBS.has(word) || TELLING_VERBS.has(word)) return at
    if (!BEFORE_VERB.has(word) && !isAdverb(word)) return -1
  }
  return -1
}

/** Whether a clause's verb may start at a word. */
const isVerbLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.shape === 'lower' &&
  !NOT_SPEAKING.has(token.folded) &&
  (STRONG_VERBS.has(token.folded) ||
    CARRIER_VERBS.has(token.folded) ||
    TELLING_VERBS.has(token.folded) ||
    BEFORE_VERB.has(token.folded) ||
    IRREGULAR_PAST.has(token.folded) ||
    (token.text.length > 4 && token.folded.endsWith('ed')))

/**
 * Index of the word after a subject and what tells of it between commas: "A, responsable des données chez Acme, | a …",
 * "A, fresh from the airport, | showed …". The word after the chain where no such aside stands there.
 */
export const afterSubject = (tokens: readonly Token[], chain: Chain): number => {
  let at = /^(?:,| [–—-] ?$)/.test(tokens[chain.last + 1]?.gap ?? '') ? chain.last + 1 : chain.until + 1
  let end = chain.until + 1
  for (let asides = 0; asides < 3 && /^(?:,| [–—-] ?$)/.test(tokens[at]?.gap ?? ''); asides++) {
    const dash = !(tokens[at]?.gap ?? '').startsWith(',')
    let close = at + 1
    while (close < Math.min(tokens.length, at + 16)) {
      const gap = tokens[close]?.gap ?? ''
      if (dash ? /^ [–—-] ?$/.test(gap) : gap.includes(',')) break
      if (gap !== ' ' && /[.;:!?—–|\n]/.test(gap)) return end
      close++
    }
    if (close >= Math.min(tokens.length, at + 16)) return end
    at = close
    end = Math.max(end, close)
    if (isVerbLike(tokens[close])) return end
  }
  return end
}

/** The verb after a chain: auxiliaries and adverbs skipped, appositions read past. -1 where something else stands there. */
export const verbAfter = (tokens: readonly Token[], chain: Chain): number => {
  const near = verbNear(tokens, chain)
  if (near >= 0) return near
  // "my friend Jane (A, she works at Acme) was supposed to talk": the verb stands behind the bracket that holds the name.
  if ((tokens[chain.first]?.gap ?? '').includes('('))
    for (let at = chain.last + 1; at < Math.min(tokens.length, chain.last + 12); at++)
      if ((tokens[at]?.gap ?? '').includes(')')) return tokens[at]?.gap === ') ' ? verbFrom(tokens, at) : -1
  const from = afterSubject(tokens, chain)
  return from > chain.until + 1 || /^(?:,| [–—-] ?$)/.test(tokens[from]?.gap ?? '') ? verbFrom(tokens, from) : -1
}

const verbNear = (tokens: readonly Token[], chain: Chain): number => {
  for (let at = chain.last + 1; at < Math.min(tokens.length, chain.until + 9); at++) {
    const token = tokens[at]
    if (token === undefined || (token.gap !== ' ' && /[.;:!?—–|\n]/.test(token.gap))) return -1
    const verb = STRONG_VERBS.has(token.folded) || CARRIER_VERBS.has(token.folded) || TELLING_VERBS.has(token.folded)
    if (at <= chain.until) {
      if (verb && token.shape === 'lower' && !ROLE_WORDS.has(token.folded) && at === chain.until) return at
      continue
    }
    if (verb && token.shape === 'lower') return at
    if (RELATIVES.has(token.folded) && token.gap.includes(',')) {
      const said = verbFrom(tokens, at + 1)
      if (said >= 0 && STRONG_VERBS.has(tokens[said]?.folded ?? '')) return said
      const close = clauseEnd(tokens, at)
      if (close < 0) return strongLater(tokens, at + 2)
      const direct = tokens[at + 1]?.folded ?? ''
      if (STRONG_VERBS.has(direct) || CARRIER_VERBS.has(direct)) return at + 1
      return verbFrom(tokens, close)
    }
    if (!BEFORE_VERB.has(token.folded) && !isAdverb(token.folded)) return -1
  }
  return -1
}

const PLAIN_LEFT = wordSet(
  'by with from and of par avec de to for featuring featured including was is were are joined interviewed up et von mit bei für über durch del di da do dos por con com e y und oder que qui zum zur im ins',
)

/** "by Dr. A", "with Prof. B" */
const HONORIFIC = /^(?:dr|prof|mr|mrs|ms|mme|miss|sr|sra|ing|er|engr)$/

/** "A, whom you know by her looms, showed …" */
const RELATIVES = wordSet('who qui whom dont der die quien quem')
const KIN = wordSet(
  'brothers sisters siblings twins bruder schwestern geschwister freres soeurs hermanos hermanas irmaos irmas fratelli sorelle broers zussen',
)
const AND = /^(?:and|et|und|y|e)$/
const BY = /^(?:by|from|with|par|avec|von|mit|por|con|featuring)$/

/** Steps left over what introduces a name: roles, capitals, "our very own", "special guests". Index of the word before. */
export const leftOf = (tokens: readonly Token[], first: number): number => {
  let at = first - 1
  for (let steps = 0; at >= 0 && steps < 10; at--, steps++) {
    const token = tokens[at]
    // "com o A", "con la B"
    if (at > 0 && /^(?:o|a|el|la|il)$/.test(token?.folded ?? '') && /^(?:com|con)$/.test(tokens[at - 1]?.folded ?? ''))
      continue
    // "by Freya and A": of the other one only the given name is told.
    if (
      at > 1 &&
      AND.test(token?.folded ?? '') &&
      tokens[at - 1]?.shape === 'title' &&
      BY.test(tokens[at - 2]?.folded ?? '')
    ) {
      at--
      continue
    }
    // "der Brüder Anton und A": so too behind what they are to one another.
    if (
      at > 1 &&
      AND.test(token?.folded ?? '') &&
      GIVEN_NAMES.has(tokens[at - 1]?.folded ?? '') &&
      KIN.has(tokens[at - 2]?.folded ?? '')
    ) {
      at -= 2
      continue
    }
    const gap = tokens[at + 1]?.gap ?? ''
    if (token === undefined || (/[.;!?—–|\n]/.test(gap) && !(gap === '. ' && HONORIFIC.test(token.folded)))) return -1
    const soft =
      ROLE_WORDS.has(token.folded) ||
      /^(?:the|our|own|very|special|a|an|both|friend|two|fellow|two|three|renowned|notre|l|le|la|les|duo|trio|tandem|pair|team)$/.test(
        token.folded,
      )
    if (
      soft &&
      !/^(?:speaker|speakers|presenter|presenters|panelist|panelists|guest|guests|host|lead|leads)$/.test(token.folded)
    )
      continue
    // "unsere Speaker A und B": German writes them with a capital.
    if (soft && isCapitalised(token)) return at
    if (isCapitalised(token) && at > 0 && !isFunctionWord(token)) continue
    // "Acme alumna Jane Roe": one plain noun between an organisation and the name.
    const further = tokens[at - 1]
    if (
      at === first - 1 &&
      token.shape === 'lower' &&
      further !== undefined &&
      isCapitalised(further) &&
      at > 1 &&
      !PLAIN_LEFT.has(token.folded) &&
      !isFunctionWord(token) &&
      !INVERTED.has(token.folded)
    )
      continue
    return at
  }
  return -1
}
