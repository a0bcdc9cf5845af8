import { wordsOfMonths } from '../../store/months.ts'
import { countOf } from '../../ui/format.ts'
import { type Chart, rangeOf } from './chart.ts'
import { countIn, type Span } from './scale.ts'

/** `Mar 2018 to Jun 2019`. */
export const wordsOfSpan = (span: Span): string => wordsOfMonths(rangeOf(span))

/** `Mar 2018, 3 recaps`. */
export const wordsWithCount = ({ results }: Chart, span: Span): string =>
  `${wordsOfSpan(span)}, ${countOf(countIn(results, span), 'recap')}`

/** From the first month with a result to the last, or that there is none. */
export const wordsOfResults = ({ bins, yearsOnly }: Chart): string => {
  const months = bins.filter(({ count }) => count > 0)
  const found: readonly Span[] = months.length > 0 ? months : yearsOnly
  if (found.length === 0) return 'Nothing with a date'
  return wordsOfSpan({
    first: Math.min(...found.map(({ first }) => first)),
    last: Math.max(...found.map(({ last }) => last)),
  })
}
