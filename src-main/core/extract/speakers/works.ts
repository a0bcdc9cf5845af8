import { isTitleLike } from '../talks/title.ts'
import { TALK_NOUNS } from '../text/words.ts'
import { markedAt } from './marks.ts'
import type { Scene, Verdict } from './scene.ts'
import { within } from './steps.ts'

const TRIM = /^["“«'‘*_\s]+|["”»'’*_\s]+$/gu
/** Words of a title, at the least: one emphasised word is only stressed. */
const LEAST_WORDS = 2

const MATERIAL = /\.(?:pdf|pptx?|odp|key|mp4)$|slides|speakerdeck|slideshare|youtu|vimeo|video/i

/** "[TITLE](…) (A)", "“TITLE” (A, ORG)": a title of two words, or a link to slides, and in brackets right behind it its speakers. */
export const inBrackets = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || chain.first === 0 || !chain.people.every(person => person.full)) return undefined
  const before = tokens[chain.first - 1]
  const close = tokens[chain.until + 1]
  if (before === undefined || !/^["”»’]? \($/.test(tokens[chain.first]?.gap ?? '')) return undefined
  if (close !== undefined && !/^\)/.test(close.gap)) return undefined
  const { block, quotes } = line.passage
  const ends = (run: { readonly end: number }): boolean => run.end >= before.end && run.end <= before.end + 2
  const wordy = (run: { readonly start: number; readonly end: number }): boolean =>
    tokens.filter(token => token.start >= run.start && token.end <= run.end).length >= LEAST_WORDS
  const titled =
    quotes.some(ends) ||
    block.emphasis.some(run => ends(run) && wordy(run)) ||
    block.links.some(link => ends(link) && MATERIAL.test(link.href))
  if (titled) return { rule: 'title-brackets', confidence: 0.8 }
  // "talks on looms (A), ledgers (B) and tides (C)"
  const closes = close !== undefined || line.passage.text.charAt(tokens[chain.until]?.end ?? 0) === ')'
  return before.shape === 'lower' && closes && within(tokens, 0, chain.first - 1, TALK_NOUNS) >= 0
    ? { rule: 'topic-brackets', confidence: 0.72 }
    : undefined
}

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
    // In a table what stands in quotation marks behind a name is a title, and nothing that was said.
    const cell = passage.block.kind === 'table-cell'
    const parted = cell ? /^\)?(?:,|\s?[:–—]|\s-)\s*\W?$/ : /^\)?\s*(?:[:–—]|-\s)\s*\W?$/
    if (!topic && !parted.test(token.gap)) continue
    const run = markedAt(passage, token.start)
    if (run === undefined || (passage.quotes.includes(run) && !cell)) continue
    const words = passage.text.slice(run.start, run.end).replace(TRIM, '')
    if (cell && topic === false) return { rule: 'names-work', confidence: 0.8 }
    if (words.split(/\s+/).length < LEAST_WORDS) continue
    if (topic || isTitleLike(words)) return { rule: 'names-work', confidence: 0.8 }
  }
  return undefined
}
