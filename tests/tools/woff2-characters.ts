import { brotliDecompressSync } from 'node:zlib'

/** Places in a font of the tables that are looked for, by their number in WOFF2 (W3C WOFF File Format 2.0, section 4.1). */
const CMAP = 0
const GLYF = 10
const LOCA = 11
const OTHER_TAG = 63

const HEADER_BYTES = 48

/** A number of one to five bytes, seven bits in each (WOFF2, section 4.1, UIntBase128). */
const readNumber = (bytes: Buffer, at: number): readonly [value: number, next: number] => {
  let value = 0
  for (let next = at; next < at + 5; ) {
    const byte = bytes.readUInt8(next)
    next += 1
    value = value * 128 + (byte & 0x7f)
    if ((byte & 0x80) === 0) return [value, next]
  }
  throw new Error('This is no WOFF2 file: a number in it does not end.')
}

/** The table that tells which characters a font has. */
const cmapOf = (bytes: Buffer): Buffer => {
  if (bytes.toString('latin1', 0, 4) !== 'wOF2') throw new Error('This is no WOFF2 file.')
  let at = HEADER_BYTES
  let offset = 0
  let place: readonly [start: number, end: number] | undefined
  for (let table = 0; table < bytes.readUInt16BE(12); table += 1) {
    const flags = bytes.readUInt8(at)
    const tag = flags & 0x3f
    at += tag === OTHER_TAG ? 5 : 1
    const [original, afterOriginal] = readNumber(bytes, at)
    const version = flags >> 6
    const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0
    const [length, next] = isTransformed ? readNumber(bytes, afterOriginal) : [original, afterOriginal]
    at = next
    if (tag === CMAP) place = [offset, offset + length]
    offset += length
  }
  if (place === undefined) throw new Error('This font does not tell which characters it has.')
  const tables = brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20)))
  return tables.subarray(...place)
}

/** Characters of a subtable of format 12 (OpenType 1.9, cmap). */
const fromGroups = (table: Buffer): readonly number[] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, group) => 16 + group * 12).flatMap(at => {
    const first = table.readUInt32BE(at)
    return Array.from({ length: table.readUInt32BE(at + 4) - first + 1 }, (_unused, step) => first + step)
  })

/** Characters of a subtable of format 4 (OpenType 1.9, cmap). */
const fromSegments = (table: Buffer): readonly number[] => {
  const doubled = table.readUInt16BE(6)
  const found: number[] = []
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = table.readUInt16BE(14 + segment)
    const first = table.readUInt16BE(16 + doubled + segment)
    const delta = table.readUInt16BE(16 + 2 * doubled + segment)
    const rangeAt = 16 + 3 * doubled + segment
    const range = table.readUInt16BE(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - first) * 2)
      if (glyph !== 0 && (range !== 0 || ((glyph + delta) & 0xffff) !== 0)) found.push(code)
    }
  }
  return found
}

/** The characters that a WOFF2 font really has, in order. What it is said to be cut for may be more. */
export const charactersIn = (bytes: Buffer): readonly number[] => {
  const cmap = cmapOf(bytes)
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, record) =>
    cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4)),
  )
  const whole = subtables.find(table => table.readUInt16BE(0) === 12)
  const basic = subtables.find(table => table.readUInt16BE(0) === 4)
  if (whole) return fromGroups(whole)
  if (basic) return fromSegments(basic)
  throw new Error('This font tells its characters in a way that is not read here.')
}
