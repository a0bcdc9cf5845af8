import { type RecapView, talkCity } from '../../../contract/index.ts'
import { withDetail } from '../../print/recap-words.ts'
import { linkedTalks } from '../talk-links.ts'
import type { DataComposer } from '../types.ts'

/** Tells spreadsheets that the file is UTF-8; without it, Excel reads accents as two letters each. */
const BYTE_ORDER_MARK = '\ufeff'

/** What a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV Injection). */
const guard = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text)

/** One cell (RFC 4180, section 2). No text in it is run as a formula, since a stranger wrote the post. */
export const csvCell = (value: string | number): string => {
  const text = typeof value === 'number' ? String(value) : value.replaceAll('\0', '')
  const guarded = typeof value === 'string' ? guard(text) : text
  // Spreadsheets of many countries part cells at semicolons, some at tabs: what holds one is quoted for them.
  return /[",;\t\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

const row = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** Several values of one cell; each may come to stand at the front of one where a program parts them. */
const list = (values: readonly string[]): string => values.map(guard).join('; ')

const RECAP_COLUMNS = [
  'title',
  'date',
  'cities',
  'sponsors',
  'hosts',
  'speakers',
  'technologies',
  'talks',
  'authors',
  'description',
  'language',
  'draft',
  'words',
  'images',
  'missing_images',
  'path',
] as const

const recapRow = (recap: RecapView): string => {
  const { cities, sponsors, hosts, speakers, technologies, talks } = recap.facets
  const images = recap.images.filter(image => image.inBody)
  const cells: { readonly [C in (typeof RECAP_COLUMNS)[number]]: string | number } = {
    title: recap.title,
    date: recap.date ?? '',
    cities: list(cities.map(withDetail)),
    sponsors: list(sponsors.map(withDetail)),
    hosts: list(hosts.map(withDetail)),
    speakers: list(speakers.map(withDetail)),
    technologies: list(technologies.map(withDetail)),
    talks: list(talks.map(talk => talk.title)),
    authors: list(recap.authors),
    description: recap.description ?? '',
    language: recap.lang,
    draft: recap.draft ? 'yes' : 'no',
    words: recap.words,
    images: images.filter(image => image.status === 'shown' || image.status === 'inline').length,
    missing_images: images.filter(image => image.status === 'missing').length,
    path: recap.path,
  }
  return row(RECAP_COLUMNS.map(column => cells[column]))
}

/** `date` is the day of the talk, empty where the recap does not tell it; `recap_date` is that of the recap. */
const TALK_COLUMNS = [
  'title',
  'speakers',
  'date',
  'city',
  'slides',
  'video',
  'recap',
  'recap_date',
  'language',
  'path',
] as const

const talkRows = (recap: RecapView): readonly string[] =>
  linkedTalks(recap).map(({ talk, slides, video }) => {
    const cells: { readonly [C in (typeof TALK_COLUMNS)[number]]: string } = {
      title: talk.title,
      speakers: list(talk.speakers),
      date: talk.day ?? '',
      city: talkCity(talk, recap.facets) ?? '',
      slides: slides ?? '',
      video: video ?? '',
      recap: recap.title,
      recap_date: recap.date ?? '',
      language: recap.lang,
      path: recap.path,
    }
    return row(TALK_COLUMNS.map(column => cells[column]))
  })

/**
 * A table for a spreadsheet. Rows stand for recaps or for talks, never for both: a table has one shape, and a file that
 * is written whole or not at all is one table. Several values of a cell are separated by `; `.
 */
export const createCsv = (of: 'recaps' | 'talks'): DataComposer => ({
  head: BYTE_ORDER_MARK + row(of === 'recaps' ? RECAP_COLUMNS : TALK_COLUMNS),
  add: recap => {
    const rows = of === 'recaps' ? [recapRow(recap)] : talkRows(recap)
    return { text: rows.join(''), entries: rows.length }
  },
  finish: () => '',
})
