import type { Finding } from '../evidence.ts'
import { isOpen, matchesIn } from '../gates/gate.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Reading } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { placeOf } from './place.ts'
import { COMPARED, conferenceBefore, ELSEWHERE, ORIGIN, sightings, startingSmall } from './sightings.ts'
import { EMPLOYEE, isOfOthers } from './vetoes.ts'

const PLACED = /(?:^|\s)(?:in|at|to|en|em|à|near|around|across|through|sur)(?: the)? $|[,(@]\s*$/i

/** Whether words of place stand before: a bare name may be a person's or a product's. */
const placed = (lead: string): boolean => PLACED.test(lead)

/**
 * The one city that the body of an event's post names, where no rule placed it: "…, who was passing through Leeds, and so on
 * Thursday …". Homes, employers, other conferences and later events do not count.
 */
export const onlyCity = (reading: Reading): readonly Finding[] => single(reading, false)

/**
 * The one city of which the post speaks at all, also without a word of place ("Leeds was on time"), or in an invitation
 * ("if you are near Leeds, join us"): the last thing to believe.
 */
export const namedOnly = (reading: Reading): readonly Finding[] => single(reading, true)

/** " - Jean Leeds", at a line's end: who gives the talk before it. */
const BEFORE_SPEAKER = /^ [-–—|] $/

/**
 * "Jean PARIS", "Universidad Leeds": behind a given name, a surname; behind a school's word, its name. So is the second word
 * of two behind a title and a dash: "Looms in a few lines - Ilma Leeds".
 */
const isOwnName = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]
  if (before === undefined || tokens[first]?.gap !== ' ' || !isCapitalised(before)) return false
  return (
    GIVEN_NAMES.has(before.folded) ||
    /^univers/.test(before.folded) ||
    (first > 3 && last === tokens.length - 1 && before.shape === 'title' && BEFORE_SPEAKER.test(before.gap))
  )
}

/** "by Jane Roe (Acme, Leeds)": where a speaker is from. */
const OF_SPEAKER = /\p{Lu}[\p{L}'-]+ \([^()]*$/u

const single = (reading: Reading, bare: boolean): readonly Finding[] => {
  if (!reading.event) return []
  const named = new Map<string, Finding>()
  for (const line of reading.lines) {
    const { passage, tokens } = line
    if (reading.colophon.has(passage)) continue
    if ((line.call && !bare) || line.later || passage.section === 'foot' || (passage.block.kind === 'alt' && !bare))
      continue
    for (const { city, first, last } of sightings(line)) {
      const start = tokens[first]?.start ?? 0
      const lead = passage.text.slice(line.sentence.start, start)
      const after = tokens[last + 1]
      const inside = after !== undefined && after.gap === ' ' && isCapitalised(after)
      if (
        city.weak ||
        (bare ? city.small : !placed(lead)) ||
        inside ||
        (bare && isOwnName(tokens, first, last)) ||
        OF_SPEAKER.test(lead) ||
        (bare && tokens[last]?.possessive === true) ||
        after?.gap === '-' ||
        (bare && tokens[first]?.gap === '-') ||
        /\b(?:from|of|de|d'|du)\s*$/i.test(lead) ||
        (isOpen(line.marks, ORIGIN) && ORIGIN.pattern.test(startingSmall(lead).replace(/\s*(?:in|à)\s*$/i, ''))) ||
        matchesIn(line.marks, EMPLOYEE, lead) ||
        matchesIn(line.marks, COMPARED, lead) ||
        matchesIn(line.marks, ELSEWHERE, lead) ||
        conferenceBefore(tokens, first) !== undefined ||
        /\b(?:not|never(?! been)|without|region|about|find|finding|looking for|trouver|cherch\w+)\b[^.,;]*$/i.test(
          lead,
        ) ||
        (!line.call && isOfOthers(placeOf(reading, line, { city, first, last })))
      )
        continue
      const span = { passage, start, end: tokens[last]?.end ?? start }
      if (!named.has(city.name))
        named.set(city.name, {
          name: city.name,
          confidence: bare ? 0.5 : 0.55,
          // "Leeds was on time", "she was passing through Leeds"
          rule: bare ? 'named-only' : 'only-city',
          span,
        })
    }
  }
  return named.size === 1 ? [...named.values()] : []
}
