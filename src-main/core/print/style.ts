import type { PdfOptions } from '../../contract/index.ts'
import { cssString, shorten } from './css-string.ts'
import { fontFaces, type Needed } from './fonts/faces.ts'
import { footFamily, type Han, hanOf, stackRules } from './fonts/han.ts'
import { TEXT_AREA_MM } from './preflight/paper.ts'
import code from './sheets/code.css?raw'
import contents from './sheets/contents.css?raw'
import cover from './sheets/cover.css?raw'
import index from './sheets/index.css?raw'
import links from './sheets/links.css?raw'
import page from './sheets/page.css?raw'
import photos from './sheets/photos.css?raw'
import pictures from './sheets/pictures.css?raw'
import recap from './sheets/recap.css?raw'
import report from './sheets/report.css?raw'
import tables from './sheets/tables.css?raw'

/** In the order of the cascade: later ones may overrule earlier ones. */
const SHEETS = [page, cover, contents, recap, code, pictures, tables, links, index, photos, report]

/** A running foot of more characters than this would meet the page number. */
const FOOT_CHARACTERS = 80

const PAPER_SIZES: { readonly [P in PdfOptions['paper']]: string } = { a4: 'A4', letter: 'letter' }

/** What stands at the foot of a type of page, whose name is empty where there is one only. */
export type RunningFoot = { readonly name: string; readonly words: string; readonly lang: string }

/** The foot of a run of pages, as a margin box of the page type `name` (CSS Paged Media Module Level 3). */
const runningFoot = ({ name, words, lang }: RunningFoot): string => {
  const content = `content:${cssString(shorten(words, FOOT_CHARACTERS))}`
  return `@page ${name === '' ? '' : `${name} `}{@bottom-left{${content};font-family:${footFamily(hanOf(lang, words))}}}`
}

/** What the style of one document depends on. */
type StyleParts = {
  readonly options: PdfOptions
  /** Number of the first page. */
  readonly firstPage: number
  readonly feet: readonly RunningFoot[]
  /** Characters that are printed. */
  readonly needed: Needed
  /** Whose shapes are usual in it. */
  readonly han: Han
}

/** The style sheet of one document: fonts, paper, and the running foot of each run of pages. */
export const styleOf = ({ options: { paper }, firstPage, feet, needed, han }: StyleParts): string =>
  [
    fontFaces(needed),
    stackRules(han),
    `@page{size:${PAPER_SIZES[paper]} portrait}`,
    // Lines end before it is printed where they will on paper; see hosts/app/hyphen-script.ts.
    `@media screen{html{width:${TEXT_AREA_MM[paper].width}mm}}`,
    // Chromium takes a page counter from the first page's own style only.
    firstPage === 1 ? '' : `@page:first{counter-set:page ${firstPage}}`,
    ...SHEETS,
    ...feet.map(runningFoot),
  ].join('\n')
