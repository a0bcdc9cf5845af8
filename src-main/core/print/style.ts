import type { PdfOptions } from '../../contract/index.ts'
import { cssString, shorten } from './css-string.ts'
import { fontFaces } from './fonts.ts'
import code from './sheets/code.css?raw'
import contents from './sheets/contents.css?raw'
import cover from './sheets/cover.css?raw'
import index from './sheets/index.css?raw'
import links from './sheets/links.css?raw'
import page from './sheets/page.css?raw'
import pictures from './sheets/pictures.css?raw'
import recap from './sheets/recap.css?raw'
import report from './sheets/report.css?raw'
import tables from './sheets/tables.css?raw'

/** In the order of the cascade: later ones may overrule earlier ones. */
const SHEETS = [page, cover, contents, recap, code, pictures, tables, links, index, report]

/** A running foot of more characters than this would meet the page number. */
const FOOT_CHARACTERS = 80

const PAPER_SIZES: { readonly [P in PdfOptions['paper']]: string } = { a4: 'A4', letter: 'letter' }

/** The foot of a run of pages, as a margin box of the page type `name` (CSS Paged Media Module Level 3). */
const runningFoot = (name: string, words: string): string =>
  `@page ${name === '' ? '' : `${name} `}{@bottom-left{content:${cssString(shorten(words, FOOT_CHARACTERS))}}}`

/**
 * The style sheet of one document: fonts, paper, and the running foot of each run of pages.
 *
 * @param firstPage number of the first page
 * @param feet name of the page type and words of its foot.
 */
export const styleOf = ({ paper }: PdfOptions, firstPage: number, feet: ReadonlyMap<string, string>): string =>
  [
    fontFaces(),
    `@page{size:${PAPER_SIZES[paper]} portrait}`,
    // Chromium takes a page counter from the first page's own style only.
    firstPage === 1 ? '' : `@page:first{counter-set:page ${firstPage}}`,
    ...SHEETS,
    ...[...feet].map(([name, words]) => runningFoot(name, words)),
  ].join('\n')
