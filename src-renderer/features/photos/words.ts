import type { Photo } from '../../../src-main/contract/index.ts'
import { countOf, fileNameInAddress, fileNameOf, formatDate } from '../../ui/format.ts'

/** The name of an image's file, also of one that is not there. */
export const fileOf = ({ path, src }: Pick<Photo, 'path' | 'src'>): string =>
  path === undefined ? fileNameInAddress(src) : fileNameOf(path)

/** `Title, 6 Dec 2018`. */
export const recapOf = ({ recapTitle, date }: Pick<Photo, 'recapTitle' | 'date'>): string =>
  date === undefined ? recapTitle : `${recapTitle}, ${formatDate(date, 'short')}`

/** What an image is called to whoever does not see it: its words, its recap, and why it is not shown. */
export const photoName = (photo: Photo, reason: string | null): string =>
  [
    photo.caption ?? photo.alt ?? fileOf(photo),
    ...(reason === null ? [] : [`${photo.caption || photo.alt ? `${fileOf(photo)}: ` : ''}${reason}`]),
    recapOf(photo),
  ].join('\n')

/** The words over the images that match by their own words, and over the others. */
export const partWords = (part: number, counts: readonly number[], query: string): string => {
  const count = counts[part] ?? 0
  if (part === 0) return `${countOf(count, 'photo')} ${count === 1 ? 'matches' : 'match'} “${query.trim()}”`
  return `${countOf(count, 'more photo')} in the recaps that match`
}
