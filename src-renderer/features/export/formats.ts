import type { ExportFormat } from '../../../src-main/contract/index.ts'

/** A format as a person chooses it; Markdown in a folder and in a ZIP file is one choice. */
export type FormatChoice = Exclude<ExportFormat, 'markdown-zip'>

/** What a format is called, and what it is for. */
type FormatWords = {
  readonly id: FormatChoice
  readonly label: string
  readonly line: string
  /** In a sentence: Save PDF, PDF saved. */
  readonly noun: string
}

const PDF: FormatWords = { id: 'pdf', label: 'PDF', line: 'To print, or to hand over as it is', noun: 'PDF' }

/** The formats in the order in which they are offered. */
export const FORMATS: readonly FormatWords[] = [
  PDF,
  { id: 'html', label: 'Web page', line: 'One file that searches by itself', noun: 'web page' },
  { id: 'epub', label: 'EPUB', line: 'A book for e-readers and phones', noun: 'EPUB' },
  { id: 'markdown', label: 'Markdown', line: 'Text files with their images', noun: 'Markdown' },
  { id: 'csv', label: 'Table (CSV)', line: 'Rows for a spreadsheet', noun: 'table' },
  { id: 'json', label: 'Metadata (JSON)', line: 'All that is known, for programs', noun: 'JSON' },
  { id: 'bibtex', label: 'BibTeX', line: 'Citations for LaTeX and Zotero', noun: 'BibTeX' },
  { id: 'csl-json', label: 'CSL-JSON', line: 'Citations for Zotero and pandoc', noun: 'CSL-JSON' },
]

/** The words of a format. */
export const wordsOf = (format: ExportFormat): FormatWords =>
  FORMATS.find(({ id }) => id === (format === 'markdown-zip' ? 'markdown' : format)) ?? PDF
