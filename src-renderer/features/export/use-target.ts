import { useState } from 'react'
import type { ExportSubject, ExportTarget, Settings } from '../../../src-main/contract/index.ts'
import type { FormatChoice } from './formats.ts'

/** What a person has chosen of every option; those of other formats are kept while one is looked at. */
export type Chosen = {
  readonly format: FormatChoice
  readonly title: string
  readonly images: boolean
  readonly paper: Settings['paper']
  readonly packing: 'folder' | 'zip'
  /** What the rows of a table stand for. */
  readonly rows: Exclude<ExportSubject, 'both'>
  /** What is cited. */
  readonly cited: ExportSubject
}

/** Sets some of the options. */
export type Choose = (change: Partial<Chosen>) => void

/** Every option as it is at first. */
export const useChosen = (title: string, paper: Settings['paper']): readonly [Chosen, Choose] => {
  const [chosen, setChosen] = useState<Chosen>({
    format: 'pdf',
    title,
    images: true,
    paper,
    packing: 'zip',
    rows: 'recaps',
    cited: 'both',
  })
  return [chosen, change => setChosen(before => ({ ...before, ...change }))]
}

/** The format with the options that belong to it. */
export const targetOf = ({ format, title, images, paper, packing, rows, cited }: Chosen): ExportTarget => {
  const book = { images, ...(title.trim() === '' ? {} : { title: title.trim() }) }
  switch (format) {
    case 'pdf':
      return { format, options: { paper, ...book } }
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
