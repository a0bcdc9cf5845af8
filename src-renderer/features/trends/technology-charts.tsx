import type { CSSProperties } from 'react'
import type { Trend } from '../../../src-main/contract/index.ts'
import { stateOf } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { TrendTotal } from './trend-total.tsx'

/** So many years are labelled each, more only at both ends. */
const FEW_YEARS = 4

type ChartProps = {
  readonly trend: Trend
  readonly years: readonly string[]
  /** Count of a bar of full height, the same in every chart. */
  readonly most: number
}

const TechnologyChart = ({ trend: { name, total, counts }, years, most }: ChartProps) => {
  const isChosen = useModel(model => stateOf(model.trail.present.filters, 'technology', name) === 'in')
  const { toggleFilter } = useActions()
  const isFew = years.length <= FEW_YEARS
  return (
    <button
      type="button"
      className="trend"
      aria-pressed={isChosen}
      title={isChosen ? `Stop filtering by ${name}` : `Show only recaps about ${name}`}
      onClick={() => toggleFilter('technology', name)}
    >
      <span className="trend-head">
        <span className="trend-name">{name}</span>
        <TrendTotal total={total} />
      </span>
      <span className="trend-bars" aria-hidden>
        {years.map((year, at) => {
          const count = counts[at] ?? 0
          const share: CSSProperties & Record<`--${string}`, number> = { '--share': count / most }
          return (
            <span key={year} className="trend-year" title={`${year}: ${countOf(count, 'recap')}`}>
              {count === 0 ? null : <span className="trend-bar" style={share} />}
            </span>
          )
        })}
      </span>
      <span className="trend-years" aria-hidden {...(isFew ? { 'data-few': true } : {})}>
        {isFew ? years.map(year => <span key={year}>{year}</span>) : <span>{years.at(0)}</span>}
        {isFew ? null : <span>{years.at(-1)}</span>}
      </span>
    </button>
  )
}

/** Technologies by year: one small chart each, all on one scale. Pressed, one narrows the results. */
export const TechnologyCharts = ({
  trends,
  years,
}: {
  readonly trends: readonly Trend[]
  readonly years: readonly string[]
}) => {
  const most = Math.max(1, ...trends.flatMap(({ counts }) => counts))
  return (
    <Toolbar className="trend-charts" label="Technologies by year">
      {trends.map(trend => (
        <TechnologyChart key={trend.name} trend={trend} years={years} most={most} />
      ))}
    </Toolbar>
  )
}
