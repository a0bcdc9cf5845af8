import { gated, matches } from '../gates/gate.ts'
import { organisationsOf } from '../organisations/cells.ts'
import type { Named } from '../organisations/lists.ts'
import { OPENERS } from '../organisations/openers.ts'
import type { Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { MONTHS } from '../text/months.ts'

const LABELLED = /^\W*(\p{L}[\p{L} '-]{1,24}?)\s?:\s/u
const NAMES_HOUSE =
  /^(?:(?:the |event |our )?(?:venue|place|location|building|company|host|office|organi[sz]ation)(?: name)?|name|where|hosted by|at|lieu|nom|salle|ort|lugar|sede)$/i

/** "Mardi 9 juin", "Dans les locaux de …": a date, or the word that opens a sentence. */
const isDateOrOpener = ({ tokens }: Passage, { first, last }: Named): boolean =>
  tokens.slice(first, last + 1).some(({ folded }) => MONTHS.has(folded)) ||
  (first === 0 && last === 0 && OPENERS.has(tokens[0]?.folded ?? ''))

/** "Breakfast was good.": a sentence that tells of something, not a name. */
const IS_SAID = /^\W*\S+(?: \S+)? (?:was|were|is|are|had|has|will|can|a été|était|est) [^:]*\.$/

/** Below the heading "Venue": "Venue name: Acme" names a house; "Address: 3 Mill Lane" and "Parking: …" do not. */
export const underHeading = (passage: Passage): readonly Named[] => {
  if (passage.text.includes('{{') || IS_SAID.test(passage.text)) return []
  const label = LABELLED.exec(passage.text)
  const named = organisationsOf(passage).filter(
    one => !STREET_NUMBER.test(passage.text.slice(one.start, one.end + 1)) && !isDateOrOpener(passage, one),
  )
  if (label === null) return named
  return NAMES_HOUSE.test(label[1] ?? '') ? named.filter(one => one.start >= label[0].length) : []
}
/** "Millgade 49,": a street with its number. */
const STREET_NUMBER = /^\p{L}+ \d+[a-z]?,$/u

/** "#### Parking", "Anfahrt": what stands below such a heading inside of a section on the venue names no host. */
const OTHER_HEADING =
  /\b(?:park\w*|anfahrt|anreise|directions?|getting|transport\w*|hotels?|accommodation|stay|travel|lunch|dinner|food|wi-?fi|internet|orga\w*|agenda|programm?e?|schedule|tickets?|anmeldung|registration|couchsurfing|unterkunft|acceso|acces|transporte|aparcamiento|covid\w*|accessibility)\b/

const INTRODUCES_OTHER = gated(
  /\b(?:organi[sz]\w*|colabora\w*|collabora\w*|sponsor\w*|patrocin\w*|partner\w*|partenaire\w*|attendees|asistentes|participants?|speakers?|ponentes|bring|need|agenda|topics?|program\w*|talks?|parking)\b/i,
)

const endsInColon = (text: string): boolean => text.endsWith(':') || text.endsWith('：')

/** "The event is organised by:", in a section on the venue: what follows is no host. */
export const introducesOther = (passage: Passage): boolean =>
  passage.block.kind === 'paragraph' && endsInColon(passage.text.trimEnd()) && matches(passage, INTRODUCES_OTHER)

/** Whether a passage of a section on the venue may name the host. */
export const mayNameHost = (passage: Passage): boolean =>
  passage.tokens.length <= LONGEST && !OTHER_HEADING.test(fold(passage.heading)) && !isSentence(passage)

const LONGEST = 12

/** "The crew can be reached by mail." */
const isSentence = ({ text, tokens }: Passage): boolean =>
  /[.!?]$/.test(text.trim()) &&
  tokens.length > 4 &&
  tokens.filter(token => token.shape === 'lower').length > tokens.length / 2
