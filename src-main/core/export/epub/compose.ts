import type { LinkView, RecapView } from '../../../contract/index.ts'
import { isOutsideAddress } from '../../print/links.ts'
import { describeBook } from '../book.ts'
import { recapHead } from '../recap-head.ts'
import { withAlignClasses } from '../tree/align.ts'
import { languageTag } from '../tree/attributes.ts'
import { element, elementsIn } from '../tree/hast.ts'
import { resolveBody } from '../tree/resolve.ts'
import type { ExportBook, PlacedImages, TextFile } from '../types.ts'
import { wordsFor } from '../words.ts'
import style from './book.css?raw'
import { coverSvg } from './cover.ts'
import { facetPages } from './facet-pages.ts'
import { type Chapter, headingsIn, navigation, withTargets } from './navigation.ts'
import { type ManifestItem, packageDocument } from './package.ts'
import { epubPage } from './page.ts'
import { withWideTables } from './wide-tables.ts'

/** An image that was put into the EPUB, under a name that {@link createEpub} gave. */
export type EpubImage = { readonly name: string; readonly type: string }

/** What is known once everything else is written. */
export type EpubEnd = {
  readonly images: readonly EpubImage[]
  /** SHA-256 of all that was written before, as hexadecimal digits. */
  readonly digest: string
  /** Moment of the export, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly modified: string
}

const ROOT = 'EPUB/'
const XHTML = 'application/xhtml+xml'
const STYLE = 'book.css'
const MOST_CREATORS = 20

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="${ROOT}package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

/** An address with every character escaped that may not stand in one (RFC 3986, section 2); readers refuse others. */
const escapedAddress = (url: string): string => {
  const [base = '', ...fragments] = url.split('#')
  const escaped = [base, ...(fragments.length === 0 ? [] : [fragments.join('%23')])].join('#')
  return escaped
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, char =>
      /[\ud800-\udfff]/.test(char) && char.length === 1 ? '' : encodeURIComponent(char),
    )
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
}

/** A UUID of version 8 (RFC 9562, section 5.8) from the first 128 bits of a digest: equal content, equal identifier. */
const uuidOf = (digest: string): string => {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `${variant}${digest.slice(17, 20)}`,
    digest.slice(20, 32),
  ].join('-')
}

/**
 * What makes an EPUB 3 out of recaps. Its files come in the order in which they are to be written: `mimetype` first and
 * not compressed, the container, each recap's images and chapter, and the rest at the end.
 */
export const createEpub = (book: ExportBook) => {
  const described = describeBook(book)
  const languages = [...new Set(described.languages.flatMap(lang => languageTag(lang) ?? []))]
  const lang = languages[0] ?? 'en'
  const facts = { ...described, lang, languages: languages.length === 0 ? [lang] : languages }
  const words = wordsFor(lang)
  const files = new Map(book.briefs.map((brief, at) => [brief.path, `recap-${at + 1}.xhtml`]))
  const chapters: Chapter[] = []
  const creators = new Set<string>()
  let [shown, silent] = [0, 0]

  const href = (link: LinkView): string | undefined => {
    switch (link.kind) {
      case 'recap':
        return files.get(link.path)
      case 'fragment':
        return `#p-${link.fragment}`
      case 'external':
        return isOutsideAddress(link.url) ? escapedAddress(link.url) : undefined
      case 'image':
      case 'broken':
        return undefined
    }
  }

  const page = (name: string, title: string, body: Parameters<typeof epubPage>[0]['body'], own = lang): TextFile => ({
    name: ROOT + name,
    text: epubPage({ title, lang: own, style: STYLE, body }),
  })

  return {
    head: (): readonly TextFile[] => [
      { name: 'mimetype', text: 'application/epub+zip' },
      { name: 'META-INF/container.xml', text: CONTAINER },
    ],

    /** The name under which the `number`th image is put, and its address in a chapter. */
    imageName: (number: number, ending: string): { readonly name: string; readonly src: string } => {
      const src = `images/${number}.${ending}`
      return { name: ROOT + src, src }
    },

    recap: (recap: RecapView, placed: PlacedImages): TextFile => {
      const file = files.get(recap.path) ?? 'recap.xhtml'
      const own = languageTag(recap.lang) ?? lang
      const title = recap.title.replace(/\s+/g, ' ').trim() || recap.path
      // An id of a post may hold what an id in XML may not.
      const id = (wanted: string): string => `p-${wanted}`
      const resolved = resolveBody({ recap, placed, withImages: book.images, href, id })
      const body = withTargets(withWideTables(withAlignClasses(resolved)))
      for (const node of elementsIn(body)) {
        if (node.tagName !== 'img') continue
        shown += 1
        if (node.properties.alt === '') silent += 1
      }
      for (const author of recap.authors) if (author.trim() !== '') creators.add(author.trim())
      chapters.push({ file, title, lang: own, headings: headingsIn(body) })
      const section = element('section', { epubType: 'chapter', role: 'doc-chapter', ariaLabelledBy: ['title'] }, [
        recapHead(recap, 'title'),
        ...body,
      ])
      return page(file, title, [section], own)
    },

    finish: ({ images, digest, modified }: EpubEnd): readonly TextFile[] => {
      const indexes = facetPages(book, lang, path => files.get(path) ?? '')
      const alt = `${facts.title}, ${facts.subject}`
      const cover = element('section', { epubType: 'cover', className: ['cover'] }, [
        element('img', { src: 'cover.svg', alt, role: 'doc-cover' }),
      ])
      const items: readonly ManifestItem[] = [
        { name: 'cover.xhtml', type: XHTML, inSpine: true },
        { name: 'nav.xhtml', type: XHTML, properties: 'nav', inSpine: true },
        ...chapters.map(({ file }) => ({ name: file, type: XHTML, inSpine: true })),
        ...indexes.map(({ name }) => ({ name, type: XHTML, inSpine: true })),
        { name: 'cover.svg', type: 'image/svg+xml', properties: 'cover-image', inSpine: false },
        { name: STYLE, type: 'text/css', inSpine: false },
        ...images.map(({ name, type }) => ({ name: name.slice(ROOT.length), type, inSpine: false })),
      ]
      const opf = packageDocument({
        book: facts,
        archiveName: book.archiveName,
        identifier: `urn:uuid:${uuidOf(digest)}`,
        modified,
        creators: creators.size === 0 ? [book.archiveName] : [...creators].slice(0, MOST_CREATORS),
        subjects: facts.cities.slice(0, MOST_CREATORS),
        images: shown === 0 ? 'none' : silent === 0 ? 'described' : 'partly-described',
        hasIndex: indexes.length > 0,
        items,
      })
      return [
        page('cover.xhtml', facts.title, [cover]),
        { name: `${ROOT}cover.svg`, text: coverSvg(facts) },
        page('nav.xhtml', words.contents, navigation(chapters, indexes, words)),
        ...indexes.map(({ name, title, body }) => page(name, title, body)),
        { name: ROOT + STYLE, text: style },
        { name: `${ROOT}package.opf`, text: opf },
      ]
    },
  }
}
