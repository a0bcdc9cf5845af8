import { wordsOfMonths } from '../../store/months.ts'
import { countOf } from '../../ui/format.ts'
import { type Chart, rangeOf } from './chart.ts'
import { countIn, type Span, spansOfMonths } from './scale.ts'

/** `Mar 2018 to Jun 2019`. */
export const wordsOfSpan = (span: Span): string => wordsOfMonths(rangeOf(span))

/**
 * `Mar 2018, 3 recaps`, or `3 of 12 recaps` where the archive has more, drawn pale; and how many of them have no month,
 * which are the line under their year.
 */
export const wordsWithCount = ({ results, whole, yearsOnly }: Chart, span: Span): string => {
  const found = countIn(results, span)
  const all = countOf(Math.max(found, countIn(whole, span)), 'recap')
  const isIn = ({ first, last }: Span): boolean => first >= span.first && last <= span.last
  const monthless = yearsOnly.filter(isIn).reduce((sum, { count }) => sum + count, 0)
  return [
    wordsOfSpan(span),
    countOf(found, 'recap') === all ? all : `${found.toLocaleString('en')} of ${all}`,
    ...(monthless === 0 ? [] : [`${monthless.toLocaleString('en')} without a month`]),
  ].join(', ')
}

/** What is pale in the drawing, and what the line under it is; empty where there is neither. */
export const legendOf = ({ bins, yearsOnly }: Chart): string =>
  [
    ...(bins.some(({ count, whole }) => count < whole) ? ['Pale bars are the whole archive.'] : []),
    ...(yearsOnly.length > 0 ? ['The line under a year stands for recaps of which only the year is known.'] : []),
  ].join(' ')

/** From the first month with a result to the last, however many months a bar stands for; or that there is none. */
export const wordsOfResults = ({ results, yearsOnly }: Chart): string => {
  const months = spansOfMonths(results)
  const found: readonly Span[] = months.length > 0 ? months : yearsOnly
  if (found.length === 0) return 'Nothing with a date'
  return wordsOfSpan({
    first: Math.min(...found.map(({ first }) => first)),
    last: Math.max(...found.map(({ last }) => last)),
  })
}
