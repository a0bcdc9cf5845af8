import sharp from 'sharp'
import { MOST_PIXELS } from '../pictures/facts.ts'

// One picture at a time in each turn of the queue, and no memory of pictures that are done with.
sharp.concurrency(1)
sharp.cache(false)

/** What a thumbnail is made of beside the file: another number makes all those that are kept void. */
export const FORMAT_VERSION = 1

/** A thumbnail is at most that many times as high as wide: a long strip would be no thumbnail. */
const MOST_HEIGHT_OF_WIDTH = 4

/** Kinds that are decoded; others are small and served as they are. */
const DECODED: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'])

/** Whether pictures of a media type are made smaller here; others are served as they are. */
export const isDecoded = (type: string): boolean => DECODED.has(type)

/** A picture on paper is cut off nowhere, and at most this many times as high as wide. */
const MOST_PAPER_HEIGHT_OF_WIDTH = 2

/**
 * A smaller picture for paper: JPEG, or PNG where it has an alpha channel, since a PDF takes in nothing else without packing
 * every pixel anew. Right under EXIF rotation, in sRGB. Rejects where the pixels cannot be read to their end.
 */
export const makePaperPicture = async (
  bytes: Uint8Array,
  width: number,
): Promise<{ readonly type: string; readonly body: Uint8Array }> => {
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS, pages: 1 })
    .autoOrient()
    .resize({ width, height: width * MOST_PAPER_HEIGHT_OF_WIDTH, fit: 'inside', withoutEnlargement: true })
  const { hasAlpha } = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata()
  return hasAlpha
    ? { type: 'image/png', body: await picture.png({ compressionLevel: 6 }).toBuffer() }
    : { type: 'image/jpeg', body: await picture.jpeg({ quality: 86, chromaSubsampling: '4:4:4' }).toBuffer() }
}

/**
 * A smaller picture as WebP: right under EXIF rotation, in sRGB, the first frame of several, without anything else that
 * the file says, and never larger than it is. Rejects where the pixels cannot be read to their end.
 */
export const makeThumbnail = (bytes: Uint8Array, width: number): Promise<Uint8Array> =>
  sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS, pages: 1 })
    .autoOrient()
    .resize({ width, height: width * MOST_HEIGHT_OF_WIDTH, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 2 })
    .toBuffer()
