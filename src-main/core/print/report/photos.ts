import type { Element } from 'hast'
import type { ImageView } from '../../../contract/index.ts'
import { dotted, formatDate, unbroken } from '../dates.ts'
import { element } from '../hast.ts'
import { printImage } from '../images.ts'
import type { Labels } from '../labels.ts'
import type { PlanEntry } from '../types.ts'

/** More pictures than this are a photo album, not a report. */
const MOST_PHOTOS = 18
/** From one evening, so that the pictures tell of many. */
const MOST_PHOTOS_A_RECAP = 3

/** Icons and thin banners say little of an evening. */
const isLargeEnough = ({ width, height }: ImageView): boolean =>
  width === undefined || height === undefined || (width >= 300 && height >= 200 && width / height < 4)

/** Kinds of files, those that cameras write first: a logo or a drawing is rarely one of them. */
const KINDS = [/\.(?:jpe?g|heic|avif)$/i, /\.webp$/i, /\.(?:png|gif)$/i]

const rankOf = ({ path = '' }: ImageView): number => {
  const kind = KINDS.findIndex(pattern => pattern.test(path))
  return kind === -1 ? KINDS.length : kind
}

type Photo = { readonly image: ImageView; readonly entry: PlanEntry; readonly order: number }

/** What may be shown of one recap, the best first; a picture that several recaps show is a logo or a banner. */
const candidatesOf = (entry: PlanEntry, isRepeated: (path: string) => boolean): readonly ImageView[] =>
  [...new Map(entry.images.map(image => [image.path, image])).values()]
    .filter(
      image =>
        image.status === 'shown' && image.fault === undefined && isLargeEnough(image) && !isRepeated(image.path ?? ''),
    )
    .sort((a, b) => rankOf(a) - rankOf(b))
    .slice(0, MOST_PHOTOS_A_RECAP)

/** One of each recap, then a second of each, until there are enough; photos before drawings; in the recaps' order. */
export const choosePhotos = (entries: readonly PlanEntry[]): readonly Photo[] => {
  const counts = new Map<string, number>()
  for (const { images } of entries)
    for (const path of new Set(images.flatMap(image => image.path ?? []))) counts.set(path, (counts.get(path) ?? 0) + 1)
  const rows = entries.map(entry => candidatesOf(entry, path => (counts.get(path) ?? 0) > 1))
  const rounds = Array.from({ length: MOST_PHOTOS_A_RECAP }, (_, round) =>
    entries.flatMap((entry, order): readonly Photo[] => {
      const image = rows[order]?.[round]
      return image === undefined ? [] : [{ image, entry, order }]
    }),
  ).flat()
  const photos = rounds.filter(({ image }) => rankOf(image) < 2)
  const drawings = rounds.filter(({ image }) => rankOf(image) >= 2)
  return [...photos, ...drawings].slice(0, MOST_PHOTOS).sort((a, b) => a.order - b.order)
}

/** Pictures of the evenings, each with its own words, where and when. */
export const printPhotos = (entries: readonly PlanEntry[], lang: string, labels: Labels): readonly Element[] =>
  choosePhotos(entries).flatMap(({ image, entry }) => {
    const picture = printImage({ ...image, caption: '' }, labels, true, 'third')
    const words = dotted([
      image.caption ?? image.alt ?? '',
      entry.facets.cities.map(city => city.name).join(', '),
      entry.date === undefined ? '' : unbroken(formatDate(entry.date, lang)),
    ])
    return picture ? [element('figure', {}, [picture, element('figcaption', {}, [words])])] : []
  })
