import type { ExportFormat } from '../contract/index.ts'

/** What a dialog is told of the file to be saved. Its words are ours alone, so they may stand in a script. */
export type SaveKind = {
  /** What the dialog asks for: `Save the PDF`. */
  readonly title: string
  /** What files of the kind are called: `PDF`. */
  readonly name: string
  /** Endings without the dot, the one that is added to a name first; none for a folder. */
  readonly endings: readonly string[]
}

/** The kind of each format. `csl.json` is no ending to a dialog, which sees only what follows the last dot. */
export const SAVE_KINDS: { readonly [F in ExportFormat]: SaveKind } = {
  pdf: { title: 'Save the PDF', name: 'PDF', endings: ['pdf'] },
  markdown: { title: 'Save the folder of Markdown', name: 'Folder', endings: [] },
  'markdown-zip': { title: 'Save the ZIP file of Markdown', name: 'ZIP', endings: ['zip'] },
  html: { title: 'Save the web page', name: 'Web page', endings: ['html', 'htm'] },
  epub: { title: 'Save the EPUB', name: 'EPUB', endings: ['epub'] },
  csv: { title: 'Save the table', name: 'CSV', endings: ['csv'] },
  json: { title: 'Save the metadata', name: 'JSON', endings: ['json'] },
  bibtex: { title: 'Save the bibliography', name: 'BibTeX', endings: ['bib'] },
  'csl-json': { title: 'Save the bibliography', name: 'CSL-JSON', endings: ['json'] },
}
