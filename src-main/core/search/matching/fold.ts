/**
 * Letters that compatibility decomposition leaves alone although people type them otherwise.
 * The expansions are those of the Unicode CLDR transform `Latin-ASCII`.
 */
const EXPANSIONS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
}

/**
 * Marks that may be left out in writing: those that Unicode lets any script inherit (accents, Arabic vowel points,
 * variation selectors), but not the Japanese voicing marks, which make another letter.
 */
const OPTIONAL_MARKS = /[\p{Script=Inherited}--[\u3099\u309A]]/gv
const EXPANDED = new RegExp(`[${Object.keys(EXPANSIONS).join('')}]`, 'gu')
const APOSTROPHES = /[’ʼ‘＇]/gu
const NOT_IN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu
const SPACES = /\s+/gu
const ASCII = /^[\0-\x7f]*$/

/**
 * Makes text comparable whatever its case and accents: NFKD (Unicode Standard Annex 15), lower case, optional marks
 * away, `œ` as `oe`, `ß` as `ss`. Two texts that fold alike are the same to search.
 */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .replace(OPTIONAL_MARKS, '')
        .replace(EXPANDED, letter => EXPANSIONS[letter] ?? letter)

/** Folds one word and drops what is not part of it: apostrophes, soft hyphens, zero-width characters. */
export const foldWord = (word: string): string => fold(word).replace(NOT_IN_WORDS, '')

/** Folds a name for comparison: punctuation stays (`C++` is not `C#`), white space counts once, apostrophes are one. */
export const foldName = (name: string): string => fold(name).replace(APOSTROPHES, "'").replace(SPACES, ' ').trim()
