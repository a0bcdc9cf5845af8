import { execFileSync } from 'node:child_process'

/** Runs a program of poppler or qpdf and answers with what it printed. */
export const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] })

/** Text of each page, white space folded. */
export const pageTexts = (file: string): readonly string[] =>
  run('pdftotext', file, '-')
    .split('\f')
    .slice(0, -1)
    .map(text => text.replace(/\s+/g, ' '))

/** A word on a page with its box, in points from the top left corner. */
export type Word = {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly pageWidth: number
  readonly pageHeight: number
}

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** Every word of a PDF with its place. */
export const wordsOf = (file: string): readonly Word[] => {
  const words: Word[] = []
  let page = 0
  let pageWidth = 0
  let pageHeight = 0
  for (const line of run('pdftotext', '-bbox', file, '-').split('\n')) {
    const size = /<page width="([\d.]+)" height="([\d.]+)"/.exec(line)
    if (size !== null) {
      page += 1
      pageWidth = Number(size[1])
      pageHeight = Number(size[2])
    }
    const word = /<word xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)<\/word>/.exec(line)
    if (word === null) continue
    const [, left, right, bottom, text] = word
    words.push({
      page,
      text: decode(text ?? ''),
      left: Number(left),
      right: Number(right),
      bottom: Number(bottom),
      pageWidth,
      pageHeight,
    })
  }
  return words
}

/** A bookmark with the ones nested in it. */
export type Bookmark = { readonly title: string; readonly page: number; readonly kids: readonly Bookmark[] }

type QpdfOutline = { readonly title: string; readonly destpageposfrom1: number; readonly kids: readonly QpdfOutline[] }

const toBookmark = ({ title, destpageposfrom1, kids }: QpdfOutline): Bookmark => ({
  title,
  page: destpageposfrom1,
  kids: kids.map(toBookmark),
})

/** Bookmarks as qpdf reads them. */
export const bookmarksOf = (file: string): readonly Bookmark[] => {
  const json: { readonly outlines: readonly QpdfOutline[] } = JSON.parse(
    run('qpdf', '--json', '--json-key=outlines', file),
  )
  return json.outlines.map(toBookmark)
}

/** Addresses of all link annotations that lead out of a PDF. */
export const outsideLinks = (file: string): readonly string[] => {
  const plain = run('qpdf', '--qdf', '--object-streams=disable', file, '-')
  return [...plain.matchAll(/\/URI \(((?:[^()\\]|\\.)*)\)/g)].map(match => match[1] ?? '')
}
