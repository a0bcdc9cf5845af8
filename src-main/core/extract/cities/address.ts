import { cityAt } from './gazetteer.ts'
import type { Rule } from './rule.ts'

const POSTCODE = /^(?:\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?)$/
const YEAR = /^(?:19|20)\d\d$/

/** "10115 Berlin", "1012 AB Amsterdam", "Leeds LS1 4AP": a postal address. */
export const POSTAL: Rule = {
  rule: 'postal-address',
  confidence: 0.78,
  holds: ({ tokens, first, last, after, kind }) => {
    if (kind === 'caption' || kind === 'alt') return false
    // "6 Passage Leeds 43005 Lyon": the street bears a town's name.
    if (after !== undefined && /^\d{5}$/.test(after.text) && /^,? $/.test(after.gap))
      return tokens[last + 2]?.gap !== ' ' || cityAt(tokens, last + 2) === undefined
    // "Oakvale, OR 97400": the state between the town and its code.
    const code5 = tokens[last + 2]
    if (after?.gap === ', ' && /^[A-Z]{2}$/.test(after.text) && code5?.gap === ' ' && /^\d{5}$/.test(code5.text))
      return true
    const code = [tokens[first - 1], tokens[first - 2]].find(token => token !== undefined && POSTCODE.test(token.text))
    if (code !== undefined && !(YEAR.test(code.text) && tokens[first - 3] === undefined))
      return code.shape === 'digit' && !(YEAR.test(code.text) && !/,\s*$/.test(code.gap))
    return after !== undefined && /^[A-Z]{1,2}\d[A-Z\d]?$/.test(after.text) && /^,? $/.test(after.gap)
  },
}

/** "724 Mill Boulevard", "Mill Lane 5": a street with its number. */
const STREET_LINE = /^(?!.*:\d\d)(?:\d{1,5}[a-z]?,? \p{Lu}[\p{L}' .-]{2,40}|\p{Lu}[\p{L}' .-]{2,40} \d{1,4}[a-z]?),?$/u
const lineAbove = (text: string, start: number): string =>
  text.slice(0, start).trimEnd().split('\n').at(-1)?.trim() ?? ''

/** An address in lines of its own: "Acme", "Leeds", "LS1 4AP". */
export const ADDRESS_LINE: Rule = {
  rule: 'address-line',
  confidence: 0.75,
  holds: ({ tokens, first, last, passage, reading, kind, gap, after }) => {
    if (gap.includes('\n') && (after?.gap.includes('\n') ?? true))
      return kind !== 'alt' && STREET_LINE.test(lineAbove(passage.text, tokens[first]?.start ?? 0))
    if (first !== 0 || last !== tokens.length - 1 || kind === 'heading' || kind === 'alt') return false
    const next = reading.passages[passage.at + 1]
    const code = next?.tokens[0]
    return next !== undefined && code !== undefined && next.tokens.length <= 4 && POSTCODE.test(code.text)
  },
}

/** "at the Old Mill on Quay Street, Leeds": a house before a comma, up to the town. */
export const BEHIND_HOUSE =
  /\b(?:at|on|in|@) (?:the )?(?:\p{Lu}[\p{L}'.&-]*(?: (?:of|on|and|the|at)){0,2} ){0,5}\p{Lu}[\p{L}'.&-]*, $/u
