import type { PdfOptions } from '../../contract/index.ts'
import { cssString, shorten } from './css-string.ts'
import { fontFaces } from './fonts.ts'
import sheet from './print.css?raw'

/** A running foot of more characters than this would meet the page number. */
const FOOT_CHARACTERS = 80

const PAPER_SIZES: { readonly [P in PdfOptions['paper']]: string } = { a4: 'A4', letter: 'letter' }

/** The foot of a run of pages, as a margin box of the page type `name` (CSS Paged Media Module Level 3). */
const runningFoot = (name: string, words: string): string =>
  `@page ${name}{@bottom-left{content:${cssString(shorten(words, FOOT_CHARACTERS))}}}`

/**
 * The style sheet of one document: fonts, paper, and the running foot of each run of pages.
 *
 * @param feet name of the page type and words of its foot.
 */
export const styleOf = (paper: PdfOptions['paper'], feet: ReadonlyMap<string, string>): string =>
  [
    fontFaces(),
    `@page{size:${PAPER_SIZES[paper]} portrait}`,
    sheet,
    ...[...feet].map(([name, words]) => runningFoot(name, words)),
  ].join('\n')
