import { PDFArray, PDFDict, type PDFObject, type PDFRawStream, PDFRef } from '@cantoo/pdf-lib'

/** The number under which an object of a part stands in the joined file. */
export type NumberOf = (ref: PDFRef) => number

/** Text in which each character stands for one byte. */
export const latin1 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Entries of a dictionary as they stand in a file, those of `leaveOut` excepted. */
export const entriesText = (dict: PDFDict, numberOf: NumberOf, leaveOut: ReadonlySet<string> = new Set()): string =>
  dict
    .entries()
    .filter(([key]) => !leaveOut.has(key.decodeText()))
    .map(([key, value]) => `${key.toString()} ${objectText(value, numberOf)}`)
    .join(' ')

/**
 * An object as it stands in a file, with its references renumbered. Refs are written, not made: the library keeps every
 * one that was ever made, which a file of millions would not be bounded by.
 */
export const objectText = (object: PDFObject, numberOf: NumberOf): string => {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`
  if (object instanceof PDFArray)
    return `[${object
      .asArray()
      .map(item => objectText(item, numberOf))
      .join(' ')}]`
  if (object instanceof PDFDict) return `<<${entriesText(object, numberOf)}>>`
  return object.toString()
}

const LENGTH = new Set(['Length'])

/** A stream's bytes as they stand between `obj` and `endobj`. */
export const streamBytes = (stream: PDFRawStream, numberOf: NumberOf): readonly Uint8Array[] => {
  const { contents } = stream
  const head = `<<${entriesText(stream.dict, numberOf, LENGTH)} /Length ${contents.length}>>\nstream\n`
  return [latin1(head), contents, latin1('\nendstream')]
}
