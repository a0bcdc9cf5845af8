import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib'

/** What is written into a PDF about the whole document. */
export type PdfProperties = {
  readonly title: string
  readonly subject?: string
  readonly author?: string
}

/** A printed PDF, read back. */
export type OpenPdf = {
  readonly pages: number
  /** Page, counted from 1, that a named destination leads to; undefined where there is no such name. */
  pageOf(destination: string): number | undefined
  /**
   * The same PDF with its properties: title, subject and program; a reader shows the title instead of the file's name
   * and opens the bookmarks. Tags, bookmarks, links, language and producer stay as they were printed.
   */
  finish(properties: PdfProperties): Promise<Uint8Array>
}

const CREATOR = 'Recap Archive'

/**
 * Named destinations of the catalog: name to page reference (PDF 32000-1:2008, 12.3.2.3). Chromium writes one for
 * each id that a link of the page points to.
 */
const readDestinations = (document: PDFDocument): ReadonlyMap<string, PDFRef> => {
  const found = new Map<string, PDFRef>()
  const names = document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  for (const [name, value] of names?.entries() ?? []) {
    const target = document.context.lookup(value)
    const place = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target
    const page = place instanceof PDFArray ? place.get(0) : undefined
    if (page instanceof PDFRef) found.set(name.decodeText(), page)
  }
  return found
}

const setProperties = (document: PDFDocument, properties: PdfProperties): void => {
  document.setTitle(properties.title)
  if (properties.subject !== undefined) document.setSubject(properties.subject)
  if (properties.author !== undefined) document.setAuthor(properties.author)
  document.setCreator(CREATOR)
  const { catalog, context } = document
  const preferences = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict) ?? context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), PDFBool.True)
  catalog.set(PDFName.of('ViewerPreferences'), preferences)
  if (catalog.has(PDFName.of('Outlines'))) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

/** Reads a printed PDF. Rejects where the bytes are not one. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  const pages = document.getPages()
  const numbers = new Map(pages.map((page, index) => [page.ref.toString(), index + 1]))
  const destinations = readDestinations(document)
  return {
    pages: pages.length,
    pageOf: destination => {
      const ref = destinations.get(destination)
      return ref === undefined ? undefined : numbers.get(ref.toString())
    },
    finish: async properties => {
      setProperties(document, properties)
      return document.save({ useObjectStreams: true, updateFieldAppearances: false, addDefaultPage: false })
    },
  }
}
