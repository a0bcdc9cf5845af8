import { zlibSync } from 'fflate'

/** Bytes as `FlateDecode` has them (PDF 32000-1:2008, 7.4.4): a zlib stream. */
export const deflate = (bytes: Uint8Array): Uint8Array => zlibSync(bytes, { level: 6 })
