import type { BookFacts } from '../book.ts'
import { wordsFor } from '../words.ts'
import { escapeXml } from './xml.ts'

/** A file of the publication besides its package document. */
export type ManifestItem = {
  readonly name: string
  readonly type: string
  readonly properties?: 'nav' | 'cover-image'
  /** Whether it stands in the order of reading. */
  readonly inSpine: boolean
}

/** What the package document tells of the whole. */
export type PackageFacts = {
  readonly book: BookFacts
  readonly archiveName: string
  readonly identifier: string
  /** Moment of the export, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly modified: string
  readonly creators: readonly string[]
  readonly subjects: readonly string[]
  /** Whether there are images, and whether each of them has an alternative text. */
  readonly images: 'none' | 'described' | 'partly-described'
  readonly hasIndex: boolean
  readonly items: readonly ManifestItem[]
}

const meta = (property: string, value: string): string => `<meta property="${property}">${escapeXml(value)}</meta>`
const dc = (name: string, value: string, id = ''): string =>
  `<dc:${name}${id === '' ? '' : ` id="${id}"`}>${escapeXml(value)}</dc:${name}>`

const SUMMARY_OF = { none: 'none', described: 'all', 'partly-described': 'partly' } as const

/** What a reader with other senses than sight can expect (EPUB Accessibility 1.1, section 2). */
const accessibility = ({ book, images, hasIndex }: PackageFacts): readonly string[] => [
  meta('schema:accessMode', 'textual'),
  ...(images === 'none' ? [] : [meta('schema:accessMode', 'visual')]),
  ...(images === 'partly-described' ? [] : [meta('schema:accessModeSufficient', 'textual')]),
  ...(images === 'none' ? [] : [meta('schema:accessModeSufficient', 'textual,visual')]),
  ...[
    'tableOfContents',
    'structuralNavigation',
    'readingOrder',
    ...(images === 'described' ? ['alternativeText'] : []),
    ...(hasIndex ? ['index'] : []),
  ].map(feature => meta('schema:accessibilityFeature', feature)),
  meta('schema:accessibilityHazard', 'none'),
  meta('schema:accessibilitySummary', wordsFor(book.lang).accessible[SUMMARY_OF[images]]),
]

/** The package document (EPUB 3.3, section 5). */
export const packageDocument = (facts: PackageFacts): string => {
  const { book, items } = facts
  const idOf = (at: number): string => `item-${at + 1}`
  const metadata = [
    dc('identifier', facts.identifier, 'identifier'),
    dc('title', book.title, 'title'),
    ...book.languages.map(lang => dc('language', lang)),
    ...facts.creators.map(creator => dc('creator', creator)),
    dc('publisher', facts.archiveName),
    ...(book.range === undefined ? [] : [dc('date', book.range[1])]),
    dc('description', book.subject),
    ...facts.subjects.map(subject => dc('subject', subject)),
    meta('dcterms:modified', facts.modified),
    ...accessibility(facts),
  ]
  const manifest = items.map(
    ({ name, type, properties }, at) =>
      `<item id="${idOf(at)}" href="${escapeXml(name)}" media-type="${type}"${properties === undefined ? '' : ` properties="${properties}"`}/>`,
  )
  const spine = items.flatMap(({ inSpine }, at) => (inSpine ? [`<itemref idref="${idOf(at)}"/>`] : []))
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="identifier" xml:lang="${escapeXml(book.lang)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
${spine.join('\n')}
</spine>
</package>
`
}
