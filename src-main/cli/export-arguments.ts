import {
  BOOK_FORMATS,
  EXPORT_FORMATS,
  type ExportFormat,
  type ExportSubject,
  type ExportTarget,
  endsAs,
  type PdfReport,
} from '../contract/index.ts'
import { UsageError } from './usage.ts'

/** What the words of an `export` say about what is written, as they were typed. */
export type ExportWords = {
  readonly out?: string | undefined
  readonly format?: string | undefined
  readonly of?: string | undefined
  readonly paper?: string | undefined
  readonly title?: string | undefined
  readonly 'no-images'?: boolean | undefined
  readonly 'no-index'?: boolean | undefined
  readonly 'link-codes'?: boolean | undefined
  readonly 'photo-index'?: boolean | undefined
  readonly originals?: boolean | undefined
  readonly 'no-texts'?: boolean | undefined
  readonly continuous?: boolean | undefined
  readonly report?: string | undefined
  /** Whose talks are meant; who asks for them does not mean those that others gave in the same recaps. */
  readonly speaker?: readonly string[] | undefined
}

/** Formats by how a name ends; the first that fits is meant. */
const BY_ENDING = EXPORT_FORMATS.filter(format => format !== 'markdown' && format !== 'csl-json')

const isFormat = (word: string): word is ExportFormat => EXPORT_FORMATS.some(format => format === word)

/** Other names of formats. */
const ALIASES: Readonly<Record<string, ExportFormat>> = {
  md: 'markdown',
  zip: 'markdown-zip',
  bib: 'bibtex',
  csl: 'csl-json',
}

const formatOf = (out: string, asked: string | undefined): ExportFormat => {
  if (asked !== undefined) {
    const format = ALIASES[asked] ?? asked
    if (!isFormat(format)) throw new UsageError(`“${asked}” is no format; use one of ${EXPORT_FORMATS.join(', ')}.`)
    if (format === 'markdown' && /\.zip$/i.test(out)) return 'markdown-zip'
    if (!endsAs(format, out)) throw new UsageError(`“${out}” does not end as ${format} does; --help lists the endings.`)
    return format
  }
  if (/\.csl\.json$/i.test(out)) return 'csl-json'
  if (/(?:\.md|[/\\])$/i.test(out)) return 'markdown'
  const format = BY_ENDING.find(each => endsAs(each, out))
  if (format !== undefined) return format
  throw new UsageError(
    `“${out}” does not tell its format; end it in .pdf, .html, .epub, .zip, .csv, .json, .csl.json, .bib or /.`,
  )
}

const subjectOf = (word: string | undefined): ExportSubject | undefined => {
  if (word === undefined || word === 'recaps' || word === 'talks' || word === 'both') return word
  throw new UsageError(`“${word}” is not what rows can stand for; use --of recaps, talks or both.`)
}

const REPORTS: readonly PdfReport['kind'][] = ['sponsor', 'speaker', 'city']

const parseReport = (words: string): PdfReport => {
  const [word = '', ...rest] = words.split(':')
  const kind = REPORTS.find(one => one === word.trim())
  const name = rest.join(':').trim()
  if (kind === undefined)
    throw new UsageError(
      `A report is on a sponsor, a speaker or a city, as in --report "sponsor:Red Hat"; “${words}” begins with none of them.`,
    )
  if (name === '') throw new UsageError(`Say which ${kind} the report is on, as in --report "${kind}:NAME".`)
  return { kind, name }
}

const paperOf = (word: string | undefined): 'a4' | 'letter' => {
  const paper = word ?? 'a4'
  if (paper === 'a4' || paper === 'letter') return paper
  throw new UsageError(`“${paper}” is no paper size; use a4 or letter.`)
}

const PDF: readonly ExportFormat[] = ['pdf']
const BOOKS: readonly ExportFormat[] = ['pdf', ...BOOK_FORMATS]

/** The options that only some formats have. */
const OWN = {
  paper: PDF,
  'no-index': PDF,
  'link-codes': PDF,
  'photo-index': PDF,
  originals: PDF,
  'no-texts': PDF,
  continuous: PDF,
  report: PDF,
  title: BOOKS,
  'no-images': BOOKS,
  of: ['csv', 'bibtex', 'csl-json'],
} as const satisfies { readonly [W in keyof ExportWords]: readonly ExportFormat[] }

/** The options of an export that say what is written, besides `--out`. */
export const EXPORT_WORDS = ['format', ...(Object.keys(OWN) as (keyof typeof OWN)[])] as const

const pdfOptionsOf = (words: ExportWords) => {
  const report = words.report === undefined ? undefined : parseReport(words.report)
  if (words['no-texts'] && !report)
    throw new UsageError(
      'Without the texts there is nothing to print but a report; say on what, as in --report "sponsor:NAME".',
    )
  if (words['photo-index'] && (words['no-images'] || words['no-texts']))
    throw new UsageError(
      `A photo index shows the images of the recaps, so leave --${words['no-images'] ? 'no-images' : 'no-texts'} out.`,
    )
  return {
    paper: paperOf(words.paper),
    ...(words['no-index'] && { index: false }),
    ...(words['link-codes'] && { linkCodes: true }),
    ...(words['photo-index'] && { photoIndex: true }),
    ...(words.originals && { originals: true }),
    ...(words['no-texts'] && { texts: false }),
    ...(words.continuous && ({ flow: 'continuous' } as const)),
    ...(report && { report }),
  }
}

const targetOf = (format: ExportFormat, words: ExportWords): ExportTarget => {
  const book = {
    images: words['no-images'] !== true,
    ...(words.title !== undefined && { title: words.title }),
  }
  const of = subjectOf(words.of)
  const speakers = words.speaker && of !== 'recaps' ? { speakers: words.speaker } : {}
  switch (format) {
    case 'pdf':
      return { format, options: { ...pdfOptionsOf(words), ...book } }
    case 'markdown':
    case 'markdown-zip':
    case 'html':
    case 'epub':
      return { format, options: book }
    case 'csv':
      if (of === 'both') throw new UsageError('A table holds rows of one shape; use --of recaps or --of talks.')
      return { format, options: of === 'talks' ? { of, ...speakers } : { of: 'recaps' } }
    case 'json':
      return { format, options: {} }
    case 'bibtex':
    case 'csl-json':
      return { format, options: { of: of ?? 'both', ...speakers } }
  }
}

/** Where an export goes and what it is. The format follows the name unless `--format` says it. Throws a UsageError. */
export const parseExport = (words: ExportWords): { readonly out: string; readonly target: ExportTarget } => {
  if (words.out === undefined) throw new UsageError('Say where to write: --out FILE.pdf, or another ending.')
  const format = formatOf(words.out, words.format)
  for (const name of EXPORT_WORDS) {
    const formats: readonly ExportFormat[] = name === 'format' ? EXPORT_FORMATS : OWN[name]
    if (words[name] !== undefined && !formats.includes(format))
      throw new UsageError(`--${name} does not go with ${format}; it goes with ${formats.join(', ')}.`)
  }
  // A folder is not called .md, whatever was typed.
  const out = format === 'markdown' ? words.out.replace(/(?:\.md|[/\\]+)$/i, '') : words.out
  return { out, target: targetOf(format, words) }
}
