import type { Line } from '../text/document.ts'
import type { City } from './gazetteer.ts'
import { isTownOfTitle } from './town-of-title.ts'

const REGION =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|NSW|QLD|VIC|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|England|Scotland|Wales|Ireland|France|Germany|Spain|Italy|Portugal|Switzerland|Austria|Belgium|Netherlands|Denmark|Sweden|Norway|Finland|Poland|Slovenia|Croatia|Estonia|India|Japan|Australia)$/
const CITY_LABEL = /^\W*(?:city|town|ville|stadt|ciudad|cidade|città)\s*:\s*$/iu
const CITY_HEADER = /^(?:city|town|ville|stadt|ciudad)$/i

const STREET =
  /\d.*(?<!\p{L})(?:rue|avenue|av|boulevard|bd|blvd|place|allée|chemin|route|rte|impasse|quai|cours|street|road|lane|via|viale|piazza|corso|calle|carrer|rua|avenida|plaza|\p{L}*(?:straße|strasse|str|platz|weg|allee|gasse|straat|laan|plein|gade|vej|gatan|vägen))\b|(?<!\p{L})(?:\p{L}*(?:straße|strasse|str|platz|weg|allee|gasse|straat|laan|plein|gade|vej|gatan|vägen)|via|viale|piazza|corso|calle|carrer|rua|avenida)\b.*\d/isu
const YEAR = /^(?:19|20)\d\d$/

/** Words of a line that is a postal code and its town. */
const LAST_LINE = 6

/** How far before a town its street stands, in characters. */
const STREET_BEFORE = 80
const streetBefore = ({ passage }: Line, start: number): string =>
  passage.text.slice(Math.max(0, start - STREET_BEFORE), start)

/** "14 Mill Road, Oakvale, OR 97400": behind a comma or at a line's start, with a house's number near before it. */
const isInAddress = (line: Line, at: number): boolean => {
  const town = line.tokens[at]
  if (
    town === undefined ||
    !(at === 0 || (town.gap !== ' ' && /^,\s|\n/.test(town.gap))) ||
    line.passage.block.kind === 'title'
  )
    return false
  return /\d/.test(streetBefore(line, town.start))
}

/** "5 rue Neuve, 06410 Oakvale": behind a postal code, which stands behind the street. */
const isBehindCode = (line: Line, at: number): boolean => {
  const code = line.tokens[at - 1]
  if (code?.shape !== 'digit' || line.tokens[at]?.gap !== ' ' || !/^\d{4,5}$/.test(code.text)) return false
  // The last line of an address, as a paragraph of its own.
  if (at === 1 && code.text.length === 5 && line.passage.tokens.length <= LAST_LINE) return true
  return /^(?:,\s|\s?-\s|\n)/.test(code.gap) && !YEAR.test(code.text) && STREET.test(streetBefore(line, code.start))
}

/**
 * A town that the gazetteer does not have, told by what stands beside it: "in Oakvale, Oregon", "City: Oakvale", or a
 * column of cities.
 */
export const townBeside = (line: Line, at: number): { readonly city: City; readonly length: number } | undefined => {
  const { tokens, passage } = line
  const first = tokens[at]
  if (first === undefined || first.shape !== 'title') return undefined
  const before = tokens[at - 1]?.folded
  const behind = before === 'in' || before === 'near'
  let length = 1
  while (length < 3 && tokens[at + length]?.gap === ' ' && tokens[at + length]?.shape === 'title') length++
  // "Oakvale-sur-Mer"
  while (length < LAST_LINE && tokens[at + length]?.gap === '-') length++
  const region = tokens[at + length]
  const named =
    region?.gap === ', ' && REGION.test(region.text) && (behind || (region.shape === 'upper' && isInAddress(line, at)))
  const labelled =
    (at <= 1 && first.gap.includes(':') && CITY_LABEL.test(passage.text.slice(line.sentence.start, first.start))) ||
    (at === 0 && length === tokens.length && CITY_HEADER.test(passage.block.header?.trim() ?? ''))
  const titled = passage.block.kind === 'title' && isTownOfTitle(tokens, at)
  if (!named && !labelled && !titled && !isBehindCode(line, at)) return undefined
  const name = passage.text.slice(first.start, tokens[at + length - 1]?.end)
  return { city: { name, country: '', population: 0, weak: titled, small: true }, length }
}
