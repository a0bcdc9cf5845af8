/** Where a file of an asar lies and how long it is; a folder holds more. */
type Entry = { readonly files?: Readonly<Record<string, Entry>>; readonly size?: number; readonly unpacked?: boolean }

/** A file of an asar: its path with forward slashes, its bytes, and whether it lies unpacked beside it. */
export type AsarFile = { readonly path: string; readonly bytes: number; readonly unpacked: boolean }

/**
 * An asar without files. Its head is a Pickle of Chromium's: a length of 4, the length of the header's Pickle, that
 * Pickle's own length, the length of the JSON, and the JSON padded to four bytes.
 */
export const emptyAsar = (): Uint8Array => {
  const json = Buffer.from('{"files":{}}')
  const padded = Math.ceil(json.length / 4) * 4
  const asar = Buffer.alloc(16 + padded)
  asar.writeUInt32LE(4, 0)
  asar.writeUInt32LE(padded + 8, 4)
  asar.writeUInt32LE(padded + 4, 8)
  asar.writeUInt32LE(json.length, 12)
  json.copy(asar, 16)
  return asar
}

const walk = (entry: Entry, path: string): readonly AsarFile[] =>
  entry.files
    ? Object.entries(entry.files).flatMap(([name, inner]) => walk(inner, path ? `${path}/${name}` : name))
    : [{ path, bytes: entry.size ?? 0, unpacked: entry.unpacked === true }]

/** The files of an asar, read from its head. */
export const listAsar = (asar: Uint8Array): readonly AsarFile[] => {
  const view = new DataView(asar.buffer, asar.byteOffset, asar.byteLength)
  const json = new TextDecoder().decode(asar.subarray(16, 16 + view.getUint32(12, true)))
  const header: Entry = JSON.parse(json)
  return walk(header, '')
}
