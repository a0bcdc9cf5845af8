const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end))

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Bytes that a colour table takes, by the packed field that tells of it (GIF89a, section 18). */
const tableBytes = (packed: number): number => ((packed & 0x80) === 0 ? 0 : 3 * 2 ** ((packed & 7) + 1))

const afterSubBlocks = (bytes: Uint8Array, from: number): number => {
  let at = from
  for (let length = bytes[at]; length !== undefined && length !== 0; length = bytes[at]) at += length + 1
  return at + 1
}

/** A GIF moves where it has a second frame, or says how often it is played again before the first one ends. */
const isMovingGif = (bytes: Uint8Array): boolean => {
  let frames = 0
  for (let at = 13 + tableBytes(bytes[10] ?? 0); at < bytes.length; ) {
    const kind = bytes[at]
    if (kind === 0x21) {
      if (bytes[at + 1] === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(ascii(bytes, at + 3, at + 14))) return true
      at = afterSubBlocks(bytes, at + 2)
    } else if (kind === 0x2c) {
      frames += 1
      if (frames > 1) return true
      at = afterSubBlocks(bytes, at + 10 + tableBytes(bytes[at + 9] ?? 0) + 1)
    } else return false
  }
  return false
}

/** A PNG moves where an `acTL` chunk stands before its pixels (Portable Network Graphics, third edition, 11.3.6). */
const isMovingPng = (bytes: Uint8Array): boolean => {
  for (let at = 8; at + 8 <= bytes.length; ) {
    const name = ascii(bytes, at + 4, at + 8)
    if (name === 'acTL') return true
    if (name === 'IDAT' || name === 'IEND') return false
    at += view(bytes).getUint32(at) + 12
  }
  return false
}

/** The flag for animation in the extended header (WebP Container Specification, “Extended File Format”). */
const isMovingWebp = (bytes: Uint8Array): boolean => ascii(bytes, 12, 16) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0

/** Whether an image has several frames, by its first bytes; `type` is its media type. */
export const isMoving = (bytes: Uint8Array, type: string): boolean => {
  switch (type) {
    case 'image/gif':
      return isMovingGif(bytes)
    case 'image/png':
      return isMovingPng(bytes)
    case 'image/webp':
      return isMovingWebp(bytes)
    case 'image/avif':
      return ascii(bytes, 8, 12) === 'avis'
    default:
      return false
  }
}
