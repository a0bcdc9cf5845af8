import type { ImageView } from '../../../src-main/contract/index.ts'
import { fileNameOf } from '../../ui/format.ts'

/** The recap that an image is of, where that is not the one in the reader. */
export type ImageOrigin = { readonly path: string; readonly title: string; readonly date?: string }

/** An image as it is shown large. */
export type LightboxImage = Pick<
  ImageView,
  'url' | 'path' | 'alt' | 'caption' | 'width' | 'height' | 'bytes' | 'moving' | 'fault' | 'note'
> & {
  readonly origin?: ImageOrigin
  /** What it is called where it has no file. */
  readonly name?: string
}

/** Its file's name; one inside the post has none. */
export const nameOf = ({ path, name = 'Inside the post' }: LightboxImage): string =>
  path === undefined ? name : fileNameOf(path)

/** Images of no more pixels are shown as they are at once; a larger one is shown smaller first. */
const QUICK_PIXELS = 4_000_000

/** Whether a smaller picture stands for the image until more of its pixels are needed. */
export const hasPreview = ({ path, width = 0, height = 0, moving }: LightboxImage): boolean =>
  path !== undefined && moving !== true && !/\.svg$/i.test(path) && width * height > QUICK_PIXELS
