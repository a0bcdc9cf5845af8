import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { GIFT } from '../sponsors/words.ts'
import type { Line, Reading } from '../text/document.ts'
import { isWellKnown } from './known.ts'

/** "forty guests came to our office", "Our Leeds office seats fifty", "met in our kitchen" */
const GUESTS = gated(
  /\b(?:came|come|showed up|turned up|joined us|back|welcomed?|hosted|had|met|gathered|invited|filled|squeezed|packed|evening|meetup|night|people|guests)\b[^.;:]{0,50} (?:to|in|into|at) our (?:[\w'-]+ ){0,4}?(?:offices?|kitchen|canteen|headquarters|hq|cafeteria|lounge|premises)\b|\bour (?:[\w'-]+ )?(?:office|kitchen|canteen|headquarters|hq) (?:seats|seated|was (?:full|packed)|held|filled|fits)\b|\bthrough our doors\b|\b(?:bei uns|chez nous)\b[^.;:]{0,60}\b(?:begr(?:ü|u)(?:ß|ss)en|empfangen|zu gast|accueill\w*|reçu\w*|venu\w*)|\bnotre (?:\w+ )?(?:bureau|siège|locaux)(?: \S+)? (?:a accueilli|accueillait|a reçu)\b/i,
)
/** "We provided the soup and the wine", "the evening's pizza was on us" */
const TREATED = gated(
  new RegExp(
    `\\bwe (?:provided|paid for|brought|bought|cooked|supplied|ordered|sponsored|covered|served|laid on) [^.;:]{0,60}\\b${GIFT}\\b|\\b${GIFT}\\b[^.;:]{0,30} (?:was|were)(?: all)? on us\\b`,
    'i',
  ),
)
/** "At Acme we plan crops for a living", "lead here at Acme", "We at Acme" */
const WE_ARE =
  /(?:^|[.!?] |\b(?:here|we|us),? )(?:[Hh]ere )?(?:At|at) (\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+){0,2})(?=,? we\b| (?:began|opened|showed|spoke|built|gave)|[.,])/u
const SAYS_AT = gated(/\bat \p{Lu}/iu)
/** Words before the name, at most, that still speak for the writer. */
const SPEAKS_FOR = /(?:\b(?:here|we|us) at |^At .{2,60} we\b)/

/** "Acme moves crops. We're hiring.": what a firm says of itself below each post. */
const ABOUT =
  /^(?:About \p{Lu}[\p{L}\d]+\W+)?(\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)?) (?:is|are|ist|est|es|[a-z]{3,}s) /u
const HIRING = /\b(?:we['’]?(?: a)?re hiring|careers|open positions|wir suchen|nous recrutons|on recrute|jobs)\b/i
/** Passages at the end that may be such words. */
const AT_END = 4

/** The firm that signs below the post. */
const signedBelow = ({
  passages,
}: Reading): { readonly name: string; readonly line: Line; readonly start: number } | undefined => {
  for (const { text, lines } of passages.slice(-AT_END)) {
    const name = HIRING.test(text) ? ABOUT.exec(text)?.[1] : undefined
    const [line] = lines
    if (name !== undefined && line !== undefined) return { name, line, start: text.indexOf(name) }
  }
  return undefined
}

const firmOf = (
  reading: Reading,
): { readonly name: string; readonly line: Line; readonly start: number } | undefined => {
  for (const line of reading.lines) {
    if (line.passage.block.kind !== 'paragraph' || !matches(line, SAYS_AT) || !SPEAKS_FOR.test(line.text)) continue
    const match = WE_ARE.exec(line.text)
    const name = match?.[1]
    if (match === null || name === undefined) continue
    return { name, line, start: line.sentence.start + match.index + match[0].lastIndexOf(name) }
  }
  return undefined
}

/**
 * What a firm says of itself in its own blog: "At Acme we plan crops. Forty guests came to our office; the soup was on us". Its
 * name is told where it speaks as "we".
 */
export const ownHouse = (
  reading: Reading,
): { readonly host: readonly Finding[]; readonly sponsor: readonly Finding[] } => {
  const none = { host: [], sponsor: [] }
  if (!reading.event) return none
  const guests = reading.lines.some(line => !line.call && matches(line, GUESTS))
  if (!guests) return none
  const firm = firmOf(reading) ?? signedBelow(reading)
  if (firm === undefined) return none
  const { name, line, start } = firm
  // "at Google we used …" tells of somebody's work where the writers do not sign as the firm.
  const signed = [...reading.post.authors, JSON.stringify(reading.post.frontMatter)].some(words => words.includes(name))
  if (isWellKnown(name) && !signed) return none
  const found = (rule: string): Finding => ({
    name,
    confidence: 0.8,
    rule,
    span: { passage: line.passage, start, end: start + name.length },
  })
  return {
    host: [found('own-house')],
    sponsor: reading.lines.some(one => matches(one, TREATED)) ? [found('own-treat')] : [],
  }
}
