import { KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'

/** What firms are together, and what one is. */
const FIRMS = wordSet(
  `companies organizations organisations firms startups businesses enterprises customers employers brands adopters
  sponsors partners corporations agencies consultancies entreprises sociétés empresas unternehmen firmen`,
)
const FIRM = wordSet(
  'company organization organisation firm startup consultancy agency vendor employer société entreprise firma',
)
/** Who comes from firms, and what they bring. */
const PEOPLE = wordSet(
  `engineers people speakers attendees folks participants experts representatives leaders colleagues presentations visitors guests employees
  architects researchers`,
)
/** What shares a technology, and is no firm: "people from the Foo and Bar communities". */
const SHARERS = wordSet('community communities background backgrounds world worlds ecosystem ecosystems')
const AND = wordSet('and or et ou und y')
const MOST_STEPS = 14
const REACH = 4

/** The word before the list whose member starts at a place: "like" of "companies like Acme, Initech and Globex". */
const leadOf = (tokens: readonly Token[], first: number): number => {
  let at = first
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const before = tokens[at - 1]
    if (before === undefined) return -1
    if (
      isCapitalised(before) ||
      before.shape === 'mixed' ||
      AND.has(before.folded) ||
      /[,&/]/.test(tokens[at]?.gap ?? '')
    ) {
      at--
      continue
    }
    return tokens[at]?.gap === ' ' ? at - 1 : -1
  }
  return -1
}

/** Whether the list that a name stands in ends before words for those who share a technology. */
export const isShared = (tokens: readonly Token[], last: number): boolean => {
  for (let at = last + 1; at <= last + MOST_STEPS; at++) {
    const after = tokens[at]
    if (after === undefined || /[.;:!?()]/.test(after.gap)) return false
    if (SHARERS.has(after.folded)) return true
    if (!isCapitalised(after) && after.shape !== 'mixed' && !AND.has(after.folded)) return false
  }
  return false
}

const someBefore = (tokens: readonly Token[], at: number, words: ReadonlySet<string>): boolean => {
  for (let back = at - 1; back >= Math.max(0, at - REACH); back--)
    if (words.has(tokens[back]?.folded ?? '')) return true
  return false
}

/** "organizations including Acme, Initech and Globex", "engineers from Acme and Initech": a list of firms. */
const inFirmList = (tokens: readonly Token[], first: number, last: number, company: boolean): boolean => {
  const lead = leadOf(tokens, first)
  const word = tokens[lead]?.folded ?? ''
  if (/^(?:like|as|including|include|includes|comme|wie)$/.test(word)) return someBefore(tokens, lead, FIRMS)
  return (
    company &&
    word === 'from' &&
    (someBefore(tokens, lead, PEOPLE) || someBefore(tokens, lead, FIRMS)) &&
    !isShared(tokens, last)
  )
}

/** "Acme's Jane Roe": whose a person is. */
const ownsPerson = (tokens: readonly Token[], last: number): boolean => {
  const given = tokens[last + 1]
  const family = tokens[last + 2]
  return (
    tokens[last]?.possessive === true &&
    given !== undefined &&
    family !== undefined &&
    KNOWN_GIVEN_NAMES.has(given.folded) &&
    isCapitalised(given) &&
    isCapitalised(family)
  )
}

/** "Jane Roe, Acme & Max Doe, Initech", "Jane Roe (Acme)": whom somebody works for, at the end of the point or before the next one. */
export const isBehindPerson = (tokens: readonly Token[], first: number, last: number): boolean => {
  const family = tokens[first - 1]
  const given = tokens[first - 2]
  const after = tokens[last + 1]
  return (
    /^(?:, | \()$/.test(tokens[first]?.gap ?? '') &&
    family !== undefined &&
    given !== undefined &&
    family.gap === ' ' &&
    isCapitalised(family) &&
    KNOWN_GIVEN_NAMES.has(given.folded) &&
    (after === undefined || /[)&;,]/.test(after.gap) || after.folded === 'and')
  )
}

/**
 * Whether words around a name tell that it is a firm's, whatever it is besides. Of a name that is known for no firm
 * (`company` is false) only the plainest words tell so.
 */
export const isFirm = (tokens: readonly Token[], first: number, last: number, company: boolean): boolean =>
  ownsPerson(tokens, last) ||
  (company && FIRM.has(tokens[first - 1]?.folded ?? '') && tokens[first]?.gap === ' ') ||
  (tokens[first - 1]?.folded === 'with' &&
    /^(?:consulting|partnered|partnering|employed)$/.test(tokens[first - 2]?.folded ?? '')) ||
  inFirmList(tokens, first, last, company)
