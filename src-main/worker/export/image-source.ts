import { readFile, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { FaultError, IMAGE_LIMIT_PX, type ImageView } from '../../contract/index.ts'
import { MOST_BYTES, MOST_PIXELS } from '../pictures/facts.ts'
import { HEADER_BYTES, imageType } from '../pictures/image-type.ts'
import { isInside } from '../walk.ts'
import type { ImageSource, ShrunkImage } from './parts.ts'

/** Up to so many pixels, drawings keep their sharp edges as PNG. */
const DRAWING_PIXELS = 500_000
const QUALITY = 80

/** The bytes of a `data:` URL in base 64 or escaped. */
const inlineBytes = (url: string): Uint8Array | undefined => {
  const match = /^data:image\/[\w.+-]+(?:;[^,;]*)*?(;base64)?,([\s\S]*)$/i.exec(url)
  if (!match) return undefined
  try {
    return match[1] ? Buffer.from(match[2] ?? '', 'base64') : Buffer.from(decodeURIComponent(match[2] ?? ''))
  } catch {
    return undefined
  }
}

/** Loaded when it is first needed: most runs of the worker shrink nothing. */
const loadSharp = async (): Promise<typeof import('sharp').default> => {
  try {
    const sharp = (await import('sharp')).default
    // Thousands of images are each seen once: what is kept of them, and by more threads, would only fill the memory.
    sharp.cache(false)
    sharp.concurrency(1)
    return sharp
  } catch (error) {
    throw new FaultError({
      code: 'unsupported',
      message: 'Images cannot be made smaller on this machine, so export without them, or as Markdown.',
      detail: String(error),
    })
  }
}

/** Reads the images of the archive whose real folder is `root`; links that lead out of it lead nowhere. */
export const createImageSource = (root: string): ImageSource => {
  const locate = async (path: string): Promise<string | undefined> => {
    try {
      const real = await realpath(join(root, path))
      const facts = await stat(real)
      return isInside(root, real) && facts.isFile() && facts.size <= MOST_BYTES ? real : undefined
    } catch {
      return undefined
    }
  }

  const original: ImageSource['original'] = async ({ status, url, path }) => {
    if (status === 'inline') {
      const bytes = url === undefined ? undefined : inlineBytes(url)
      return bytes === undefined ? undefined : { bytes }
    }
    const file = path === undefined ? undefined : await locate(path)
    return file === undefined ? undefined : { file }
  }

  const shrink = async (bytes: Uint8Array): Promise<ShrunkImage | undefined> => {
    if (imageType(bytes.subarray(0, HEADER_BYTES)) === undefined) return undefined
    const sharp = await loadSharp()
    const input = () => sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true })
    const { format, hasAlpha, width, height } = await input().metadata()
    const isDrawing = ['png', 'gif', 'svg'].includes(format) && width * height <= DRAWING_PIXELS
    const small = input()
      .rotate()
      .resize({ width: IMAGE_LIMIT_PX, height: IMAGE_LIMIT_PX, fit: 'inside', withoutEnlargement: true })
    const isPng = hasAlpha || isDrawing
    const { data, info } = await (isPng
      ? small.png({ compressionLevel: 9, palette: !hasAlpha })
      : small.jpeg({ quality: QUALITY, mozjpeg: false })
    ).toBuffer({ resolveWithObject: true })
    return { bytes: data, type: isPng ? 'image/png' : 'image/jpeg', width: info.width, height: info.height }
  }

  return {
    original,
    shrunk: async (image: ImageView) => {
      const source = await original(image)
      if (source === undefined) return undefined
      try {
        return await shrink('bytes' in source ? source.bytes : await readFile(source.file))
      } catch (error) {
        if (error instanceof FaultError) throw error
        return undefined
      }
    },
  }
}
