import type { MonthRange, Timeline } from '../../../src-main/contract/index.ts'
import { MONTHS_IN_YEAR, monthNumber, monthOf } from '../../store/months.ts'
import {
  type Bin,
  barMonthsFor,
  binsOf,
  fullHeightOf,
  labelEvery,
  lengthOf,
  type Span,
  spanOf,
  type YearOnly,
  yearsOnly,
} from './scale.ts'

/** The histogram worked out for a width: where months stand, and what is drawn. */
export type Chart = {
  readonly span: Span
  readonly width: number
  readonly bins: readonly Bin[]
  /** Count of a bar of full height. */
  readonly full: number
  readonly yearsOnly: readonly YearOnly[]
  /** Years with a label. */
  readonly labels: readonly number[]
  readonly results: Timeline
  readonly whole: Timeline
}

/** What a year needs beside its mark. */
export const LABEL_PX = 34

/** Works the histogram out; null where nothing has a date. The span is that of the whole, so that it stays while one types. */
export const chartOf = (results: Timeline, whole: Timeline, width: number): Chart | null => {
  const span = spanOf({ months: [...whole.months, ...results.months], undated: 0 })
  if (span === null) return null
  const bins = binsOf(span, barMonthsFor(span, width), results, whole)
  const every = labelEvery(span, width, LABEL_PX)
  const years = Array.from({ length: lengthOf(span) / MONTHS_IN_YEAR }, (_, at) => span.first / MONTHS_IN_YEAR + at)
  return {
    span,
    width,
    bins,
    full: fullHeightOf(bins),
    yearsOnly: yearsOnly(results),
    labels: every === 1 ? years : years.filter(year => year % every === 0),
    results,
    whole,
  }
}

/** Where a month begins, in CSS pixels from the left. */
export const xOf = ({ span, width }: Chart, month: number): number => ((month - span.first) / lengthOf(span)) * width

/** The index of the bar at a position; beside the histogram, the nearest. */
export const barAt = ({ bins, span, width }: Chart, x: number): number => {
  const month = span.first + Math.floor((x / Math.max(1, width)) * lengthOf(span))
  const at = bins.findIndex(({ last }) => month <= last)
  return at < 0 ? bins.length - 1 : at
}

/** The whole year at a position. */
export const yearAt = ({ span, width }: Chart, x: number): Span => {
  const month = span.first + Math.floor((x / Math.max(1, width)) * lengthOf(span))
  const year = Math.floor(Math.min(span.last, Math.max(span.first, month)) / MONTHS_IN_YEAR)
  return { first: year * MONTHS_IN_YEAR, last: year * MONTHS_IN_YEAR + MONTHS_IN_YEAR - 1 }
}

export const rangeOf = ({ first, last }: Span): MonthRange => ({ from: monthOf(first), to: monthOf(last) })

export const spanOfRange = ({ from, to }: MonthRange): Span => ({ first: monthNumber(from), last: monthNumber(to) })
