/** How many bytes of a file {@link imageType} needs to see. */
export const HEADER_BYTES = 4096

const starts = (bytes: Uint8Array, offset: number, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[offset + index] === byte)

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

/** Brands of an ISO base media file that hold an AV1 image (AV1 Image File Format, 1.1, section 6). */
const isAvif = (bytes: Uint8Array): boolean => {
  if (ascii(bytes, 4, 8) !== 'ftyp') return false
  const size = Math.min(new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0), bytes.length)
  for (let offset = 8; offset + 4 <= size; offset += 4) {
    if (['avif', 'avis'].includes(ascii(bytes, offset, offset + 4))) return true
  }
  return false
}

/** What may stand before the root element: white space, an XML declaration, a comment, a document type. */
const PROLOGUE = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[\s\S]*?\]\s*)?>/iy

/** An `svg` root element, after a byte order mark and a prologue. */
const isSvg = (bytes: Uint8Array): boolean => {
  const text = new TextDecoder().decode(bytes)
  const prologue = new RegExp(PROLOGUE)
  let start = 0
  while (prologue.test(text)) start = prologue.lastIndex
  const root = /<(?:[\w-]+:)?svg[\s/>]/y
  root.lastIndex = start
  return root.test(text)
}

/**
 * The media type of an image by its first bytes, whatever its name says; undefined for everything that is not one of
 * JPEG, PNG, GIF, WebP, AVIF, SVG, BMP and ICO. Signatures as in the WHATWG MIME Sniffing Standard, section 6.1.
 */
export const imageType = (header: Uint8Array): string | undefined => {
  if (header.length < 4) return undefined
  if (starts(header, 0, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  if (starts(header, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (/^GIF8[79]a$/.test(ascii(header, 0, 6))) return 'image/gif'
  if (ascii(header, 0, 4) === 'RIFF' && ascii(header, 8, 12) === 'WEBP') return 'image/webp'
  if (header.length >= 12 && isAvif(header)) return 'image/avif'
  if (ascii(header, 0, 2) === 'BM') return 'image/bmp'
  if (starts(header, 0, [0x00, 0x00, 0x01, 0x00])) return 'image/x-icon'
  if (isSvg(header)) return 'image/svg+xml'
  return undefined
}
