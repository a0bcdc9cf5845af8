import type { MonthCount, Timeline } from '../../../src-main/contract/index.ts'
import { MONTHS_IN_YEAR, monthNumber } from '../../store/months.ts'

/** A stretch of months by number, both ends in it. */
export type Span = { readonly first: number; readonly last: number }

/** A bar of the histogram: the months it stands for, and how many recaps of the results and of the archive fall there. */
export type Bin = Span & { readonly count: number; readonly whole: number }

/** Recaps of a year whose month is not known: they stand in no month. */
export type YearOnly = Span & { readonly year: number; readonly count: number }

/** Narrower bars than this cannot be told apart, or pointed at. */
const NARROWEST_BAR_PX = 2.4

/** Months to a bar, the finest first: a month, a quarter, a year, ten years. */
const BAR_MONTHS = [1, 3, MONTHS_IN_YEAR, 10 * MONTHS_IN_YEAR]

const isYear = ({ month }: MonthCount): boolean => !month.includes('-')

/** From the January of the first year to the December of the last in which the archive has anything; null for nothing. */
export const spanOf = ({ months }: Timeline): Span | null => {
  const years = months.map(({ month }) => Number(month.slice(0, 4)))
  if (years.length === 0) return null
  return { first: Math.min(...years) * MONTHS_IN_YEAR, last: Math.max(...years) * MONTHS_IN_YEAR + MONTHS_IN_YEAR - 1 }
}

export const lengthOf = ({ first, last }: Span): number => last - first + 1

/** How many months make a bar, so that bars over `width` CSS pixels are wide enough. */
export const barMonthsFor = (span: Span, width: number): number =>
  BAR_MONTHS.find(months => (width / lengthOf(span)) * months >= NARROWEST_BAR_PX) ?? BAR_MONTHS.at(-1) ?? 1

const countsByMonth = ({ months }: Timeline): ReadonlyMap<number, number> =>
  new Map(months.filter(one => !isYear(one)).map(({ month, count }) => [monthNumber(month), count]))

/** One bar for every stretch of `barMonths`, empty ones too. */
export const binsOf = (span: Span, barMonths: number, results: Timeline, whole: Timeline): readonly Bin[] => {
  const [found, all] = [countsByMonth(results), countsByMonth(whole)]
  return Array.from({ length: Math.ceil(lengthOf(span) / barMonths) }, (_, at) => {
    const first = span.first + at * barMonths
    const last = Math.min(span.last, first + barMonths - 1)
    let [count, most] = [0, 0]
    for (let month = first; month <= last; month += 1) {
      count += found.get(month) ?? 0
      most += all.get(month) ?? 0
    }
    // While an archive is read, the results may be newer than what is known of the whole.
    return { first, last, count, whole: Math.max(count, most) }
  })
}

/** The years that have recaps of which no month is known. */
export const yearsOnly = ({ months }: Timeline): readonly YearOnly[] =>
  months.filter(isYear).map(({ month, count }) => {
    const first = Number(month) * MONTHS_IN_YEAR
    return { year: Number(month), count, first, last: first + MONTHS_IN_YEAR - 1 }
  })

/** Each month that has recaps. */
export const spansOfMonths = ({ months }: Timeline): readonly Span[] =>
  months
    .filter(one => !isYear(one) && one.count > 0)
    .map(({ month }) => ({ first: monthNumber(month), last: monthNumber(month) }))

/** How many results fall into some months; those of a year without a month where all of that year is in. */
export const countIn = ({ months }: Timeline, { first, last }: Span): number => {
  let total = 0
  for (const each of months) {
    const from = monthNumber(each.month)
    const to = isYear(each) ? from + MONTHS_IN_YEAR - 1 : from
    if (from >= first && to <= last) total += each.count
  }
  return total
}

/** Beside a large archive a few results would be lines without a shape: their highest bar has at least a third of the height. */
const MOST_TIMES_HIGHER = 3

/** The count that a bar of full height stands for; bars of the whole may be higher, and are cut there. */
export const fullHeightOf = (bins: readonly Bin[]): number => {
  const highest = Math.max(1, ...bins.map(({ whole }) => whole))
  const found = Math.max(0, ...bins.map(({ count }) => count))
  return found === 0 ? highest : Math.min(highest, found * MOST_TIMES_HIGHER)
}

/** Every how many years a year is labelled, so that labels of `labelPx` fit into `width`. */
export const labelEvery = (span: Span, width: number, labelPx: number): number => {
  const years = lengthOf(span) / MONTHS_IN_YEAR
  const fits = [1, 2, 5, 10, 20, 50, 100].find(every => (width / years) * every >= labelPx)
  return fits ?? years
}
