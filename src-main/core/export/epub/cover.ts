import { labelsFor } from '../../print/labels.ts'
import type { BookFacts } from '../book.ts'
import { escapeXml } from './xml.ts'

const WIDTH = 1200
const HEIGHT = 1600
const MARGIN = 110

/** Width of an average letter in parts of the size of the type; wide letters count double. */
const LETTER = 0.54
const WIDE = /[\u1100-\u115f\u2e80-\uffef\u{1f000}-\u{3ffff}]/u
const widthOf = (text: string): number => [...text].reduce((sum, char) => sum + (WIDE.test(char) ? 2 : 1), 0)

/** How many letters stand in a line of type of a size. */
const lettersAt = (size: number): number => Math.floor((WIDTH - 2 * MARGIN) / (size * LETTER))

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A word in parts of at most so many letters, so that text without spaces stays on the cover as well. */
const broken = (word: string, most: number): readonly string[] => {
  if (widthOf(word) <= most) return [word]
  const parts: string[] = []
  for (const { segment } of graphemes.segment(word)) {
    const last = parts.at(-1)
    if (last !== undefined && widthOf(last + segment) <= most) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return parts
}

/** Words in lines of at most so many letters. */
const wrap = (text: string, most: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/).flatMap(each => broken(each, most))) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

const MOST_LINES = 7
const SIZES = [104, 88, 74, 62]

/** The largest type in which the title fits; a word is broken only in the smallest, or where it may be anywhere. */
const fitted = (title: string): { readonly size: number; readonly lines: readonly string[] } => {
  for (const size of SIZES) {
    const most = lettersAt(size)
    const lines = wrap(title, most)
    const isWhole = title.split(/\s+/).every(word => widthOf(word) <= most || size === SIZES.at(-1) || WIDE.test(word))
    if (lines.length <= MOST_LINES && isWhole) return { size, lines }
  }
  const size = SIZES.at(-1) ?? 62
  const lines = wrap(title, lettersAt(size) - 2).slice(0, MOST_LINES)
  return { size, lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''} …`] }
}

const textLine = (text: string, y: number, size: number, colour: string, family: string): string =>
  `<text x="${MARGIN}" y="${y}" font-family="${family}" font-size="${size}" fill="${colour}">${escapeXml(text)}</text>`

/** The cover as a drawing: title, what it is of, and the cities, in type that every reader has. */
export const coverSvg = (book: BookFacts): string => {
  const { size, lines } = fitted(book.title)
  const serif = "Georgia, 'Noto Serif', serif"
  const sans = "Helvetica, Arial, 'Noto Sans', sans-serif"
  const top = 420
  const titles = lines.map((line, at) => textLine(line, top + at * size * 1.18, size, '#f6f2e8', serif))
  const below = top + lines.length * size * 1.18
  const cities = wrap(book.cities.slice(0, 8).join(' · '), 52).slice(0, 3)
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#17463a"/>
<rect x="${MARGIN}" y="${below - 10}" width="150" height="8" fill="#d9b45b"/>
${[
  textLine(labelsFor(book.lang).collection, 250, 38, '#a9cdbd', sans),
  ...titles,
  textLine(book.subject, below + 80, 40, '#f6f2e8', sans),
  ...cities.map((line, at) => textLine(line, HEIGHT - 190 + at * 48, 34, '#a9cdbd', sans)),
].join('\n')}
</svg>
`
}
