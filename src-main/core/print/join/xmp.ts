/** What a PDF says of itself. */
export type PdfProperties = {
  readonly title: string
  readonly subject?: string
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  /** BCP 47 tags of the languages in it, the main one first. */
  readonly languages: readonly string[]
  /** Time of making, ISO 8601 with its zone: `2026-11-22T09:30:00-05:00`. */
  readonly created: string
}

export const CREATOR = 'Recap Archive'

const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

const list = (kind: 'Seq' | 'Bag', items: readonly string[]): string =>
  `<rdf:${kind}>${items.map(item => `<rdf:li>${escaped(item)}</rdf:li>`).join('')}</rdf:${kind}>`

const inDefaultLanguage = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`

/**
 * The document's metadata as an XMP packet (ISO 16684-1), with the Dublin Core, XMP basic and PDF schemas. Readers and
 * libraries find title, people, languages and dates there without reading pages.
 */
export const xmpPacket = ({ title, subject, authors, keywords, languages, created }: PdfProperties): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${inDefaultLanguage(title)}</dc:title>`,
    subject === undefined ? '' : `<dc:description>${inDefaultLanguage(subject)}</dc:description>`,
    authors.length === 0 ? '' : `<dc:creator>${list('Seq', authors)}</dc:creator>`,
    languages.length === 0 ? '' : `<dc:language>${list('Bag', languages)}</dc:language>`,
    keywords.length === 0 ? '' : `<dc:subject>${list('Bag', keywords)}</dc:subject>`,
    keywords.length === 0 ? '' : `<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>`,
    `<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${escaped(created)}</xmp:CreateDate><xmp:ModifyDate>${escaped(created)}</xmp:ModifyDate>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n')
