import { join } from 'node:path'
import { imageSizeFromFile } from 'image-size/fromFile'

/** An image's size in pixels as it is seen, that is after EXIF rotation. */
export type ImageFacts = { readonly width: number; readonly height: number }

/** EXIF orientations 5 to 8 turn the picture by a quarter (CIPA DC-008, tag 0x0112). */
const FIRST_QUARTER_TURN = 5

/**
 * Reads image headers, each file once. Answers undefined where the header cannot be read, which is no fault: the
 * window then gives the image its place when it arrives.
 */
export const createImageFacts = (root: string) => {
  const known = new Map<string, Promise<ImageFacts | undefined>>()
  const read = async (path: string): Promise<ImageFacts | undefined> => {
    try {
      const { width, height, orientation } = await imageSizeFromFile(join(root, path))
      return (orientation ?? 1) >= FIRST_QUARTER_TURN ? { width: height, height: width } : { width, height }
    } catch {
      return undefined
    }
  }
  return (path: string): Promise<ImageFacts | undefined> => {
    const facts = known.get(path) ?? read(path)
    known.set(path, facts)
    return facts
  }
}
