import { useState } from 'react'
import type { ExportSubject, ExportTarget, PdfOptions, PdfReport, Settings } from '../../../src-main/contract/index.ts'
import type { FormatChoice } from './formats.ts'

/** What a person has chosen of every option; those of other formats are kept while one is looked at. */
export type Chosen = {
  readonly format: FormatChoice
  readonly title: string
  readonly images: boolean
  readonly paper: Settings['paper']
  /** Whether a PDF holds the recaps, a report on what they share, or both. */
  readonly parts: 'recaps' | 'both' | 'report'
  /** What the report is on; null where none was chosen. */
  readonly subject: PdfReport | null
  readonly flow: 'paged' | 'continuous'
  readonly index: boolean
  readonly linkCodes: boolean
  readonly photoIndex: boolean
  readonly packing: 'folder' | 'zip'
  /** What the rows of a table stand for. */
  readonly rows: Exclude<ExportSubject, 'both'>
  /** What is cited. */
  readonly cited: ExportSubject
}

/** Sets some of the options. */
export type Choose = (change: Partial<Chosen>) => void

/** Every option as it is at first. */
export const useChosen = (
  title: string,
  paper: Settings['paper'],
  subject: PdfReport | null,
): readonly [Chosen, Choose] => {
  const [chosen, setChosen] = useState<Chosen>({
    format: 'pdf',
    title,
    images: true,
    paper,
    parts: subject === null ? 'recaps' : 'report',
    subject,
    flow: 'paged',
    index: true,
    linkCodes: false,
    photoIndex: false,
    packing: 'zip',
    rows: 'recaps',
    cited: 'both',
  })
  return [chosen, change => setChosen(before => ({ ...before, ...change }))]
}

/** The options of a PDF. */
export const pdfOptionsOf = ({
  title,
  images,
  paper,
  parts,
  subject,
  flow,
  index,
  linkCodes,
  photoIndex,
}: Chosen): PdfOptions => ({
  paper,
  images,
  flow,
  index,
  linkCodes,
  photoIndex: photoIndex && images,
  texts: subject === null || parts !== 'report',
  ...(subject !== null && parts !== 'recaps' && { report: subject }),
  ...(title.trim() !== '' && { title: title.trim() }),
})

/** The format with the options that belong to it. */
export const targetOf = (chosen: Chosen): ExportTarget => {
  const { format, title, images, packing, rows, cited } = chosen
  const book = { images, ...(title.trim() === '' ? {} : { title: title.trim() }) }
  switch (format) {
    case 'pdf':
      return { format, options: pdfOptionsOf(chosen) }
    case 'markdown':
      return { format: packing === 'zip' ? 'markdown-zip' : 'markdown', options: book }
    case 'html':
    case 'epub':
      return { format, options: book }
    case 'csv':
      return { format, options: { of: rows } }
    case 'json':
      return { format, options: {} }
    case 'bibtex':
    case 'csl-json':
      return { format, options: { of: cited } }
  }
}
