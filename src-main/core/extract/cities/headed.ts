import { EVENT_TITLE_WORDS, FUNCTIONS } from '../text/words.ts'
import { isWordToo } from './gazetteer.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'
import { isDated } from './vetoes.ts'
import { GROUP_NOUNS } from './words.ts'

const EVENT_RUN = /[,.:;!?–—|()]/

/** Whether an event's word stands further on in the same run of words: "Leeds Python User Group". */
export const eventInRun = ({ tokens, last }: Place, most: number): boolean => {
  for (let at = last + 1; at <= last + most; at++) {
    const token = tokens[at]
    if (token === undefined || EVENT_RUN.test(token.gap)) return false
    if (NAMED_EVENT.test(token.folded)) return false
    if (EVENT_TITLE_WORDS.has(token.folded) || GROUP_NOUNS.has(token.folded)) return true
    if (token.shape === 'lower' && (FUNCTIONS.has(token.folded) || at > last + 3)) return false
  }
  return false
}

/** "the Leeds Summit": with a capital, the name of another event. */
export const NAMED_EVENT = /^(?:summit|conference|conf|con|days?|camp|fest|festival|forum|symposium|connect)$/

/** "Five questions for Austin Roe", "An interview with Paris Doe": somebody, before whose surname a town's name stands. */
const IN_CONVERSATION =
  /\b(?:questions|interview|chat|conversation|q&a|coffee|talking|speaking|farewell|goodbye|profile|portrait)\b[^.;:]* (?:for|with|to|of) $/i

/** The title of a recap names its city: "Widgets meetup Leeds #12". */
export const TITLE: Rule = {
  rule: 'title',
  confidence: 0.93,
  holds: place => {
    const { reading, eventAfter, follows, city, before } = place
    // "Reading the red book": a word of the language, whose object follows.
    if (isWordToo(city) && /^ (?:the|an?|our|your|my|about|between)\b/.test(place.tail)) return false
    // "Widgets, by Martin Doe": a person's name.
    if (
      (follows && (city.weak || city.small || IN_CONVERSATION.test(place.lead)) && !eventInRun(place, 4)) ||
      /^(?:by|par|with|avec|mit|von)$/.test(before?.folded ?? '')
    )
      return false
    return reading.event || eventAfter
  },
}

/** "in the Leeds area", "in Leeds/York Area": somewhere near. */
export const isAround = ({ preposition, before, tail }: Place): boolean =>
  (preposition || before?.text === 'the') && /^(?:\/\p{Lu}\p{L}*)? (?:[Mm]etro )?[Aa]rea(?!\p{L})/u.test(tail)

/** "## Leeds, 3 May", "## The Leeds evening", "## In Leeds": a heading. */
export const HEADING: Rule = {
  rule: 'heading',
  confidence: 0.82,
  holds: place => {
    const { passage, first, follows, preposition, eventAfter, gap } = place
    if (passage.section === 'organisers' || passage.section === 'sponsors') return false
    if (isWordToo(place.city) && !preposition && !eventAfter) return false
    if (follows && !eventInRun(place, 5)) return false
    // "## Widgets at Acme Leeds (13th July)"
    if (!follows && isDated(passage.text) && !place.city.weak) return true
    return first === 0 || preposition || eventAfter || /[,–—(|:@·•-]/.test(gap) || /^ side\b/.test(place.tail)
  },
}
