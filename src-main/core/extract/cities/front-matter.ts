import type { Finding } from '../evidence.ts'
import { type Data, isRecord } from '../stated-values.ts'
import type { Reading } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'
import { mayBeLabelled } from '../text/may-be-labelled.ts'
import { isCapitalised, tokenise } from '../text/tokens.ts'
import { cityAt } from './gazetteer.ts'
import { PLACE_LABEL } from './label.ts'

/** `location`, `meetupLocation`, `venue_address`, `event-place-name` */
const KEYS =
  /^(?:(?:meetup|event|meeting|venue|talk|conference|conf|session|evening|full|street|postal|host)[_ -]?)?(?:address|adresse|venues?|locations?|lieu|place|where|lugar|luogo|locatie|ubicaci[oó]n|ort|wo|dove|waar|sede|kde|gdzie|hvor|donde|dónde|onde|o[uù]|var|missä|hol)(?:[_ -]?(?:address|name|text|title))?$/i

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        /^(?:name|title|venue|place|building|address|adresse|city|ville|town|locality)$/i.test(key) &&
        typeof inner === 'string'
          ? [inner]
          : [],
      )
    : []
}

/** Records of the front matter that tell of the event: `event`, `params`, `extra`, `meetupInfo`, `session_details`. */
const ABOUT_EVENT =
  /^(?:params|extra)$|^(?!.*(?:next|upcoming|past|prev|author|speaker|organi[sz]er|site)).*(?:event|meet|session|info|details|programme?)/i

/** The front matter and the records in it that tell of the event. */
const recordsOf = ({ frontMatter }: Reading['post']): readonly Data[] => [
  frontMatter,
  ...Object.entries(frontMatter).flatMap(([key, value]) => (ABOUT_EVENT.test(key) && isRecord(value) ? [value] : [])),
]

/** The names that records of places state: `location: { name: acme labs }`. */
export const statedHouses = ({ post }: Reading): readonly string[] =>
  recordsOf(post).flatMap(data =>
    Object.entries(data).flatMap(([key, value]) =>
      KEYS.test(key) && isRecord(value)
        ? [value.name ?? value.venue ?? value.title].filter(name => typeof name === 'string')
        : [],
    ),
  )

/** The texts of front matter fields that say where the event is: `address: "Acme, 3 Mill Lane, Leeds"`. */
export const statedPlaces = ({ post }: Reading): readonly string[] => placesUnder(post, KEYS)

const placesUnder = (post: Reading['post'], keys: RegExp): readonly string[] =>
  recordsOf(post).flatMap(data =>
    Object.entries(data).flatMap(([key, value]) => (keys.test(key) ? textsOf(value) : [])),
  )

const ONLINE = /^\W*(?:online|virtual|remote|en ligne|zoom|google meet|discord|youtube|jitsi|internet)\b/i
const MODE = /^mode$/i

/** Whether the front matter says that the event was held online: `location: Online`, `mode: virtual`. */
export const statedOnline = ({ post }: Reading): boolean =>
  [...placesUnder(post, KEYS), ...placesUnder(post, MODE)].some(text => ONLINE.test(text))

/** `venues: ['Acme, 3 Mill Lane, Leeds']` */
const listedPlaces = ({ post }: Reading): readonly string[] =>
  recordsOf(post).flatMap(data =>
    Object.entries(data).flatMap(([key, value]) =>
      KEYS.test(key) && Array.isArray(value) ? value.filter(one => typeof one === 'string') : [],
    ),
  )

/** `venueCity`, `location_town` */
const CITY_KEYS = /^(?:venue|location|event|meetup|place|host)[_ -]?(?:city|town|ville|stadt)$/i

const PLACE_RECORD = /^hosts?$/i
const CITY_IN_RECORD = /^(?:city|town|ville|stadt|locality)$/i
/** `host: { name: Acme, city: Leeds }` */
const citiesOfHosts = ({ post }: Reading): readonly string[] =>
  recordsOf(post).flatMap(data =>
    Object.entries(data).flatMap(([key, value]) =>
      PLACE_RECORD.test(key) && isRecord(value)
        ? Object.entries(value).flatMap(([inner, city]) =>
            CITY_IN_RECORD.test(inner) && typeof city === 'string' ? [city] : [],
          )
        : [],
    ),
  )

/** A subtitle may say where too ("Leeds, 3 May"), but names no house. */
const SUBTITLE = /^subtitle$/i

/** The last city of a stated place: streets come first ("Acme, 3 York Street, Leeds"). */
export const statedCity = (reading: Reading): Finding | undefined => {
  for (const text of [
    ...statedPlaces(reading),
    ...listedPlaces(reading),
    ...placesUnder(reading.post, CITY_KEYS),
    ...citiesOfHosts(reading),
    ...placesUnder(reading.post, SUBTITLE),
  ]) {
    const tokens = tokenise(text.replace(/[\u2018\u2019]/g, "'"))
    for (let at = tokens.length - 1; at >= 0; at--) {
      const hit = cityAt(tokens, at)
      if (/^(?:de|d|of)$/.test(tokens[at - 1]?.folded ?? '')) continue
      // "Coworking Santa Clara de Robledal": a name that goes on.
      const behind = hit === undefined ? undefined : tokens[at + hit.length]
      if (behind !== undefined && behind.gap === ' ' && /^(?:de|del|of)$/.test(behind.text)) continue
      // "Halle Quatorze": a word that is a town too.
      if (hit?.city.weak && behind !== undefined && behind.gap === ' ' && isCapitalised(behind)) continue
      if (hit === undefined || (hit.city.weak && at > 0 && !/[,\n]|\d\s*$/.test(tokens[at]?.gap ?? ''))) continue
      return {
        name: hit.city.name,
        confidence: 0.9,
        rule: 'stated-address',
        span: { passage: reading.title, start: 0, end: 0 },
      }
    }
  }
  return undefined
}

const PARTS = /\s*[,;·|\n]\s*|\s+[-–—]\s+|<br\s*\/?>/
const CODE =
  /^(?:[A-Z]{1,2}-)?\d{4,6}(?: [A-Z]{2})?\s+|\s+(?:[A-Z]{2}\s+)?\d{4,6}$|\s+[A-Z]{1,2}\d[A-Z\d]?(?: \d[A-Z]{2})?$/
const TOWN =
  /^\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|de|la|le|les|sur|sous|en|am|an|der|upon|of|del|di|do|da)){0,4}$/u
const NO_TOWN =
  /^(?:online|virtual|zoom|room|salle|floor|level|downtown|campus|[A-Z]{2,3})$|\b(?:street|st|road|rd|avenue|ave|lane|building|room|floor|campus|university|office|hall|house|hotel|center|centre|rue|place|quarter|district|area|square|market|yard|mill|docks?|village|strasse|straße|platz|hub|tower|park)\b/iu

const LABEL = /^[^:]{0,40}:\s*|^\s*(?:📍|🏢|📌)\s*/u
/** "Mill Road", "Weberallee": a street without a house's number. */
const STREET_WORD =
  /(?:straße|strasse|str\.|allee|platz|weg|gasse|ring|laan|straat|plein|gatan|vej)$|\b(?:street|road|avenue|lane|rue|calle|carrer|via|rua|avenida|boulevard|place|quai|chemin|cours)\b/iu

/** "Acme, 72 Mill Road, Oakvale": a town that no list has, at the end of an address with a house's number. */
const townAtEnd = (text: string): string | undefined => {
  const parts = text.split(PARTS).filter(part => part.trim() !== '')
  while (parts.length > 2 && (LANDS.has(fold(parts.at(-1) ?? '')) || /^[A-Z]{2}(?: \d+)?$/.test(parts.at(-1) ?? '')))
    parts.pop()
  const last = parts.at(-1)?.trim().replace(CODE, '') ?? ''
  const street = parts.at(-2) ?? ''
  return parts.length > 1 &&
    (/\d/.test(street) || STREET_WORD.test(street)) &&
    TOWN.test(last) &&
    !NO_TOWN.test(last) &&
    !LANDS.has(fold(last))
    ? last
    : undefined
}

/**
 * The town at the end of a stated address ("venue: Acme, 7 Mill Road, Oakvale"), or of one behind a label ("Where: Mill
 * Road 7, Oakvale"), that no list has, where the text names none.
 */
export const statedTown = (reading: Reading): Finding | undefined => {
  for (const text of statedPlaces(reading)) {
    const name = townAtEnd(text)
    if (name !== undefined)
      return { name, confidence: 0.8, rule: 'stated-town', span: { passage: reading.title, start: 0, end: 0 } }
  }
  if (!reading.event) return undefined
  for (const { passage, text, sentence, call } of reading.lines) {
    if (
      call ||
      passage.block.kind === 'title' ||
      !(mayBeLabelled(text) || text.includes('?')) ||
      !PLACE_LABEL.test(text)
    )
      continue
    const name = townAtEnd(text.replace(LABEL, '').replace(/[.\s]+$/, ''))
    const start = name === undefined ? -1 : passage.text.indexOf(name, sentence.start)
    if (name !== undefined && start >= 0)
      return { name, confidence: 0.7, rule: 'labelled-town', span: { passage, start, end: start + name.length } }
  }
  return undefined
}
