import type { Element } from 'hast'
import type { Collection } from './collection.ts'
import { formatDate } from './dates.ts'
import { element } from './hast.ts'
import { labelsFor } from './labels.ts'

/** More cities than this are counted on the cover, not named. */
const CITIES_ON_COVER = 16

/** The cover. Its title is not a heading, so that the bookmarks are the recaps. */
export const printCover = (collection: Collection, today: string): Element => {
  const labels = labelsFor(collection.lang)
  const shown = collection.cities.slice(0, CITIES_ON_COVER)
  const others = collection.cities.length - shown.length
  const cities = [...shown, ...(others > 0 ? [labels.more(others)] : [])]
  return element('section', { className: ['cover'] }, [
    element('p', { className: ['cover-overline'] }, [collection.overline]),
    element('p', { className: ['cover-title'] }, [collection.coverTitle]),
    element('div', { className: ['cover-rule'] }),
    collection.span === undefined ? undefined : element('p', { className: ['cover-span'] }, [collection.span]),
    element('p', { className: ['cover-count'] }, [labels.recaps(collection.count)]),
    cities.length === 0 ? undefined : element('p', { className: ['cover-cities'] }, [cities.join(' · ')]),
    element('p', { className: ['cover-printed'] }, [labels.printedOn(formatDate(today, collection.lang))]),
  ])
}
