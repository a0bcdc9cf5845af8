import type { EntityView, Filters, PdfReport } from '../../src-main/contract/index.ts'
import { excludedIn, includedIn } from './filters.ts'

/** What a report is on: the entity, its recaps as the report tells them, and the year that it is about. */
export type ReportSubject = {
  readonly report: PdfReport
  /** From the first to the last, those without a date at the end. */
  readonly recaps: readonly { readonly path: string; readonly year: string | null }[]
  /** Four digits; null is all of its years. */
  readonly year: string | null
}

const REPORT_KINDS: { readonly [K in EntityView['kind']]: PdfReport['kind'] | null } = {
  city: 'city',
  organisation: 'sponsor',
  speaker: 'speaker',
  technology: null,
}

/** The one year that filters narrow to; null where they leave several. */
const yearOf = (filters: Filters): string | null => {
  const [year, ...others] = includedIn(filters, 'year')
  if (year !== undefined) return others.length === 0 && excludedIn(filters, 'year').length === 0 ? year : null
  const { from = '', to = '' } = filters.months ?? {}
  return from !== '' && from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : null
}

const recapsInOrder = ({ recaps }: EntityView): ReportSubject['recaps'] => {
  const dated = recaps.filter(({ date }) => date !== undefined).toReversed()
  return [...dated, ...recaps.filter(({ date }) => date === undefined)].map(({ path, date }) => ({
    path,
    year: date?.slice(0, 4) ?? null,
  }))
}

/** The paths of an entity's recaps, from the first to the last, those without a date at the end. */
export const pathsInOrder = (view: EntityView): readonly string[] => recapsInOrder(view).map(({ path }) => path)

/** The years that a report can be about, the newest first. */
export const yearsOf = ({ recaps }: ReportSubject): readonly string[] =>
  [...new Set(recaps.flatMap(({ year }) => (year === null ? [] : [year])))].sort().reverse()

/** The paths of the recaps that a report tells. */
export const pathsOf = ({ recaps, year }: ReportSubject): readonly string[] =>
  recaps.filter(recap => year === null || recap.year === year).map(({ path }) => path)

/** The years that a report tells, as words: `2018`, `2018–2019`; empty where no recap is dated. */
export const spanOf = (subject: ReportSubject): string => {
  const years = yearsOf(subject)
  const [last = '', first = ''] = subject.year === null ? [years.at(0), years.at(-1)] : [subject.year, subject.year]
  return first === last ? first : `${first}–${last}`
}

/**
 * The report that can be printed on an entity; null on a technology. It is about the year that the filters narrow to,
 * where the entity has recaps of that year.
 */
export const reportOn = (view: EntityView, filters: Filters): ReportSubject | null => {
  const kind = REPORT_KINDS[view.kind]
  if (kind === null) return null
  const all: ReportSubject = { report: { kind, name: view.name }, recaps: recapsInOrder(view), year: null }
  const year = yearOf(filters)
  return year !== null && yearsOf(all).includes(year) ? { ...all, year } : all
}
