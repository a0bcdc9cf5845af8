import type { Element, ElementContent } from 'hast'
import type { PdfReport } from '../../../contract/index.ts'
import { formatDate } from '../dates.ts'
import { element } from '../hast.ts'
import { PLACE_ADDRESS } from '../join/place-address.ts'
import type { Labels } from '../labels.ts'
import type { PlanEntry } from '../types.ts'
import { roleIn } from './subject.ts'

/** A recap as the table tells it, with the page on which it starts. */
export type Row = {
  readonly entry: PlanEntry
  readonly start: string
  readonly page: number | undefined
  readonly hasText: boolean
}

type Column = {
  readonly name: string
  readonly head: string
  readonly isRight?: true
  readonly cell: (row: Row) => string | ElementContent
}

const titleCell = ({ entry, start, hasText }: Row): ElementContent => {
  const title = element('span', {}, [entry.title.replace(/\s+/g, ' ').trim()])
  return hasText ? element('a', { href: `${PLACE_ADDRESS}${start}` }, [title]) : title
}

/**
 * Recap by recap: when, what, where, in which part, and on which page. The style sheet gives each column a width of its
 * own, so that no word of a head is broken; the titles have what is left.
 */
export const eventsTable = (rows: readonly Row[], report: PdfReport, lang: string, labels: Labels): Element => {
  const words = labels.report
  const role = ({ entry }: Row): string => roleIn(entry, report, words)
  const columns: readonly Column[] = [
    {
      name: 'date',
      head: words.date,
      cell: ({ entry }) => (entry.date === undefined ? labels.undated : formatDate(entry.date, lang)),
    },
    { name: 'event', head: words.recap, cell: titleCell },
    ...(report.kind === 'city'
      ? []
      : [
          {
            name: 'city',
            head: words.city,
            cell: ({ entry }: Row) => entry.facets.cities.map(city => city.name).join(', '),
          },
        ]),
    ...(rows.some(row => role(row) !== '')
      ? [{ name: `role-${report.kind}`, head: words.role[report.kind], cell: role }]
      : []),
    ...(rows.some(row => row.hasText)
      ? [{ name: 'page', head: words.page, isRight: true as const, cell: (row: Row) => String(row.page ?? '\u00a0') }]
      : []),
  ]
  const align = (column: Column) => (column.isRight ? { className: ['align-right'] } : {})
  return element('table', { className: ['report-events'] }, [
    element(
      'colgroup',
      {},
      columns.map(({ name }) => element('col', { className: [`report-col-${name}`] })),
    ),
    element('thead', {}, [
      element(
        'tr',
        {},
        columns.map(column => element('th', { scope: 'col', ...align(column) }, [column.head])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(row =>
        element(
          'tr',
          {},
          columns.map(column => element('td', align(column), [column.cell(row)])),
        ),
      ),
    ),
  ])
}
