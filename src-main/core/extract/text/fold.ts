const ASCII = /^[\x20-\x7e]*$/
const MARKS = /\p{M}/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}+#]+/gu

/** Lower case without accents: `Montréal` is `montreal`. Keeps punctuation. */
export const fold = (text: string): string =>
  ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(MARKS, '').toLowerCase()

/** Folded, with letters, digits, `+` and `#` only: `Red Hat`, `RedHat` and `red-hat` are one key. */
export const foldKey = (text: string): string => fold(text).replace(BETWEEN_WORDS, '')
