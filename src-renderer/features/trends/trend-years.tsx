import type { Trend } from '../../../src-main/contract/index.ts'
import type { CssVariables } from '../../ui/css-variables.ts'
import { countOf } from '../../ui/format.ts'

/** What the drawings of several values have in common. */
export type TrendsDrawn = {
  readonly trends: readonly Trend[]
  readonly years: readonly string[]
}

/** The highest count of a year, which all drawings are measured by. */
export const mostOf = (trends: readonly Trend[]): number => Math.max(1, ...trends.flatMap(({ counts }) => counts))

type TrendYearsProps = {
  readonly years: readonly string[]
  readonly counts: readonly number[]
  /** From 0 to 1, how large a count is drawn. */
  readonly shareOf: (count: number) => number
  readonly className: string
  readonly markClassName: string
  /** Shows the count beside its mark. */
  readonly figureClassName?: string
}

/** One mark for every year with a recap; each year tells its count. */
export const TrendYears = ({ years, counts, shareOf, className, markClassName, figureClassName }: TrendYearsProps) =>
  years.map((year, at) => {
    const count = counts[at] ?? 0
    const share: CssVariables = { '--share': shareOf(count) }
    return (
      <span key={year} className={className} title={`${year}: ${countOf(count, 'recap')}`}>
        {count === 0 ? null : <span className={markClassName} style={share} />}
        {count === 0 || figureClassName === undefined ? null : (
          <span className={figureClassName}>{count.toLocaleString('en')}</span>
        )}
      </span>
    )
  })
