import type { Span } from '../evidence.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised } from '../text/tokens.ts'
import { NAME_PARTICLES, NOT_NAMES } from '../text/words.ts'
import type { NameRun } from './names.ts'

/** Pages that a network for careers gives to people alone. */
const PERSONAL = /\blinkedin\.com\/(?:in|pub)\//i
const MOST_WORDS = 4

/** Whether a link leads from a name to a page that only people have: "our host [Jane R](https://linkedin.com/in/…)". */
export const isProfiled = ({ passage, start, end }: Span): boolean =>
  passage.block.links.some(link => link.start <= start && end <= link.end && PERSONAL.test(link.href))

/**
 * Adds to a sentence's names those whose shape is odd, "[Gaja RC](https://linkedin.com/in/…)", where the whole link leads to a
 * page that only people have.
 */
export const withProfiled = (line: Line, runs: readonly NameRun[]): readonly NameRun[] => {
  const { tokens, passage } = line
  const more: NameRun[] = []
  for (const link of passage.block.links) {
    if (!PERSONAL.test(link.href)) continue
    const first = tokens.findIndex(token => token.start >= link.start)
    if (first < 0) continue
    let last = first
    while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= link.end) last++
    const words = tokens.slice(first, last + 1)
    const head = words[0]
    if (head === undefined || (words.at(-1)?.end ?? 0) > link.end || words.length < 2 || words.length > MOST_WORDS)
      continue
    if (!isCapitalised(head) || words.some(word => word.handle || NOT_NAMES.has(word.folded))) continue
    if (!words.every(word => isCapitalised(word) || NAME_PARTICLES.has(word.folded))) continue
    if (runs.some(run => run.first <= last && run.last >= first)) continue
    more.push({ first, last, name: passage.text.slice(head.start, words.at(-1)?.end).replace(/\s+/g, ' ') })
  }
  return more.length === 0 ? runs : [...runs, ...more].sort((one, other) => one.first - other.first)
}
