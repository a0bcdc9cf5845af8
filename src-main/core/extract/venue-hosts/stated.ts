import { statedHouses, statedPlaces } from '../cities/front-matter.ts'
import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { isCapitalised, tokenise } from '../text/tokens.ts'
import { cleanHost } from './clean-host.ts'
import { houseAmong } from './rooms.ts'

const NO_NAME =
  /^(?:[A-Z]{2,4}-\d{3,4}[a-z]?|[A-Z]{1,2}\d{1,2}\.\d{1,3})$|^\W*(?:\d+(?![\d\p{L}]{4,}$)|room\b|salle\b|floor\b|level\b|suite\b|entrée\b|entrance\b|eingang\b|entrada\b|ingresso\b|online|virtual|remote|en ligne|zoom|tb[adc]\b|to be |https?:|the usual|downtown|central\b|rue\b|avenue\b|boulevard\b|place (?:de|du)\b|quai\b|in person)|\b(?:street|road|avenue|lane|boulevard|stra(?:ss|ß)e|platz|gade|gatan|straat)\b|\d+(?:st|nd|rd|th) floor|\b(?:rooms?|salle|floor|upstairs|downstairs|basement)$/iu

/** "Elm Street Library", "Haus Lindenstraße": a house that is named for its street. */
const HOUSE =
  /\p{L} (?:library|hall|cent(?:re|er)|theat(?:re|er)|church|chapel|school|studios?|gallery|museum|brewery|market|works|hub|bibliothek)$|^(?:haus|kulturhaus|gasthaus|gasthof) \p{L}/iu

/** Whether words are a room, a street or a kind of place: no organisation's name. */
export const isRoomOrStreet = (words: string): boolean => NO_NAME.test(words) && !HOUSE.test(words)

/** `location: "[Acme](https://acme.example), Leeds"` */
const LINK = /\[([^[\]]*)\]\([^()]*\)/g
/** "Acme HQ": whose it is. */
const OFFICE = /(?<=\S)(?:'s)? (?:HQ|[Oo]ffices?|[Hh]eadquarters)$/

/**
 * The organisation that opens a stated address or place: `address: "Acme, 3 Mill Lane, Leeds"`, `location: {name: Acme}`.
 * Undefined where it opens with a number, a street, a room or a city.
 */
export const statedHost = (reading: Reading): Finding | undefined => {
  const houses = statedHouses(reading)
  for (const text of statedPlaces(reading)) {
    const clean = text
      .replace(/<br\s*\/?>/gi, ', ')
      .replace(/<[^<>]*>/g, ' ')
      .replace(LINK, '$1')
    const parts = clean.split(/,|\s[-–—|·]\s|\n|\(/).map(part => part.replace(/\s+/g, ' ').trim())
    const name = cleanHost(houseAmong(parts).replace(OFFICE, ''), 'stated-address')
    const tokens = tokenise(name)
    const first = tokens[0]
    if (first === undefined || tokens.length > 9 || isRoomOrStreet(name)) continue
    if (!houses.includes(name) && !tokens.some(isCapitalised) && (tokens.length > 1 || /\d/.test(name))) continue
    const hit = cityAt(tokens, 0)
    if (hit !== undefined && hit.length === tokens.length) continue
    return { name, confidence: 0.85, rule: 'stated-address', span: { passage: reading.title, start: 0, end: 0 } }
  }
  return undefined
}
