import { open } from 'node:fs/promises'
import { factsOf, MOST_BYTES } from '../../worker/pictures/facts.ts'
import type { Served } from '../host.ts'
import { imageHeaders } from './content-policy.ts'

/**
 * Serves the image at an absolute path that was already proven to lie inside the archive; undefined for what is not an
 * image by its first bytes, not a regular file, larger than {@link MOST_BYTES}, or of more pixels than are decoded. The
 * file is opened once, so that what is checked is what is sent.
 */
export const serveImage = async (file: string): Promise<Served | undefined> => {
  const handle = await open(file, 'r')
  try {
    const facts = await handle.stat()
    if (!facts.isFile() || facts.size > MOST_BYTES) return undefined
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(facts.size), 0, facts.size, 0)
    const body = buffer.subarray(0, bytesRead)
    const { type, fault } = factsOf(body, bytesRead)
    if (type === undefined || fault === 'too-many-pixels') return undefined
    return { status: 200, type, body, headers: imageHeaders }
  } finally {
    await handle.close()
  }
}
