import { open } from 'node:fs/promises'
import type { Served } from '../host.ts'
import { imageHeaders } from './content-policy.ts'
import { HEADER_BYTES, imageType } from './image-type.ts'

/** Larger files are not shown: a picture of this size would not fit into the page's memory either. */
export const MAX_IMAGE_BYTES = 256 * 1024 * 1024

/**
 * Serves the image at an absolute path that was already proven to lie inside the archive; undefined for what is not an
 * image by its first bytes, not a regular file, or larger than {@link MAX_IMAGE_BYTES}. The file is opened once, so
 * that what is checked is what is sent.
 */
export const serveImage = async (file: string): Promise<Served | undefined> => {
  const handle = await open(file, 'r')
  try {
    const facts = await handle.stat()
    if (!facts.isFile() || facts.size > MAX_IMAGE_BYTES) return undefined
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const type = imageType(buffer.subarray(0, bytesRead))
    if (!type) return undefined
    const body = Buffer.alloc(facts.size)
    const { bytesRead: length } = await handle.read(body, 0, facts.size, 0)
    return { status: 200, type, body: body.subarray(0, length), headers: imageHeaders }
  } finally {
    await handle.close()
  }
}
