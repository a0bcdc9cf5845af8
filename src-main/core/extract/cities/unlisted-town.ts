import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Line, Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'
import { MONTHS } from '../text/months.ts'
import type { Token } from '../text/tokens.ts'
import { openingOf } from './place.ts'
import { conferenceBefore } from './sightings.ts'

const NAME = '(\\p{Lu}\\p{Ll}{2,}(?:[ -](?:(?:les|la|le|sur|sous|en|am|an|der|upon|del|de)[ -])?\\p{Lu}\\p{Ll}+){0,2})'
const ENDS = '(?=\\s*(?:[.,;!?)]|$)|\\s(?:on|and|to|this|last|where|from|le|du|lors|où|et|pour|am|und)(?!\\p{L}))'

/** Alternatives of a pattern, with a capital or without: what follows has to have one. */
const either = (words: string): string =>
  words
    .split(' ')
    .map(word => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')
const OCCASIONS = either(
  'meet-?ups? events? conference hackathon barcamp workshop summit meeting evening rencontre soirée conférence journée atelier séminaire encuentro evento incontro',
)
const ENGLISH_MONTHS = either('january february march april may june july august september october november december')
const MONTHS_OF_DAYS = `${ENGLISH_MONTHS}|${either('janvier février mars avril mai juin juillet août septembre octobre novembre décembre')}`

/** An occasion, or a day, and right behind it "in" or "à" with a name. */
const HELD_IN = gated(
  new RegExp(
    `(?:\\b(?:${OCCASIONS})(?: (?:held|was held|took place|takes place|today|yesterday|tonight|tomorrow|last \\p{L}+|this \\p{L}+)){0,2} (?:in|à|en)|\\b(?:\\d{1,2}(?:st|nd|rd|th|er)? (?:of )?(?:${MONTHS_OF_DAYS})|(?:${ENGLISH_MONTHS}) \\d{1,2}(?:st|nd|rd|th)?)(?:,? \\d{4})?,? (?:in|à)) ${NAME}${ENDS}`,
    'u',
  ),
)

/** "We met on 3 May in Oakvale" */
const townIn = (line: Line, taken: (token: Token) => boolean): Finding | undefined => {
  const found = HELD_IN.pattern.exec(line.text)
  const name = found?.[1]
  if (found === null || name === undefined) return undefined
  const start = line.sentence.start + found.index + found[0].length - name.length
  const words = fold(name).split(/[ -]/)
  if (words.some(word => LANDS.has(word) || MONTHS.has(word)) || isEnglishWord(words[0] ?? '')) return undefined
  const first = line.tokens.findIndex(token => token.start >= start)
  const tokens = line.tokens.filter(token => token.start >= start && token.end <= start + name.length)
  if (tokens.length === 0 || tokens.some(taken)) return undefined
  // "their annual WidgetConf in Oakvale": an event of others
  if (conferenceBefore(line.tokens, first) !== undefined) return undefined
  const span = { passage: line.passage, start, end: start + name.length }
  return { name, confidence: 0.55, rule: 'unlisted-town', span }
}

/**
 * A town that no list has, where a post names no other: "an in-person meetup today in Oakvale", "le 4 avril, à Val-des-Fils".
 * In the opening paragraphs, or anywhere in an announcement; a country, an English word or a technology (`taken`) is none.
 */
export const unlistedTown = (reading: Reading, taken: (token: Token) => boolean): Finding | undefined => {
  if (!reading.event) return undefined
  const opening = openingOf(reading)
  for (const line of reading.lines) {
    if (!(reading.announcement || opening.has(line.passage)) || line.call || line.later || !matches(line, HELD_IN))
      continue
    const town = townIn(line, taken)
    if (town !== undefined) return town
  }
  return undefined
}
