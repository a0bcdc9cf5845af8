import type { Element } from 'hast'
import { destinationOf } from './anchors.ts'
import type { Collection } from './collection.ts'
import { hanClasses } from './fonts/han.ts'
import { element } from './hast.ts'
import { PLACE_ADDRESS } from './join/place-address.ts'
import { labelsFor } from './labels.ts'
import { whenAndWhere } from './recap-words.ts'
import type { Pages, PlanEntry } from './types.ts'

/** Years stand as headings in the contents only where they come in one order, forwards or backwards. */
const yearsInOrder = (recaps: readonly PlanEntry[]): boolean => {
  const years = recaps.map(recap => recap.date?.slice(0, 4))
  if (years.some(year => year === undefined) || new Set(years).size < 2) return false
  const changes = years.filter((year, at) => at > 0 && year !== years[at - 1]).length
  return changes === new Set(years).size - 1
}

type Entry = {
  readonly recap: PlanEntry
  readonly start: string
  readonly lang: string
  readonly page: number | undefined
  readonly year: string | undefined
}

const printEntry = ({ recap, start, lang, page, year }: Entry): Element => {
  const classes = ['contents-line', ...hanClasses(recap.lang, recap.title)]
  return element('li', {}, [
    year === undefined ? undefined : element('p', { className: ['contents-year'] }, [year]),
    element('a', { href: `${PLACE_ADDRESS}${start}`, className: classes, lang: recap.lang }, [
      element('span', { className: ['contents-name'] }, [recap.title]),
      element('span', { className: ['contents-leader'] }),
      element('span', { className: ['contents-page'] }, [page === undefined ? '\u00a0' : String(page)]),
    ]),
    element('p', { className: ['contents-detail'] }, [whenAndWhere(recap, lang)]),
  ])
}

/** Something at the end of the document that the contents lead to. */
export type Ending = { readonly destination: string; readonly title: string }

const printIndexLine = ({ destination, title }: Ending, page: number | undefined): Element =>
  element('li', {}, [
    element('a', { href: `${PLACE_ADDRESS}${destination}`, className: ['contents-line'] }, [
      element('span', { className: ['contents-name'] }, [title]),
      element('span', { className: ['contents-leader'] }),
      element('span', { className: ['contents-page'] }, [page === undefined ? '\u00a0' : String(page)]),
    ]),
  ])

/** The contents. Page numbers have a column of their own width, so that filling them in moves nothing. */
export const printContents = (
  recaps: readonly PlanEntry[],
  collection: Collection,
  endings: readonly Ending[],
  pages: Pages,
): Element => {
  const grouped = yearsInOrder(recaps)
  const yearOf = (recap: PlanEntry | undefined): string | undefined => recap?.date?.slice(0, 4)
  const entries = recaps.map((recap, at) => {
    const opens = grouped && yearOf(recap) !== yearOf(recaps[at - 1])
    const start = destinationOf(at)
    const year = opens ? yearOf(recap) : undefined
    return printEntry({ recap, start, lang: collection.lang, page: pages.get(start), year })
  })
  const labels = labelsFor(collection.lang)
  return element('section', { className: ['contents'] }, [
    element('p', { className: ['contents-title'] }, [labels.contents]),
    element('ol', {}, entries),
    endings.length === 0
      ? undefined
      : element(
          'ul',
          { className: ['contents-indexes'] },
          endings.map(one => printIndexLine(one, pages.get(one.destination))),
        ),
  ])
}
