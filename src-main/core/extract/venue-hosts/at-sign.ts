import { cityNamed } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import type { Line } from '../text/document.ts'
import { isTown } from './one-house.ts'

/** A town that nobody takes for a firm. */
export const isSurelyCity = (name: string): boolean => {
  const city = cityNamed(name)
  return city !== undefined && !city.weak && !city.small
}

const AT_SIGN =
  /(?:^|\d{4}|\d{1,2}(?:st|nd|rd|th)?|[ap]m|day|[Mm]eet-?[Uu]p|[Ww]orkshop|[Mm]eeting|[Ee]vening|[Nn]ight|[Hh]ackathon)\s+@\s?((?:The )?\p{Lu}[\p{L}\d.'-]+(?: \p{Lu}[\p{L}\d.'-]+){0,3})|^@((?:The )?\p{Lu}[\p{L}\d.'-]+(?: \p{Lu}[\p{L}\d.'-]+){0,3})(?: \d|, \d{1,2}[:h]\d\d)|^@ ((?:The )?\p{Lu}[\p{L}\d.'-]+(?: \p{Lu}[\p{L}\d.'-]+){0,3}), \d{1,2}[:h]\d\d/u

/** "Meeting May 3, 2012 @The Mill", "@Acme 401 Mill Lane": a sign before the place of a dated line. */
export const atSign = (line: Line): readonly Finding[] => {
  if (!line.text.includes('@') || line.text.length > 160 || /#|@\S+\s.*@/.test(line.text)) return []
  const match = AT_SIGN.exec(line.text)
  let name = match?.[1] ?? match?.[2] ?? match?.[3]
  if (match === null || name === undefined) return []
  const start = line.sentence.start + match.index + match[0].indexOf(name)
  // "@AcmeNYC": the town in short behind the name.
  const short = /(?<=\p{Ll})\p{Lu}{2,3}$/u.exec(name)?.[0]
  if (short !== undefined && isTown(short)) name = name.slice(0, -short.length)
  return [{ name, confidence: 0.8, rule: 'at-sign', span: { passage: line.passage, start, end: start + name.length } }]
}
