import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { strToU8 } from 'fflate'
import { adapt } from './adapt.ts'
import { openPart, type PartSummary, summaryOfPart } from './part.ts'
import { createPdfWriter, type Sink } from './pdf-writer.ts'
import { PLACE_ADDRESS } from './place-address.ts'
import { entriesText, latin1, type NumberOf, objectText, streamBytes } from './serialize.ts'
import { CREATOR, type PdfProperties, xmpPacket } from './xmp.ts'

/** Names that the bookmarks of a part get as destinations, in their order; those beyond get none. */
type AddOptions = {
  /** Where the part stands in the file; parts may be added in any order. */
  readonly order: number
  readonly destinations: readonly string[]
}

/** Joins printed PDFs into one file, whose bytes go out as they are made. */
export type PdfJoin = {
  add(bytes: Uint8Array, options: AddOptions): Promise<PartSummary>
  /** Writes what holds the parts together. Answers the file's length in bytes and its pages. */
  finish(properties: PdfProperties): Promise<{ readonly bytes: number; readonly pages: number }>
}

/** The objects that there is one of in a file. */
const SHARED = [
  'catalog',
  'pages',
  'structure',
  'document',
  'parents',
  'ids',
  'outline',
  'places',
  'info',
  'xmp',
] as const
type Shared = (typeof SHARED)[number]

type Bookmark = { readonly number: number; readonly text: string }
type Written = {
  readonly order: number
  readonly pageTree: number
  readonly pages: number
  readonly structure: readonly number[]
  readonly bookmarks: readonly Bookmark[]
}

const BOOKMARK_LINKS = new Set(['Parent', 'Prev', 'Next', 'Count'])

/** Room above a heading for the line over it, in points. */
const OVERLINE_POINTS = 30

const literal = (text: string): string => PDFHexString.fromText(text).toString()

/** `D:20261122093000-05'00'` (7.9.4). */
const pdfDate = (iso: string): string => {
  const [, y, mo, d, h, mi, s, zone = 'Z'] =
    /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? []
  if (y === undefined) return ''
  return `/CreationDate (D:${y}${mo}${d}${h}${mi}${s}${zone === 'Z' ? 'Z' : `${zone.replace(':', "'")}'`})`
}

/** The bookmarks below one are folded away, so that the titles of many recaps can be looked over. */
const countText = (count: PDFObject | undefined): string =>
  count instanceof PDFNumber && count.asNumber() !== 0 ? ` /Count ${-Math.abs(count.asNumber())}` : ''

/** A destination as text, at the line above what a bookmark leads to. */
const placeAbove = (place: PDFArray, numberOf: NumberOf): string => {
  const [page, , left, top] = place.asArray()
  const above = top instanceof PDFNumber ? top.asNumber() + OVERLINE_POINTS : 0
  return `[${page ? objectText(page, numberOf) : 'null'} /XYZ ${left instanceof PDFNumber ? left.asNumber() : 0} ${above} 0]`
}

/**
 * Starts a file that printed PDFs are joined in: their pages, tags, bookmarks and named places become those of one
 * document. No more than one part is in memory at a time, so that the length of the whole does not matter; what is kept
 * is a few bytes for each object, page and link, and the text of the uppermost bookmarks.
 */
export const createPdfJoin = (sink: Sink): PdfJoin => {
  const writer = createPdfWriter(sink)
  const firstShared = writer.reserveRun(SHARED.length)
  const shared = (name: Shared): number => firstShared + SHARED.indexOf(name)
  const refTo = (name: Shared): string => `${shared(name)} 0 R`
  const written: Written[] = []
  const parents: string[] = []
  const ids: (readonly [id: string, number: number])[] = []
  const places: string[] = []
  let nextKey = 0

  const add: PdfJoin['add'] = async (bytes, { order, destinations }) => {
    const part = await openPart(bytes)
    const { document, pageTree, structure, structureParents, structureIds, bookmarks } = part
    const { context } = document
    const root = context.trailerInfo.Root
    const left = new Set<unknown>([
      root,
      context.trailerInfo.Info,
      document.catalog.get(PDFName.of('Outlines')),
      document.catalog.get(PDFName.of('Dests')),
      document.catalog.get(PDFName.of('StructTreeRoot')),
      ...bookmarks.map(one => one.ref),
    ])
    const first = writer.reserveRun(context.largestObjectNumber + 1)
    const numberOf: NumberOf = (ref: PDFRef) => first + ref.objectNumber
    const idPrefix = `${String(written.length).padStart(6, '0')}-`
    const adaptation = { firstKey: nextKey, idPrefix, placeAddress: PLACE_ADDRESS }
    const tops = new Set<PDFRef>([pageTree, ...structure])

    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (left.has(ref)) continue
      adapt(object, adaptation)
      const number = numberOf(ref)
      if (object instanceof PDFRawStream) await writer.stream(number, streamBytes(object, numberOf))
      else if (tops.has(ref)) await writer.object(number, topText(ref === pageTree, object, numberOf))
      else await writer.object(number, objectText(object, numberOf))
    }
    for (const [key, parent] of structureParents) parents.push(`${key + nextKey} ${numberOf(parent)} 0 R`)
    for (const [id, element] of structureIds) ids.push([`${idPrefix}${id}`, numberOf(element)])
    for (const [name, place] of part.destinations) {
      if (!destinations.includes(name)) places.push(`${PDFName.of(name).toString()} ${objectText(place, numberOf)}`)
    }
    bookmarks.forEach(({ dict }, index) => {
      const name = destinations[index]
      const place = dict.lookup(PDFName.of('Dest'))
      if (name !== undefined && place instanceof PDFArray) {
        places.push(`${PDFName.of(name).toString()} ${placeAbove(place, numberOf)}`)
      }
    })
    nextKey += Math.max(0, ...structureParents.map(([key]) => key + 1))
    written.push({
      order,
      pageTree: numberOf(pageTree),
      pages: part.pageCount,
      structure: structure.map(numberOf),
      bookmarks: bookmarks.map(({ ref, dict }) => ({
        number: numberOf(ref),
        text: `${entriesText(dict, numberOf, BOOKMARK_LINKS)}${countText(dict.get(PDFName.of('Count')))}`,
      })),
    })
    return summaryOfPart(part)
  }

  /** What a part begins with hangs on the whole now. */
  const topText = (isPages: boolean, object: PDFObject, numberOf: NumberOf): string => {
    if (!(object instanceof PDFDict)) return objectText(object, numberOf)
    if (isPages) return `<<${entriesText(object, numberOf, new Set(['Parent']))} /Parent ${refTo('pages')}>>`
    return `<<${entriesText(object, numberOf, new Set(['P', 'S']))} /S /Part /P ${refTo('document')}>>`
  }

  const writeOutline = async (parts: readonly Written[]): Promise<void> => {
    const all = parts.flatMap(part => part.bookmarks)
    for (const [at, { number, text }] of all.entries()) {
      const before = all[at - 1]
      const after = all[at + 1]
      const links = [
        `/Parent ${refTo('outline')}`,
        before ? `/Prev ${before.number} 0 R` : '',
        after ? `/Next ${after.number} 0 R` : '',
      ]
      await writer.object(number, `<<${text} ${links.join(' ')}>>`)
    }
    const [first, last] = [all[0], all.at(-1)]
    const ends = first && last ? `/First ${first.number} 0 R /Last ${last.number} 0 R ` : ''
    await writer.object(shared('outline'), `<</Type /Outlines ${ends}/Count ${all.length}>>`)
  }

  const writeStructure = async (parts: readonly Written[], language: string): Promise<void> => {
    const kids = parts.flatMap(part => part.structure).map(number => `${number} 0 R`)
    await writer.object(
      shared('document'),
      `<</Type /StructElem /S /Document /Lang ${literal(language)} /P ${refTo('structure')} /K [${kids.join(' ')}]>>`,
    )
    await writer.object(shared('parents'), `<</Type /ParentTree /Nums [${parents.join(' ')}]>>`)
    ids.sort(([a], [b]) => (a < b ? -1 : 1))
    const named = ids.map(([id, number]) => `${PDFString.of(id).toString()} ${number} 0 R`)
    await writer.object(shared('ids'), `<</Names [${named.join(' ')}]>>`)
    const trees = `/ParentTree ${refTo('parents')} /ParentTreeNextKey ${nextKey}${ids.length > 0 ? ` /IDTree ${refTo('ids')}` : ''}`
    await writer.object(shared('structure'), `<</Type /StructTreeRoot /K [${refTo('document')}] ${trees}>>`)
  }

  return {
    add,
    finish: async properties => {
      const parts = written.toSorted((a, b) => a.order - b.order)
      const pages = parts.reduce((sum, part) => sum + part.pages, 0)
      const language = properties.languages[0] ?? 'en'
      const trees = parts.map(part => `${part.pageTree} 0 R`)
      await writer.object(shared('pages'), `<</Type /Pages /Count ${pages} /Kids [${trees.join(' ')}]>>`)
      await writeOutline(parts)
      await writeStructure(parts, language)
      await writer.object(shared('places'), `<<${places.join(' ')}>>`)
      const packet = strToU8(xmpPacket(properties))
      const head = `<</Type /Metadata /Subtype /XML /Length ${packet.length}>>\nstream\n`
      await writer.stream(shared('xmp'), [latin1(head), packet, latin1('\nendstream')])
      const info = [
        `/Title ${literal(properties.title)}`,
        properties.subject === undefined ? '' : `/Subject ${literal(properties.subject)}`,
        properties.authors.length === 0 ? '' : `/Author ${literal(properties.authors.join(', '))}`,
        properties.keywords.length === 0 ? '' : `/Keywords ${literal(properties.keywords.join(', '))}`,
        `/Creator ${literal(CREATOR)} /Producer ${literal(CREATOR)}`,
        pdfDate(properties.created),
      ]
      await writer.object(shared('info'), `<<${info.filter(line => line !== '').join(' ')}>>`)
      const catalog = [
        `/Type /Catalog /Pages ${refTo('pages')} /Lang ${literal(language)}`,
        `/MarkInfo <</Marked true>> /StructTreeRoot ${refTo('structure')}`,
        `/Outlines ${refTo('outline')} /PageMode /UseOutlines /Dests ${refTo('places')}`,
        `/ViewerPreferences <</DisplayDocTitle true>> /Metadata ${refTo('xmp')}`,
      ]
      await writer.object(shared('catalog'), `<<${catalog.join(' ')}>>`)
      const bytes = await writer.end(`/Root ${refTo('catalog')} /Info ${refTo('info')}`)
      return { bytes, pages }
    },
  }
}
