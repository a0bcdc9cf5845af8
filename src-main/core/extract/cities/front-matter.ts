import type { Finding } from '../evidence.ts'
import type { Reading } from '../text/document.ts'
import { tokenise } from '../text/tokens.ts'
import { cityAt } from './gazetteer.ts'

type Data = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Data => value !== null && typeof value === 'object' && !Array.isArray(value)

const KEYS = /^(?:address|adresse|venue|venue[_-]?address|location|lieu|place|where)$/i

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return isRecord(value)
    ? Object.entries(value).flatMap(([key, inner]) =>
        /^(?:name|address|adresse|city|ville|town|locality)$/i.test(key) && typeof inner === 'string' ? [inner] : [],
      )
    : []
}

/** The texts of front matter fields that say where the event is: `address: "Acme, 3 Mill Lane, Leeds"`. */
export const statedPlaces = ({ post }: Reading): readonly string[] => placesUnder(post, KEYS)

const placesUnder = (post: Reading['post'], keys: RegExp): readonly string[] =>
  [post.frontMatter, post.frontMatter.event, post.frontMatter.params].flatMap(data =>
    isRecord(data) ? Object.entries(data).flatMap(([key, value]) => (keys.test(key) ? textsOf(value) : [])) : [],
  )

/** A subtitle may say where too ("Leeds, 3 May"), but names no house. */
const SUBTITLE = /^subtitle$/i

/** The last city of a stated place: streets come first ("Acme, 3 York Street, Leeds"). */
export const statedCity = (reading: Reading): Finding | undefined => {
  for (const text of [...statedPlaces(reading), ...placesUnder(reading.post, SUBTITLE)]) {
    const tokens = tokenise(text.replace(/[\u2018\u2019]/g, "'"))
    for (let at = tokens.length - 1; at >= 0; at--) {
      const hit = cityAt(tokens, at)
      if (/^(?:de|d|of)$/.test(tokens[at - 1]?.folded ?? '')) continue
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
