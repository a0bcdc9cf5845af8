import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { FaultError } from '../../../contract/index.ts'
import { treePairs } from './trees.ts'

/** A bookmark at the top of a part's outline. */
export type TopBookmark = {
  readonly ref: PDFRef
  readonly dict: PDFDict
  readonly title: string
  readonly page: number
}

/** One printed PDF, taken apart: what hangs on its catalog, and which page is which. */
export type Part = {
  readonly document: PDFDocument
  readonly pageCount: number
  readonly pageTree: PDFRef
  /** Elements that the structure tree begins with. */
  readonly structure: readonly PDFRef[]
  /** Which structure element what is marked belongs to; the keys are the `StructParents` of pages and annotations. */
  readonly structureParents: readonly (readonly [key: number, parent: PDFRef])[]
  /** Structure elements that have an id, and the id. */
  readonly structureIds: readonly (readonly [id: string, element: PDFRef])[]
  readonly bookmarks: readonly TopBookmark[]
  /** Named destinations: `[page /XYZ left top zoom]`. */
  readonly destinations: readonly (readonly [name: string, place: PDFArray])[]
}

/** What the whole has to know of a part: its pages, and the pages of its bookmarks, counted from 1 in the part. */
export type PartSummary = {
  readonly pages: number
  readonly bookmarks: readonly { readonly title: string; readonly page: number }[]
}

/** What the whole has to know of a part. */
export const summaryOfPart = ({ pageCount, bookmarks }: Part): PartSummary => ({
  pages: pageCount,
  bookmarks: bookmarks.map(({ title, page }) => ({ title, page })),
})

const nameOf = (key: string): PDFName => PDFName.of(key)

const refIn = (dict: PDFDict, key: string): PDFRef | undefined => {
  const value = dict.get(nameOf(key))
  return value instanceof PDFRef ? value : undefined
}

const textIn = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''

/** The place that a destination tells, whether it stands alone or in a dictionary. */
const placeOf = (value: unknown): PDFArray | undefined => {
  const place = value instanceof PDFDict ? value.lookup(nameOf('D')) : value
  return place instanceof PDFArray ? place : undefined
}

const topBookmarks = (document: PDFDocument, pageNumbers: ReadonlyMap<PDFRef, number>): readonly TopBookmark[] => {
  const { catalog, context } = document
  const outline = catalog.lookupMaybe(nameOf('Outlines'), PDFDict)
  const found: TopBookmark[] = []
  const seen = new Set<PDFRef>()
  let ref = outline && refIn(outline, 'First')
  while (ref && !seen.has(ref)) {
    seen.add(ref)
    const dict = context.lookupMaybe(ref, PDFDict)
    if (!dict) break
    const page = placeOf(dict.lookup(nameOf('Dest')))?.get(0)
    found.push({
      ref,
      dict,
      title: textIn(dict.lookup(nameOf('Title'))),
      page: page instanceof PDFRef ? (pageNumbers.get(page) ?? 1) : 1,
    })
    ref = refIn(dict, 'Next')
  }
  return found
}

const structureOf = (document: PDFDocument): Pick<Part, 'structure' | 'structureParents' | 'structureIds'> => {
  const { catalog, context } = document
  const root = catalog.lookupMaybe(nameOf('StructTreeRoot'), PDFDict)
  if (!root) return { structure: [], structureParents: [], structureIds: [] }
  const kids = root.get(nameOf('K'))
  const list = context.lookup(kids)
  const structure = kids instanceof PDFRef && !(list instanceof PDFArray) ? [kids] : []
  return {
    structure: list instanceof PDFArray ? list.asArray().filter(kid => kid instanceof PDFRef) : structure,
    structureParents: treePairs(context, root.get(nameOf('ParentTree')), 'Nums').flatMap(([key, value]) => {
      if (!(key instanceof PDFNumber)) return []
      // What stands in the tree itself gets a number of its own, so that only numbers have to be kept.
      return [[key.asNumber(), value instanceof PDFRef ? value : context.register(value)] as const]
    }),
    structureIds: treePairs(context, root.get(nameOf('IDTree')), 'Names').flatMap(([key, value]) =>
      value instanceof PDFRef ? [[textIn(key), value] as const] : [],
    ),
  }
}

const unreadable = (detail: string): FaultError =>
  new FaultError({
    code: 'print-failed',
    message: 'The PDF could not be made, because what was printed could not be read back; try again with fewer recaps.',
    detail,
  })

const load = async (bytes: Uint8Array): Promise<PDFDocument> => {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  } catch (error) {
    throw unreadable(String(error))
  }
}

/**
 * Takes a printed PDF apart.
 *
 * @throws FaultError `print-failed` where the bytes are not one
 */
export const openPart = async (bytes: Uint8Array): Promise<Part> => {
  const document = await load(bytes)
  const { catalog, context } = document
  const pages = document.getPages()
  const pageNumbers = new Map(pages.map((page, index) => [page.ref, index + 1]))
  const pageTree = refIn(catalog, 'Pages')
  if (!pageTree) throw unreadable('no tree of pages')
  const names = catalog.lookupMaybe(nameOf('Dests'), PDFDict)
  return {
    document,
    pageCount: pages.length,
    pageTree,
    ...structureOf(document),
    bookmarks: topBookmarks(document, pageNumbers),
    destinations: (names?.entries() ?? []).flatMap(([name, value]) => {
      const place = placeOf(context.lookup(value))
      return place ? [[name.decodeText(), place] as const] : []
    }),
  }
}

/** Reads what the whole has to know of a printed PDF that is not joined, since it is printed again. */
export const inspectPart = async (bytes: Uint8Array): Promise<PartSummary> => summaryOfPart(await openPart(bytes))
