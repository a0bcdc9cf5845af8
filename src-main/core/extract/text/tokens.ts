import { codeAt, codeWithin } from './code-at.ts'
import { fold } from './fold.ts'
import { HASH_START, type Hashed, hashOf, hashWith } from './word-hash.ts'

/** How a word is written: `Title`, `UPPER`, `miXed` (or `camelCase`), `lower`, or starting with a digit. */
export type Shape = 'title' | 'upper' | 'mixed' | 'lower' | 'digit'

/** One word of a block, with offsets into the block's text. */
export type Token = Hashed & {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower case without accents. */
  readonly folded: string
  readonly shape: Shape
  /** Of letters alone: neither digits nor marks, as `3D`, `Node.js` and `C#` have them. */
  readonly lettered: boolean
  /**
   * What stands between the word before it and this one, as written but for the dot of an abbreviation before a comma;
   * everything before it for the first word.
   */
  readonly gap: string
  /** Followed by `'s`, or by `'` after an s. */
  readonly possessive: boolean
  /** Written with `@` before it: a handle, never a name. */
  readonly handle: boolean
}

const LETTER = /[\p{L}\p{M}]/u
const DIGIT = /\p{N}/u
const NO_BREAKS: readonly number[] = []
const CONTRACTIONS = new Set(['t', 're', 've', 'll', 'd', 'm'])

const isUpper = (character: string): boolean => character !== character.toLowerCase()

/** What a character is, as bits; 0: no part of a word. */
const LETTER_BIT = 1
const DIGIT_BIT = 2
const UPPER = 4
const LOWER = 8
const FOREIGN = 16
/** A part of a word that is no letter. */
const ODD = 32

const asciiBits = (character: string): number =>
  /[A-Z]/.test(character)
    ? LETTER_BIT | UPPER
    : /[a-z]/.test(character)
      ? LETTER_BIT | LOWER
      : character === '_'
        ? LETTER_BIT | ODD
        : /\d/.test(character)
          ? DIGIT_BIT | ODD
          : 0
const ASCII_BITS = Uint8Array.from({ length: 128 }, (_, code) => asciiBits(String.fromCharCode(code)))

const bitsAt = (text: string, at: number): number => {
  const code = codeAt(text, at)
  if (code < 128) return ASCII_BITS[code] ?? 0
  // Surrogates are emoji or rare scripts; the former are no words, and the latter hold no names we could read.
  if (code === 0xd7 || code === 0xf7 || (code >= 0x2000 && code <= 0x2bff) || (code >= 0xd800 && code <= 0xdfff))
    return 0
  const character = text.charAt(at)
  const cased = FOREIGN | (isUpper(character) ? UPPER : LOWER)
  if (LETTER.test(character)) return LETTER_BIT | cased
  return DIGIT.test(character) ? DIGIT_BIT | ODD | cased : 0
}

const SPACE = 32
const HASH = 35
const APOSTROPHE = 39
const CLOSING = 41
const PLUS = 43
const DOT = 46
const COLON = 58
const AT_SIGN = 64

const shapeOf = (word: string, rest: number): Shape => {
  const code = codeAt(word, 0)
  if (code >= 48 && code <= 57) return 'digit'
  const startsUpper = code < 128 ? code >= 65 && code <= 90 : isUpper(word.charAt(0))
  if (!startsUpper) return (rest & UPPER) === 0 ? 'lower' : 'mixed'
  if ((rest & UPPER) === 0) return 'title'
  return (rest & LOWER) === 0 ? 'upper' : 'mixed'
}

/**
 * Whether the mark at `at` joins two parts of one word: the dot of `Node.js` and `1.13`, the `&` of `AT&T`, the
 * apostrophe of `O'Reilly`, the raised dot of `col·legi` and of `W·Loom`. A dot before a capital is the end of a sentence whose space was forgotten, except in `ASP.NET`.
 */
const joins = (text: string, start: number, at: number): boolean => {
  const code = codeAt(text, at)
  if (code !== 46 && code !== 38 && code !== 39 && code !== 183) return false
  const mark = text.charAt(at)
  const next = at + 1 < text.length ? bitsAt(text, at + 1) : 0
  if (next === 0) return false
  const after = text.charAt(at + 1)
  if (mark === '.') {
    if ((next & DIGIT_BIT) !== 0) return (bitsAt(text, at - 1) & DIGIT_BIT) !== 0 || at - start <= 2
    return (
      !isUpper(after) ||
      (at + 2 < text.length && (bitsAt(text, at + 2) & LETTER_BIT) !== 0 && isUpper(text.charAt(at + 2)))
    )
  }
  if (mark === '&') return isUpper(after) && isUpper(text.charAt(at - 1)) && at - start <= 3
  if (mark === '·')
    return /^[lL]·[lL]$/.test(text.slice(at - 1, at + 2)) || (at - start === 1 && isUpper(text.charAt(start)))
  if (mark === "'") return at - start === 1 && /[ODMN]/.test(text.charAt(start)) && isUpper(after)
  return false
}

/** "[Jane Roe](https://…), [John": the target of a link that the page's generator would have read parts nothing. */
const UNREAD_TARGET = /\]\(https?:[^)\s]*\)/g
const gapOf = (gap: string): string => {
  // "Acme, Inc., will show": the dot of an abbreviation ends no sentence.
  if (gap.startsWith('.,')) return gap.slice(1)
  return gap.length > 10 && gap.includes('](') ? gap.replace(UNREAD_TARGET, '').replace(/\[(?=$|["“*_])/, '') : gap
}

/**
 * Cuts a block into words in one pass. Hyphens and slashes part words (`Kitchener-Waterloo` is two, joined by the gap
 * `-`), so that lists of names and word lists see the same parts. Addresses of the web are no words. A word also ends at
 * each offset of `breaks`, in order: where a link starts or ends with no space beside it.
 */
export const tokenise = (text: string, breaks: readonly number[] = NO_BREAKS): readonly Token[] => {
  const tokens: Token[] = []
  let breaking = 0
  const { length } = text
  let from = 0
  let at = 0
  while (at < length) {
    const opening = codeAt(text, at)
    if (opening < 128 ? ASCII_BITS[opening] === 0 : bitsAt(text, at) === 0) {
      // `.NET` is the one name that starts with a dot.
      if (opening !== DOT || !(text.startsWith('.NET', at) && (at === 0 || text.charAt(at - 1) === ' '))) {
        at++
        continue
      }
      at++
    }
    const begin = at
    while (breaking < breaks.length && (breaks[breaking] ?? 0) <= begin) breaking++
    const nextBreak = breaking < breaks.length ? (breaks[breaking] ?? length) : length
    let start = at
    if (start > 0 && codeAt(text, start - 1) === DOT && text.startsWith('.NET', start - 1)) start -= 1
    // Of the folded word, as long as it is read from here on and of ASCII characters.
    let hash = HASH_START
    // Of all characters, and of those behind the first.
    let all = start === at ? 0 : ODD
    let rest = 0
    while (at < length) {
      const code = codeAt(text, at)
      let bits = code < 128 ? (ASCII_BITS[code] ?? 0) : bitsAt(text, at)
      if (bits === 0) {
        if (!joins(text, start, at)) break
        bits = ODD
      }
      if (at === nextBreak) break
      all |= bits
      if (at > start) rest |= bits
      hash = hashWith(hash, code >= 65 && code <= 90 ? code + 32 : code)
      at++
    }
    if (codeWithin(text, at, length) === COLON && text.startsWith('://', at)) {
      // "[Acme](https://acme.example),[Initech](…)", left as written: the address ends with its bracket.
      const last = text.startsWith('](', start - 2) ? CLOSING : SPACE
      while (at < length && codeAt(text, at) > SPACE && codeAt(text, at) !== last) at++
      continue
    }
    const plain = at
    while (at - start <= 3) {
      const mark = codeWithin(text, at, length)
      if (mark !== PLUS && mark !== HASH) break
      at++
    }
    const end = at
    let possessive = false
    if (codeWithin(text, at, length) === APOSTROPHE) {
      let tail = at + 1
      while (tail < length && (bitsAt(text, tail) & LETTER_BIT) !== 0) tail++
      const suffix = text.slice(at + 1, tail)
      if (suffix === 's' || (suffix === '' && text.charAt(at - 1) === 's')) {
        possessive = true
        at = tail
      } else if (CONTRACTIONS.has(suffix)) at = tail
    }
    const word = text.slice(start, end)
    const shape = shapeOf(word, rest)
    const ascii = (all & FOREIGN) === 0
    const folded = !ascii ? fold(word) : shape === 'lower' ? word : word.toLowerCase()
    tokens.push({
      start,
      end,
      text: word,
      folded,
      hash: ascii && start === begin && end === plain ? hash : hashOf(folded),
      shape,
      lettered: (all & ODD) === 0 && end === plain,
      gap: start === from + 1 && codeAt(text, from) === SPACE ? ' ' : gapOf(text.slice(from, start)),
      possessive,
      handle: start > 0 && codeAt(text, start - 1) === AT_SIGN,
    })
    from = at
  }
  return tokens
}

/** Whether a word starts with a capital letter. */
export const isCapitalised = (token: Token): boolean =>
  token.shape === 'title' || token.shape === 'upper' || (token.shape === 'mixed' && isUpper(token.text.charAt(0)))
