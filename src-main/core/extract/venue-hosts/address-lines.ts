import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { organisationChains } from '../organisations/chains.ts'
import { finding } from '../organisations/finding.ts'
import { type Named, organisationsIn } from '../organisations/lists.ts'
import type { Line, Passage, Reading } from '../text/document.ts'

const LONGEST_NAME = 6
const LONGEST_LINE = 60
const DIGIT = /\d/
/** "Mill Lane 27", "101 Mill Street", "5 rue de la Forge": a number beside words, and no hour, day or year. */
const STREET =
  /^[^\p{L}\d]*(?:\d{1,5}[a-z]?,? [\p{L}.'’-]+(?: [\p{L}.'’-]+){0,5}|[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,4} \d{1,4}[a-z]?)[^\p{L}\d]*$/iu
const NO_STREET =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|minutes?|min|people|meetup|day|room|floor|part|version|chapter|talk|euros?|[ap]m|uhr)\b/i
/** "3599 QZ Leeds", "43000 Lyon", "Leeds LS1 4AP", "Montréal, QC H9Z 9Z9" */
const POSTCODE =
  /\b(?!(?:19|20)\d\d\b)\d{4,5}(?: ?[A-Z]{2})?\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/

const isStreet = ({ text }: Line): boolean =>
  text.length <= LONGEST_LINE && DIGIT.test(text) && STREET.test(text) && !NO_STREET.test(text)

const isTown = ({ text }: Line): boolean =>
  text.length <= LONGEST_LINE && DIGIT.test(text) && POSTCODE.test(text) && /\p{Lu}\p{Ll}/u.test(text)

/** The name that a short line holds and nothing beside it. */
const nameIn = (line: Line): Named | undefined => {
  const { block, lines } = line.passage
  if (block.kind === 'heading' || block.kind === 'title' || cityAt(line.tokens, 0) !== undefined) return undefined
  // Below another short line it is the second one of the house's name.
  if ((lines[line.at - 1]?.tokens.length ?? LONGEST_LINE) <= LONGEST_NAME) return undefined
  if (line.tokens.length > LONGEST_NAME || /[:?!]|\d[:h]\d/.test(line.text)) return undefined
  const named = organisationChains(line)[0]?.named[0]
  return named !== undefined && named.last - named.first + 1 >= line.tokens.length - 1 ? named : undefined
}

/**
 * The house that opens an address of three lines: its name, its street with a number, its town with a postal code. "Acme" in:
 *
 *     Acme
 *     Mill Lane 27
 *     3599 QZ Leeds
 */
export const housesAboveStreets = (reading: Reading): readonly Finding[] => {
  const { lines } = reading
  const found: Finding[] = []
  for (let at = 1; at + 1 < lines.length; at++) {
    const street = lines[at]
    const name = lines[at - 1]
    const town = lines[at + 1]
    if (street === undefined || name === undefined || town === undefined) continue
    if (!isStreet(street) || !isTown(town)) continue
    const named = nameIn(name)
    if (named === undefined) continue
    const { passage } = name
    found.push({
      name: named.name,
      confidence: 0.82,
      rule: 'above-street',
      span: { passage, start: named.start, end: named.end },
    })
  }
  return found
}

const LABEL =
  /^(?:the )?(?:event |meetup )?(?:venue|location|where|place|host|hosted (?:by|at)|lieu|où|ort|lugar|sede|luogo|locatie|sted)$/i

/** "**Location** Acme": a label told by its emphasis, without a colon. */
export const behindBoldLabel = (passage: Passage): Named | undefined => {
  const [label] = passage.block.emphasis
  if (label === undefined || label.start > 2 || label.end - label.start > 24) return undefined
  if (!LABEL.test(passage.text.slice(label.start, label.end).trim())) return undefined
  const from = passage.tokens.findIndex(token => token.start >= label.end)
  const first = passage.tokens[from]
  if (first === undefined || first.gap !== ' ') return undefined
  const named = organisationsIn(passage, passage.tokens, from, passage.tokens.length)[0]
  return named?.first === from ? named : undefined
}

const PLACE_LABEL_ALONE = gated(
  /^\W*(?:(?:event|meetup|meeting) )?(?:venue|location|lieu|where|address|adresse|ort|place|dónde|onde|dove|waar|o[uù]|sted|plats|miejsce)\s*[?:]*\s*$/i,
)

/** Words of a line that is a label alone. */
const LONGEST_LABEL = 3

/** A name in the line below "Event location:". */
export const belowLabel = (reading: Reading, line: Line): readonly Finding[] => {
  if (line.tokens.length > LONGEST_LABEL) return []
  const next = line.passage.lines[line.at + 1] ?? reading.passages[line.passage.at + 1]?.lines[0]
  // "Hosted by" above a logo
  const pictured =
    next?.passage.block.kind === 'alt' && /^\W*(?:kindly )?(?:hosted by|venue sponsor)\W*$/i.test(line.text)
  if (!pictured && !matches(line, PLACE_LABEL_ALONE)) return []
  const named = next === undefined ? undefined : organisationChains(next)[0]?.named[0]
  // "Where?" above "Hosted at the office of Acme": a sentence, whose words tell it.
  const after = next?.tokens[(named?.last ?? 0) + 1]
  const goesOn = after?.shape === 'lower' && after.gap === ' ' && !/^(?:in|at|on|near|à|en|de|im)$/.test(after.text)
  return next === undefined || named === undefined || named.first > 1 || goesOn || next.passage.text.includes('{{')
    ? []
    : [finding(next.passage, named, 'below-label', 0.85)]
}
