import { isTitleLike } from '../talks/title.ts'
import { markedAt } from './marks.ts'
import type { Scene, Verdict } from './scene.ts'

const TRIM = /^["“«'‘*_\s]+|["”»'’*_\s]+$/gu
/** Words of a title, at the least: one emphasised word is only stressed. */
const LEAST_WORDS = 2

/**
 * Persons, and right behind them a title in emphasis or a link: "Then, in a double act, A & B: *TITLE*", "A (ORG): *TITLE*" in
 * the middle of a line, "A on *what to keep*". Quotation marks alone may be what they said.
 */
export const namesWork = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || !chain.people.every(person => person.full)) return undefined
  const { passage } = line
  for (const at of new Set([chain.last + 1, chain.until + 1, chain.until + 2])) {
    const token = tokens[at]
    if (token === undefined) continue
    const topic = /^(?:on|about|with|sur|über|sobre|su|presenting|introducing|présente)$/.test(
      tokens[at - 1]?.folded ?? '',
    )
    if (at > chain.until + 1 && !topic) continue
    if (!(topic && token.gap === ' ') && !/^\)?\s*(?:[:–—]|-\s)\s*\W?$/.test(token.gap) && !topic) continue
    const run = markedAt(passage, token.start)
    if (run === undefined || passage.quotes.includes(run)) continue
    const words = passage.text.slice(run.start, run.end).replace(TRIM, '')
    if (words.split(/\s+/).length < LEAST_WORDS) continue
    if (topic || isTitleLike(words)) return { rule: 'names-work', confidence: 0.8 }
  }
  return undefined
}
