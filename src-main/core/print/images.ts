import type { Element } from 'hast'
import { type ImageView, PAPER_WIDTHS, type PdfOptions } from '../../contract/index.ts'
import { element } from './hast.ts'
import type { Labels } from './labels.ts'
import { isOutsideAddress } from './links.ts'

/** Class names of the boxes that stand for images; {@link layoutFigures} places them as it places images. */
export const STAND_IN_CLASSES = ['missing-image', 'remote-image', 'left-out-image']

/** Below this width and height, in pixels, an image is an icon and stays in its line of text. */
const ICON_SIZE_PX = 64

/** Width over height below which a picture counts as upright: at the full width of the text it would fill the page. */
const UPRIGHT_RATIO = 1.2

/** How an image of a known size stands on the page; undefined where it may take all the room there is. */
const standing = (width: number, height: number): 'icon' | 'upright' | undefined => {
  if (width <= ICON_SIZE_PX && height <= ICON_SIZE_PX) return 'icon'
  return width < height * UPRIGHT_RATIO ? 'upright' : undefined
}

/** Whether an image is so small that it stays in its line of text. */
export const isIcon = ({ width, height }: ImageView): boolean =>
  width !== undefined && height !== undefined && standing(width, height) === 'icon'

/** How sharp a picture is printed: for the whole width of the text, for a third of it, or with all the pixels it has. */
export type PaperWish = 'whole' | 'third' | 'original'

/** How sharp the images of recaps are printed. */
export const wishOf = ({ originals }: PdfOptions): PaperWish => (originals === true ? 'original' : 'whole')

/** Kinds that a PDF takes in as they are; of the others every pixel is packed anew, which makes them very large. */
const TAKEN_IN = /\.(?:jpe?g|png|svg|gif)$/i

/** Width in pixels in which an image is asked for; undefined where it goes in as it is. */
const paperWidth = ({ status, path = '', width }: ImageView, wish: PaperWish): number | undefined => {
  if (status !== 'shown' || wish === 'original' || /\.svg$/i.test(path)) return undefined
  const enough = PAPER_WIDTHS[wish === 'third' ? 0 : 1]
  return (width ?? 0) > enough || !TAKEN_IN.test(path) ? enough : undefined
}

/** URL of an image from the page under /print/…; undefined where it is not one that the page may load. */
export const sourceOf = (image: ImageView, wish: PaperWish = 'whole'): string | undefined => {
  if (image.url === undefined) return undefined
  if (image.status === 'inline') return /^data:image\//i.test(image.url) ? image.url : undefined
  if (/^[a-z][a-z0-9+.-]*:/i.test(image.url)) return undefined
  const url = image.url.replace(/^(?:\.?\/)+/, '')
  const width = paperWidth(image, wish)
  return width === undefined ? `/${url}` : `/${url.replace(/^archive\//, `paper/${width}/`)}`
}

const standIn = (className: string, label: string, name: string, alt: string | undefined): Element =>
  element('span', { className: [className] }, [
    element('span', { className: ['stand-in-label'] }, [label]),
    ' ',
    isOutsideAddress(name)
      ? element('a', { href: name, className: ['stand-in-name'] }, [name])
      : element('span', { className: ['stand-in-name'] }, [name]),
    alt === undefined || alt === '' ? undefined : element('span', { className: ['stand-in-alt'] }, [' ', alt]),
  ])

/**
 * An image as it is printed: the picture, a named box where the archive does not have it, or its address where it
 * lives on the web. `data-caption` carries the image's own caption to {@link layoutFigures}, which removes it.
 */
export const printImage = (
  image: ImageView | undefined,
  labels: Labels,
  withImages: boolean,
  wish: PaperWish = 'whole',
): Element | undefined => {
  if (image === undefined) return undefined
  const { alt } = image
  if (image.status === 'remote') return standIn('remote-image', `${labels.remoteImage}:`, image.src, alt)
  if (image.status === 'missing') return standIn('missing-image', `${labels.missingImage}:`, image.src, alt)
  const source = sourceOf(image, wish)
  if (source === undefined) return standIn('missing-image', `${labels.unreadableImage}:`, image.path ?? image.src, alt)
  if (!withImages) {
    return alt === undefined || alt === '' ? undefined : standIn('left-out-image', `${labels.image}:`, alt, undefined)
  }
  const { width, height, caption } = image
  const stands = width === undefined || height === undefined ? undefined : standing(width, height)
  return element('img', {
    src: source,
    alt: alt ?? '',
    ...(width === undefined || height === undefined ? {} : { width, height }),
    ...(stands === undefined ? {} : { className: [stands] }),
    ...(caption === undefined || caption === '' ? {} : { dataCaption: caption }),
  })
}
