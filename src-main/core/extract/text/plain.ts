const TYPOGRAPHIC = /[\u2018\u2019\u02bc\u00a0\u202f]/g
const HAS_TYPOGRAPHIC = /[\u2018\u2019\u02bc\u00a0\u202f]/
/** "_Jane Roe is a weaver._" below a tag that its generator would have ended: emphasis that stayed as written. */
const UNREAD_EMPHASIS = /(?<![\p{L}\d_`/])_(?=\p{Lu}\p{Ll})/gu

const LOW_QUOTES = /\u201e([^\u201e\u201c\u201d"\n]{1,160})[\u201c\u201d"]/g
const TURNED_QUOTES = /\u00bb([^\u00ab\u00bb\n]{1,160})\u00ab/g

/**
 * A text with quotations that are marked as German does it („Looms bei Nacht“, »Looms bei Nacht«) marked as English does
 * it, character by character: offsets still hold.
 */
export const withEnglishQuotes = (text: string): string => {
  const raised = text.includes('\u201e') ? text.replace(LOW_QUOTES, '\u201c$1\u201d') : text
  const turned = raised.indexOf('\u00bb')
  return turned >= 0 && turned < raised.indexOf('\u00ab') ? raised.replace(TURNED_QUOTES, '\u201c$1\u201d') : raised
}

const withoutTypography = (text: string): string =>
  HAS_TYPOGRAPHIC.test(text)
    ? text.replace(TYPOGRAPHIC, mark => (mark === '\u00a0' || mark === '\u202f' ? ' ' : "'"))
    : text

/**
 * A text with typographic apostrophes, spaces and quotation marks made plain, and without marks of emphasis that nothing
 * read, character by character: offsets still hold.
 */
export const plain = (text: string): string => {
  const clean = withoutTypography(withEnglishQuotes(text))
  return clean.includes('_') ? clean.replace(UNREAD_EMPHASIS, ' ') : clean
}

const QUOTES =
  /[\u201c\u00ab\u2018]([^\u201c\u201d\u00ab\u00bb\u2018\n]{5,160}?)[\u201d\u00bb\u2019](?!\p{L})|(?<![\p{L}\d])"([^"\n]{5,160})"|(?<![\p{L}\d])'([^'\n]{8,120})'(?!\p{L})/gu
const QUOTE_MARK = /["'\u2018\u201c\u00ab]/
const HAS_QUOTE = /(?:^|[\s([])["']|[\u2018\u201c\u00ab]/

/** Stretches in quotation marks: offsets into a text. */
export type Quotes = readonly { readonly start: number; readonly end: number }[]

export const NO_QUOTES: Quotes = []

/** Stretches in quotation marks that may be titles or sayings, of more than two words; the first `most` of them. */
export const quotesIn = (text: string, most: number): Quotes =>
  QUOTE_MARK.test(text) && HAS_QUOTE.test(text)
    ? [...text.matchAll(QUOTES)]
        .filter(match => /\S\s+\S+\s+\S/.test(match[0]))
        .slice(0, most)
        .map(match => ({ start: match.index, end: match.index + match[0].length }))
    : []

/** Each looked for by itself: an engine finds one character in a text much faster than one of some. */
const MARKS = ['"', "'", '_', '\u2018', '\u2019', '\u02bc', '\u00a0', '\u202f', '\u201c', '\u201e', '\u00ab']

/** Whether {@link plain} may change a text, or {@link quotesIn} find something: one look tells that neither does, of most. */
export const hasMarks = (text: string): boolean => MARKS.some(mark => text.includes(mark))
