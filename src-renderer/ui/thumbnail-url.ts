import { THUMBNAIL_WIDTHS } from '../../src-main/contract/index.ts'

const WIDEST = Math.max(...THUMBNAIL_WIDTHS)

/**
 * The address of a smaller picture of an image of the archive, wide enough for `width` CSS pixels on this screen. What is
 * not a file of the archive (an image inside the post itself) keeps its address.
 */
export const thumbnailUrl = (url: string, width: number, pixelRatio = globalThis.devicePixelRatio ?? 1): string => {
  const enough = THUMBNAIL_WIDTHS.find(each => each >= width * pixelRatio) ?? WIDEST
  return url.replace(/^archive\//, `thumb/${enough}/`)
}
