import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFString } from '@cantoo/pdf-lib'

/** What makes a part's objects those of the whole. */
export type Adaptation = {
  /** Added to each key of the part's structure parents. */
  readonly firstKey: number
  /** Put before each id of a structure element. */
  readonly idPrefix: string
  /** Addresses that stand for a place in another part begin with this; the name of the place follows. */
  readonly placeAddress: string
}

const STRUCTURE_KEYS = ['StructParents', 'StructParent'] as const

const shiftKeys = (dict: PDFDict, firstKey: number): void => {
  for (const key of STRUCTURE_KEYS) {
    const value = dict.get(PDFName.of(key))
    if (value instanceof PDFNumber) dict.set(PDFName.of(key), PDFNumber.of(value.asNumber() + firstKey))
  }
}

const prefixed = (value: PDFObject | undefined, prefix: string): PDFString | undefined =>
  value instanceof PDFString ? PDFString.of(`${prefix}${value.asString()}`) : undefined

/** Ids of structure elements, and the headers of table cells, which name them (14.8.5.7). */
const prefixIds = (dict: PDFDict, prefix: string): void => {
  if (dict.get(PDFName.of('Type')) === PDFName.of('StructElem')) {
    const id = prefixed(dict.get(PDFName.of('ID')), prefix)
    if (id) dict.set(PDFName.of('ID'), id)
  }
  const headers = dict.lookup(PDFName.of('Headers'))
  if (!(headers instanceof PDFArray)) return
  headers.asArray().forEach((item, index) => {
    const id = prefixed(item, prefix)
    if (id) headers.set(index, id)
  })
}

/** A link to a place in another part was printed as an address; it becomes a link to that place. */
const leadInside = (dict: PDFDict, placeAddress: string): void => {
  if (dict.get(PDFName.of('Subtype')) !== PDFName.of('Link')) return
  const action = dict.lookup(PDFName.of('A'))
  const address = action instanceof PDFDict ? action.lookup(PDFName.of('URI')) : undefined
  if (!(address instanceof PDFString)) return
  const text = address.asString()
  if (!text.startsWith(placeAddress)) return
  dict.delete(PDFName.of('A'))
  dict.set(PDFName.of('Dest'), PDFName.of(text.slice(placeAddress.length)))
}

/** Makes an object of a part, and all that stands directly in it, one of the whole. */
export const adapt = (object: PDFObject, adaptation: Adaptation): void => {
  if (object instanceof PDFRawStream) adapt(object.dict, adaptation)
  else if (object instanceof PDFArray) for (const item of object.asArray()) adapt(item, adaptation)
  else if (object instanceof PDFDict) {
    shiftKeys(object, adaptation.firstKey)
    prefixIds(object, adaptation.idPrefix)
    leadInside(object, adaptation.placeAddress)
    for (const value of object.values()) adapt(value, adaptation)
  }
}
