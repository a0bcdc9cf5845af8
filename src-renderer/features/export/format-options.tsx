import { BookOptions } from './options/book-options.tsx'
import { CitationOptions } from './options/citation-options.tsx'
import { MarkdownOptions } from './options/markdown-options.tsx'
import { MetadataOptions } from './options/metadata-options.tsx'
import { PdfOptions } from './options/pdf-options.tsx'
import { TableOptions } from './options/table-options.tsx'
import type { OptionsProps } from './options/types.ts'

/** The options that belong to the chosen format, and no other. */
export const FormatOptions = (props: OptionsProps) => {
  switch (props.chosen.format) {
    case 'pdf':
      return <PdfOptions {...props} />
    case 'markdown':
      return <MarkdownOptions {...props} />
    case 'html':
    case 'epub':
      return <BookOptions {...props} />
    case 'csv':
      return <TableOptions {...props} />
    case 'json':
      return <MetadataOptions />
    case 'bibtex':
    case 'csl-json':
      return <CitationOptions {...props} />
  }
}
