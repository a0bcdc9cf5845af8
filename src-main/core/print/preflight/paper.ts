import type { Properties } from 'hast'
import type { PdfOptions } from '../../../contract/index.ts'

/** Width and height of the text on each paper, in millimetres: the paper less the margins of the page's style. */
export const TEXT_AREA_MM: {
  readonly [P in PdfOptions['paper']]: { readonly width: number; readonly height: number }
} = {
  a4: { width: 156, height: 247 },
  letter: { width: 161.9, height: 229.4 },
}

const MM_PER_INCH = 25.4
/** A picture's own size on paper, as CSS has it: 96 pixels to the inch. */
const MM_PER_PIXEL = MM_PER_INCH / 96

/** The highest that a picture becomes, in millimetres; as the style of pictures says. */
const MOST_HEIGHT_MM = { alone: 128, upright: 92, gallery: 90 } as const

/** Space between the two pictures of a row. */
const GALLERY_GAP_MM = 5

/** Room for a picture: the full width of the text, or half of it in a gallery. */
export type PictureRoom = { readonly widthMm: number; readonly isGallery: boolean }

/** Room for each picture of a gallery that is as wide as the text. */
export const galleryRoom = (widthMm: number): PictureRoom => ({
  widthMm: (widthMm - GALLERY_GAP_MM) / 2,
  isGallery: true,
})

const wishedMm = (style: unknown, roomMm: number): number => {
  const [, value, unit] = /min\(100%,([\d.]+)(px|%)\)/.exec(String(style ?? '')) ?? []
  if (value === undefined) return roomMm
  return unit === '%' ? (roomMm * Number(value)) / 100 : Number(value) * MM_PER_PIXEL
}

/** A picture as it will stand on paper; undefined where its size is not known, or it is no more than an icon. */
export const onPaper = (
  { width, height, style, className }: Properties,
  room: PictureRoom,
): { readonly widthMm: number; readonly heightMm: number; readonly ppi: number } | undefined => {
  if (typeof width !== 'number' || typeof height !== 'number' || width <= 0 || height <= 0) return undefined
  const classes = Array.isArray(className) ? className : []
  if (classes.includes('icon')) return undefined
  const stands = room.isGallery ? 'gallery' : classes.includes('upright') ? 'upright' : 'alone'
  const widthMm = Math.min(
    width * MM_PER_PIXEL,
    room.widthMm,
    wishedMm(style, room.widthMm),
    (MOST_HEIGHT_MM[stands] * width) / height,
  )
  return { widthMm, heightMm: (widthMm * height) / width, ppi: width / (widthMm / MM_PER_INCH) }
}
