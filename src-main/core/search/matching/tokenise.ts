import { fold, foldWord } from './fold.ts'

/**
 * The smallest searchable piece of a text: a word. `start` and `end` are offsets into the text as given, so that
 * folding never moves a mark. `linked` is true where a single connector, or nothing, parts it from the piece before:
 * `node.js` and `ci/cd` are two linked atoms each.
 */
export type Atom = { readonly term: string; readonly start: number; readonly end: number; readonly linked: boolean }

// Scripts without spaces between words: each character is an atom, and a word typed in them is a sequence of atoms.
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`
const FIRST = String.raw`[[\p{L}\p{N}]--${UNSPACED}]`
const REST = String.raw`[[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]--${UNSPACED}]`
const WORD = `${FIRST}${REST}*`
/** A word, or a character of a script without spaces: what {@link tokenise} splits a text into, before it folds. */
export const PIECE = String.raw`${UNSPACED}\p{M}*|${WORD}(?:['’ʼ‘＇]${WORD})*`
const PIECE_HERE = new RegExp(PIECE, 'vy')
const APOSTROPHE = /['’ʼ‘＇]/u
const CONNECTOR = /^[./\-_&@‐‑]?$/u
const IN_WORD = /[\p{L}\p{N}\p{M}]/u
const SHORT_LETTERS = /^[a-z]{1,2}$/i

/** What French elides before a vowel; dropped, so that `l’architecture` is `architecture`. */
const ELIDED = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'])

/** A piece after folding, with the characters of an elided article before it and of a possessive after it. */
type Piece = { readonly term: string; readonly before: number; readonly after: number }

const readPiece = (raw: string): Piece => {
  const parts = raw.split(APOSTROPHE)
  let before = 0
  let after = 0
  while (parts.length > 1 && ELIDED.has(fold(parts[0] ?? ''))) before += (parts.shift() ?? '').length + 1
  const last = parts.at(-1)
  if (parts.length > 1 && last !== undefined && fold(last) === 's') after = (parts.pop() ?? '').length + 1
  return { term: foldWord(parts.join('')), before, after }
}

const ASCII_END = 0x80
const APOSTROPHE_CODE = 0x27
/** Letters and digits among the ASCII characters: 1. */
const ASCII_WORD = Uint8Array.from({ length: ASCII_END }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0,
)

/**
 * Where the piece ends that starts at an index; the index itself where none does. Most words are plain ASCII, and are
 * read by their codes; the expression, which is several times as slow, reads the others.
 */
export const pieceEnd = (text: string, start: number): number => {
  let end = start
  let code = text.charCodeAt(end)
  while (code < ASCII_END && ASCII_WORD[code] === 1) {
    end += 1
    code = end < text.length ? text.charCodeAt(end) : 0
  }
  if (code < ASCII_END && (code !== APOSTROPHE_CODE || end === start)) return end
  PIECE_HERE.lastIndex = start
  return PIECE_HERE.test(text) ? PIECE_HERE.lastIndex : start
}

const CACHE_LIMIT = 100_000
const cache = new Map<string, Piece>()

const cachedPiece = (raw: string): Piece => {
  const known = cache.get(raw)
  if (known !== undefined) return known
  if (cache.size >= CACHE_LIMIT) cache.clear()
  const piece = readPiece(raw)
  cache.set(raw, piece)
  return piece
}

/** Length of a `++` or `#` that belongs to the name before it (`c++`, `g++`, `c#`, `f#`), else 0. */
const suffixLength = (text: string, raw: string, end: number): number => {
  const next = text[end]
  if ((next !== '+' && next !== '#') || !SHORT_LETTERS.test(raw)) return 0
  const length = next === '#' ? 1 : text[end + 1] === '+' ? 2 : 0
  const following = text[end + length]
  return following !== undefined && IN_WORD.test(following) ? 0 : length
}

/**
 * Splits text into atoms.
 *
 * - A word is a run of letters and digits of any script with the marks on them; apostrophes inside it are dropped
 *   (`O'Reilly` is `oreilly`), an elided French article before it and an English possessive after it are left out.
 * - `c++`, `c#` and their like (one or two letters and the sign) and `.net` are atoms with their signs.
 * - `1.13`, `node.js`, `ci/cd`, `cloud-native` and `AT&T` are linked atoms: each is found by its parts, and written
 *   as one in a query it is found where the parts follow one another.
 * - Chinese, Japanese and Thai characters are an atom each.
 */
export const tokenise = (text: string): readonly Atom[] => {
  const atoms: Atom[] = []
  let lastEnd = -1
  for (let rawStart = 0, rawEnd = 0; rawStart < text.length; rawStart = Math.max(rawEnd, rawStart + 1)) {
    rawEnd = pieceEnd(text, rawStart)
    if (rawEnd === rawStart) continue
    const raw = text.slice(rawStart, rawEnd)
    const { term, before, after } = cachedPiece(raw)
    const linked = lastEnd >= 0 && rawStart - lastEnd <= 1 && CONNECTOR.test(text.slice(lastEnd, rawStart))
    lastEnd = rawEnd
    if (term === '') continue
    const suffix = suffixLength(text, raw, rawEnd)
    const start = rawStart + before
    if (suffix > 0) {
      lastEnd = rawEnd + suffix
      atoms.push({ term: term + text.slice(rawEnd, lastEnd), start, end: lastEnd, linked })
    } else if (term === 'net' && text[rawStart - 1] === '.' && !linked) {
      atoms.push({ term: '.net', start: rawStart - 1, end: rawEnd - after, linked: false })
    } else {
      atoms.push({ term, start, end: rawEnd - after, linked: linked && atoms.length > 0 })
    }
  }
  return atoms
}
