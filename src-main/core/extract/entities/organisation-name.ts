import { cityAt } from '../cities/gazetteer.ts'
import { isWellKnown } from '../organisations/known.ts'
import { fold, foldKey } from '../text/fold.ts'
import { tokenise } from '../text/tokens.ts'

/** How the law calls a company; no part of its name. */
const LEGAL =
  /[\s,]+(?:inc|incorporated|ltd|ltée|ltee|llc|llp|gmbh|corp|corporation|co|sa|sas|sarl|ag|bv|nv|ab|oy|plc|pty|limited|srl|spa)\.?$/

/** Words that an organisation's full name has and its usual name leaves out. */
const USUALLY_LEFT_OUT =
  /[\s,]+(?:company|labs|security|software|technologies|technology|systems|networks|communications|group|project|hq)$|\.(?:com|io|ai|org|net|dev|co|ca|fr|de)$/

const LAND = /[\s,]+(?:canada|france|europe|quebec|deutschland|germany)$/
/** Lands in short, as written: "Contact Us" names none. */
const SHORT_LAND = /[\s,]+(?:UK|USA?|EMEA)$/
/** Words that no firm is called by alone: "Air Canada", "Radio France". */
const NO_FIRM = /^(?:air|radio|bank(?: of)?|banque(?: de)?|code for|start-?up|tech|campus|data|business)$/

const ARTICLE = /^the\s+/
const AND = /\s+(?:and|et|und)\s+|\s*&\s*/g

/** Folded, without article and legal suffixes; where that would leave nothing, as it was. */
const plain = (name: string): string => {
  const folded = fold(name).trim()
  const clean = folded.replace(ARTICLE, '').replace(AND, ' & ').replace(LEGAL, '').replace(LEGAL, '')
  return foldKey(clean).length < 2 ? folded : clean
}

/** The key of an organisation's name without article and legal form: `The Acme Corp., Inc.` and `Acme` are one. */
export const legalKey = (name: string): string => foldKey(plain(name)) || name.trim()

/**
 * A name without the place of an office behind it: "Acme Canada" is "Acme", and of what is well known any city's office
 * too ("Google Singapore"). Others may be two: "Widgets Leeds" is no office of "Widgets". As it was where it names none.
 */
const withoutPlace = (name: string): string => {
  const before = plain(name)
  const written = name.replace(SHORT_LAND, '')
  const short = written === name ? before.replace(LAND, '') : plain(written)
  if (short !== before) return NO_FIRM.test(short) ? before : short
  const tokens = tokenise(name)
  for (let at = 1; at < tokens.length; at++) {
    if (cityAt(tokens, at)?.length !== tokens.length - at) continue
    const head = name.slice(0, tokens[at - 1]?.end)
    if (isWellKnown(head)) return plain(head)
  }
  return before
}

/** The key of a name without the last word that usual names leave out: `Acme Security`, `acme.io` → `acme`; absent where it has none. */
const shortKey = (name: string): string | undefined => {
  const before = plain(name)
  const bare = withoutPlace(name)
  const short = bare === before ? before.replace(USUALLY_LEFT_OUT, '') : bare
  const key = foldKey(short)
  return short === before || key.length < (/\.\w+$/.test(before) ? 4 : 3) ? undefined : key
}

/** Whether a name has a legal form, an article, a place, brackets or a slash, so that another spelling is the usual one. */
export const isAwkward = (name: string): boolean => {
  const folded = fold(name)
  return /[/()[\]|]/.test(name) || LEGAL.test(folded) || ARTICLE.test(folded) || withoutPlace(name) !== plain(name)
}

/** What an organisation's name tells about others that it may stand for. All are keys. */
export type NameParts = {
  readonly legal: string
  readonly short: string | undefined
  /** Of `A/B` and `A | B`: A, B. */
  readonly slashed: readonly string[]
  /** Of `A (B)`: A, B. */
  readonly outer: string | undefined
  readonly inner: string | undefined
  /** Of its words, the first letters, where they are three or more. */
  readonly initials: string | undefined
  /** Its first words, one to all but one, as keys. */
  readonly heads: readonly string[]
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'le', 'les', 'des', 'du', 'et', '&'])
const MOST_WORDS = 8

/** Takes apart an organisation's name. */
export const readName = (name: string): NameParts => {
  const keyOf = (text: string | undefined): string | undefined => {
    const key = text === undefined ? '' : legalKey(text)
    return key.length < 2 ? undefined : key
  }
  const bracketed = /^(.+)[([]([^()[\]]+)[)\]]\s*$/u.exec(name)
  const words = plain(bracketed?.[1] ?? name)
    .split(/\s+/u)
    .filter(word => foldKey(word) !== '')
  const telling = words.filter(word => !SMALL.has(word))
  return {
    legal: legalKey(name),
    short: shortKey(name),
    slashed: /[/|]/.test(name) ? name.split(/\s*[/|]\s*/u).flatMap(part => keyOf(part) ?? []) : [],
    outer: keyOf(bracketed?.[1]),
    inner: keyOf(bracketed?.[2]),
    initials: telling.length >= 3 ? telling.map(word => foldKey(word).charAt(0)).join('') : undefined,
    heads: words.length > MOST_WORDS ? [] : words.slice(0, -1).map((_, at) => foldKey(words.slice(0, at + 1).join(''))),
  }
}
