import type { Element } from 'hast'
import type { ImageView, PdfOptions } from '../../contract/index.ts'
import { destinationOf } from './anchors.ts'
import { describeCollection } from './collection.ts'
import { shorten } from './css-string.ts'
import { hanClasses } from './fonts/han.ts'
import { element } from './hast.ts'
import { isIcon, printImage } from './images.ts'
import { PLACE_ADDRESS } from './join/place-address.ts'
import { labelsFor } from './labels.ts'
import type { Pages, PlanEntry, PrintPlan } from './types.ts'

/** Name of the destination at which the photo index starts. */
export const PHOTO_INDEX = 'index-photos'

/** An image of the document, by where it is shown first, and where each recap starts that shows it. */
export type IndexedPhoto = {
  /** Index of the plan's entry, and of the image in that. */
  readonly entry: number
  readonly image: number
  readonly starts: readonly string[]
}

/** Rows on a page, and on the first one, which has the title. */
const ROWS = 5
const FIRST_ROWS: { readonly [P in PdfOptions['paper']]: number } = { a4: 5, letter: 4 }
const COLUMNS = 4
/** Pages of one sheet, so that the browser never holds more pictures than a sheet of recaps has. */
const PAGES = 3

/** More than this would need several lines below a picture of this size. */
const CAPTION_CHARACTERS = 84
const TITLE_CHARACTERS = 56
const MOST_PAGES = 6

/** Images of a recap that are printed with it, by their index. */
const printedIn = ({ images }: PlanEntry): readonly number[] => {
  const isHere = ({ status, fault }: ImageView): boolean =>
    (status === 'shown' || status === 'inline') && fault === undefined
  const all = images.map((image, index) => ({ image, index })).filter(({ image }) => isHere(image) && !isIcon(image))
  const body = all.filter(({ image }) => image.inBody)
  return (body.length > 0 ? body : all.slice(0, 1)).map(({ index }) => index)
}

/**
 * Every image that is printed, each file once, in the order of the recaps; icons are part of a line of text and left out.
 * None where the options do not ask for them, or leave images or texts out.
 */
export const indexedPhotos = ({ entries, options }: PrintPlan): readonly IndexedPhoto[] => {
  if (options.photoIndex !== true || !options.images || options.texts === false) return []
  const photos = new Map<string, { readonly entry: number; readonly image: number; readonly starts: string[] }>()
  entries.forEach((recap, entry) => {
    for (const image of printedIn(recap)) {
      const key = recap.images[image]?.path ?? `${entry}\n${image}`
      const known = photos.get(key)
      if (known) known.starts.push(destinationOf(entry))
      else photos.set(key, { entry, image, starts: [destinationOf(entry)] })
    }
  })
  return [...photos.values()]
}

/** The photos of each sheet: as many as fill its pages. */
export const photoSheetsOf = (plan: PrintPlan): readonly (readonly IndexedPhoto[])[] => {
  const photos = indexedPhotos(plan)
  const sheets: (readonly IndexedPhoto[])[] = []
  for (let from = 0; from < photos.length; ) {
    const rows = PAGES * ROWS - (from === 0 ? ROWS - FIRST_ROWS[plan.options.paper] : 0)
    sheets.push(photos.slice(from, from + rows * COLUMNS))
    from += rows * COLUMNS
  }
  return sheets
}

/** About how many pages so many photos take. */
export const photoPages = (photos: number, paper: PdfOptions['paper']): number =>
  photos === 0 ? 0 : Math.ceil((photos + (ROWS - FIRST_ROWS[paper]) * COLUMNS) / (ROWS * COLUMNS))

/** Recaps may start on one page, which is named once. */
const distinctStarts = (starts: readonly string[], pages: Pages): readonly string[] => {
  const seen = new Set<number>()
  return starts.filter(start => {
    const page = pages.get(start)
    if (page === undefined || seen.has(page)) return page === undefined
    seen.add(page)
    return true
  })
}

const pageLinks = (starts: readonly string[], pages: Pages) =>
  starts.flatMap((start, at) => [
    ...(at === 0 ? [] : [', ']),
    element('a', { href: `${PLACE_ADDRESS}${start}` }, [String(pages.get(start) ?? '\u00a0')]),
  ])

const printPhoto = (photo: IndexedPhoto, image: ImageView, plan: PrintPlan, pages: Pages): Element | undefined => {
  const recap = plan.entries[photo.entry]
  const [first, ...others] = distinctStarts(photo.starts, pages)
  if (recap === undefined || first === undefined) return undefined
  const labels = labelsFor(recap.lang)
  const picture = printImage({ ...image, caption: '' }, labels, true, 'third')
  const caption = shorten(image.caption ?? image.alt ?? '', CAPTION_CHARACTERS)
  const title = shorten(recap.title, TITLE_CHARACTERS)
  const more = others.slice(0, MOST_PAGES - 1)
  return element('figure', { lang: recap.lang, className: ['photo', ...hanClasses(recap.lang, caption + title)] }, [
    element('div', { className: ['photo-box'] }, [picture]),
    element('figcaption', {}, [
      caption === '' ? undefined : element('span', { className: ['photo-caption'] }, [caption]),
      element('span', { className: ['photo-recap'] }, [
        element('a', { href: `${PLACE_ADDRESS}${first}` }, [title]),
        ` ${labels.page}\u00a0`,
        ...pageLinks([first, ...more], pages),
        ...(others.length > more.length ? [` ${labels.more(others.length - more.length)}`] : []),
      ]),
    ]),
  ])
}

/**
 * One sheet of the photo index: small pictures with their captions, and where they are printed large.
 *
 * @param imageOf the image itself, where the plan does not hold it: one inside its post.
 */
export const printPhotos = (
  plan: PrintPlan,
  photos: readonly IndexedPhoto[],
  imageOf: (photo: IndexedPhoto) => ImageView | undefined,
  pages: Pages,
  isFirst: boolean,
): Element => {
  const { lang } = describeCollection(plan)
  const grid = element(
    'div',
    { className: ['photo-grid'] },
    photos.flatMap(photo => {
      const image = imageOf(photo) ?? plan.entries[photo.entry]?.images[photo.image]
      return image === undefined ? [] : [printPhoto(photo, image, plan, pages)]
    }),
  )
  return element('section', { className: ['index'], ...(isFirst ? { id: PHOTO_INDEX } : {}) }, [
    isFirst ? element('h1', {}, [labelsFor(lang).photoIndex]) : undefined,
    grid,
  ])
}
