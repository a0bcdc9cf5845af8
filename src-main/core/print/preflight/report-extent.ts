import type { PdfOptions } from '../../../contract/index.ts'
import { isOutsideAddress } from '../links.ts'
import { choosePhotos } from '../report/photos.ts'
import { toldTalks } from '../report/talks.ts'
import type { PlanEntry } from '../types.ts'

/** Heights in millimetres, measured on reports of the sample archive. */
const HEAD_MM = 30
const PART_MM = 15
const RECAP_MM = 11
/** Talks and addresses stand in two columns. */
const TALK_MM = 7.5
const ADDRESS_MM = 3.5
const PHOTO_ROW_MM = 49
const PHOTOS_A_ROW = 3

/** About how high the pages of a report are, and how many pictures it shows; nothing where none is asked for. */
export const reportExtent = (
  entries: readonly PlanEntry[],
  { report, images }: PdfOptions,
): { readonly heightMm: number; readonly photos: number } => {
  if (report === undefined) return { heightMm: 0, photos: 0 }
  const talks = toldTalks(entries, report)
  const addresses = new Set(
    talks.flatMap(({ told }) => told.flatMap(({ talk }) => [talk.slides, talk.video].filter(isAddress))),
  ).size
  const photos = images ? choosePhotos(entries).length : 0
  const part = (count: number, mm: number): number => (count === 0 ? 0 : PART_MM + count * mm)
  return {
    heightMm:
      HEAD_MM +
      part(entries.length, RECAP_MM) +
      part(talks.length, TALK_MM) +
      part(addresses, ADDRESS_MM) +
      part(Math.ceil(photos / PHOTOS_A_ROW), PHOTO_ROW_MM),
    photos,
  }
}

const isAddress = (url: string | undefined): url is string => url !== undefined && isOutsideAddress(url)
