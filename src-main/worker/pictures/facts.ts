import { open } from 'node:fs/promises'
import { imageSize } from 'image-size'
import { imageType } from './image-type.ts'
import { isMoving } from './moving.ts'

/** Why an image is not shown, by its first bytes alone. */
export type PictureFault = 'empty' | 'no-image' | 'broken' | 'too-many-pixels' | 'too-large' | 'unreadable'

/** What the first bytes of an image tell of it. */
export type PictureFacts = {
  /** Media type by content, whatever its name says; absent for what is no image. */
  readonly type?: string
  /** Pixels as they are seen, that is after EXIF rotation, where the header tells them. */
  readonly width?: number
  readonly height?: number
  /** Length of the file. */
  readonly bytes: number
  /** Whether it has several frames. */
  readonly isMoving: boolean
  readonly fault?: PictureFault
}

/** More is never decoded: it would take 400 megabytes of memory and more. */
export const MOST_PIXELS = 100_000_000

/** Larger files are not read. */
export const MOST_BYTES = 256 * 1024 * 1024

/**
 * How much is read of a file, until its header is whole: headers are within the first bytes, but for photos with a
 * preview or a colour profile before their size. Of thousands of files, as little as will do.
 */
const READ_BYTES = [8 * 1024, 128 * 1024, 2 * 1024 * 1024]

/** EXIF orientations 5 to 8 turn the picture by a quarter (CIPA DC-008, tag 0x0112). */
const FIRST_QUARTER_TURN = 5

type Size = { readonly width: number; readonly height: number }

const sizeIn = (bytes: Uint8Array): Size | undefined => {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    return orientation >= FIRST_QUARTER_TURN ? { width: height, height: width } : { width, height }
  } catch {
    return undefined
  }
}

/** What the beginning of a file tells; `bytes` is the length of all of it. */
export const factsOf = (start: Uint8Array, bytes: number): PictureFacts => {
  if (bytes === 0) return { bytes, isMoving: false, fault: 'empty' }
  const type = imageType(start)
  if (type === undefined) return { bytes, isMoving: false, fault: 'no-image' }
  const size = sizeIn(start)
  const facts = { type, bytes, isMoving: isMoving(start, type), ...size }
  // A drawing without a size fills the room that it is given, and is never taken apart into pixels here.
  if (type === 'image/svg+xml') return facts
  if (size === undefined) return { ...facts, fault: 'broken' }
  if (size.width * size.height > MOST_PIXELS) return { ...facts, fault: 'too-many-pixels' }
  return bytes > MOST_BYTES ? { ...facts, fault: 'too-large' } : facts
}

const UNREADABLE: PictureFacts = { bytes: 0, isMoving: false, fault: 'unreadable' }

/** Reads what the header of an image tells. Never rejects. */
export const readPictureFacts = async (file: string): Promise<PictureFacts> => {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      let facts: PictureFacts | undefined
      for (const length of READ_BYTES) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(length, size)), 0, undefined, 0)
        facts = factsOf(buffer.subarray(0, bytesRead), size)
        if (facts.fault !== 'broken' || length >= size) break
      }
      return facts ?? UNREADABLE
    } finally {
      await handle.close()
    }
  } catch {
    return UNREADABLE
  }
}
