import { codeAt } from './code-at.ts'

const MARKS = /\p{M}/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}+#]+/gu

/** What a character of the Latin scripts and of common punctuation is folded to, before its case is. */
const unmarked = (code: number): string => String.fromCharCode(code).normalize('NFKD').replace(MARKS, '')
const LATIN_END = 0x250
const LATIN: readonly string[] = Array.from({ length: LATIN_END }, (_, code) => unmarked(code))
const MARKS_START = 0x2010
const TYPOGRAPHIC: readonly string[] = Array.from({ length: 0x18 }, (_, at) => unmarked(MARKS_START + at))

/** Index of the first character outside of ASCII; the text's length where there is none. */
const firstForeign = (text: string): number => {
  let at = 0
  while (at < text.length && codeAt(text, at) < 128) at++
  return at
}

/** Lower case without accents: `Montréal` is `montreal`. Keeps punctuation. */
export const fold = (text: string): string => {
  const foreign = firstForeign(text)
  if (foreign === text.length) return text.toLowerCase()
  let plain = ''
  let from = 0
  for (let at = foreign; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code < 128) continue
    const letter = code < LATIN_END ? LATIN[code] : TYPOGRAPHIC[code - MARKS_START]
    // Other scripts have marks of several characters, and letters whose case depends on the next one.
    if (letter === undefined) return text.normalize('NFKD').replace(MARKS, '').toLowerCase()
    plain += text.slice(from, at) + letter
    from = at + 1
  }
  return (plain + text.slice(from)).toLowerCase()
}

/** Letters, digits, `+` and `#` among the ASCII characters: 1. */
const KEPT = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z\d+#]/.test(String.fromCharCode(code)) ? 1 : 0))

const keyOf = (text: string): string => {
  let key = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code > 127) return fold(text).replace(BETWEEN_WORDS, '')
    if (KEPT[code] === 1) continue
    if (at > from) key += text.slice(from, at)
    from = at + 1
  }
  return (from === 0 ? text : key + text.slice(from)).toLowerCase()
}

/** A post speaks of the same names again and again; bounds of the memory that is spent on them. */
const MOST_KEYS = 4096
const LONGEST_NAME = 80
const keys = new Map<string, string>()

/** Folded, with letters, digits, `+` and `#` only: `Red Hat`, `RedHat` and `red-hat` are one key. */
export const foldKey = (text: string): string => {
  if (text.length > LONGEST_NAME) return keyOf(text)
  let key = keys.get(text)
  if (key === undefined) {
    key = keyOf(text)
    if (keys.size >= MOST_KEYS) keys.clear()
    keys.set(text, key)
  }
  return key
}
