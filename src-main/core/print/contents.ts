import type { Element } from 'hast'
import type { RecapView } from '../../contract/index.ts'
import type { Anchors } from './anchors.ts'
import type { Collection } from './collection.ts'
import { element } from './hast.ts'
import { labelsFor } from './labels.ts'
import { whenAndWhere } from './recap-section.ts'

/** Years stand as headings in the contents only where they come in one order, forwards or backwards. */
const yearsInOrder = (recaps: readonly RecapView[]): boolean => {
  const years = recaps.map(recap => recap.date?.slice(0, 4))
  if (years.some(year => year === undefined) || new Set(years).size < 2) return false
  const changes = years.filter((year, at) => at > 0 && year !== years[at - 1]).length
  return changes === new Set(years).size - 1
}

type Entry = {
  readonly recap: RecapView
  readonly start: string
  readonly lang: string
  readonly page: number | undefined
  readonly year: string | undefined
}

const printEntry = ({ recap, start, lang, page, year }: Entry): Element =>
  element('li', {}, [
    year === undefined ? undefined : element('p', { className: ['contents-year'] }, [year]),
    element('a', { href: `#${start}`, className: ['contents-line'], lang: recap.lang }, [
      element('span', { className: ['contents-name'] }, [recap.title]),
      element('span', { className: ['contents-leader'] }),
      element('span', { className: ['contents-page'] }, [page === undefined ? '\u00a0' : String(page)]),
    ]),
    element('p', { className: ['contents-detail'] }, [whenAndWhere(recap, lang)]),
  ])

/** The contents. Page numbers have a column of their own width, so that filling them in moves nothing. */
export const printContents = (
  recaps: readonly RecapView[],
  collection: Collection,
  anchors: Anchors,
  pages: ReadonlyMap<string, number> | undefined,
): Element => {
  const grouped = yearsInOrder(recaps)
  const yearOf = (recap: RecapView | undefined): string | undefined => recap?.date?.slice(0, 4)
  const entries = recaps.flatMap((recap, at) => {
    const anchor = anchors.get(recap.path)
    const opens = grouped && yearOf(recap) !== yearOf(recaps[at - 1])
    return anchor === undefined
      ? []
      : [
          printEntry({
            recap,
            start: anchor.start,
            lang: collection.lang,
            page: pages?.get(recap.path),
            year: opens ? yearOf(recap) : undefined,
          }),
        ]
  })
  return element('section', { className: ['contents'] }, [
    element('p', { className: ['contents-title'] }, [labelsFor(collection.lang).contents]),
    element('ol', {}, entries),
  ])
}
