import type { Trend } from '../../../src-main/contract/index.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { TrendButton } from './trend-button.tsx'
import { TrendTotal } from './trend-total.tsx'
import { mostOf, type TrendsDrawn, TrendYears } from './trend-years.tsx'

/** So many years are labelled each, more only at both ends. */
const FEW_YEARS = 4

type ChartProps = {
  readonly trend: Trend
  readonly years: readonly string[]
  /** Count of a bar of full height, the same in every chart. */
  readonly most: number
}

const TechnologyChart = ({ trend: { name, total, counts }, years, most }: ChartProps) => {
  const isFew = years.length <= FEW_YEARS
  return (
    <TrendButton field="technology" name={name} link="about" className="trend">
      <span className="trend-head">
        <span className="trend-name">{name}</span>
        <TrendTotal total={total} />
      </span>
      <span className="trend-bars" aria-hidden>
        <TrendYears
          years={years}
          counts={counts}
          shareOf={count => count / most}
          className="trend-year"
          markClassName="trend-bar"
        />
      </span>
      <span className="trend-years" aria-hidden {...(isFew ? { 'data-few': true } : {})}>
        {isFew ? years.map(year => <span key={year}>{year}</span>) : <span>{years.at(0)}</span>}
        {isFew ? null : <span>{years.at(-1)}</span>}
      </span>
    </TrendButton>
  )
}

/** Technologies by year: one small chart each, all on one scale. */
export const TechnologyCharts = ({ trends, years }: TrendsDrawn) => {
  const most = mostOf(trends)
  return (
    <Toolbar className="trend-charts" label="Technologies by year">
      {trends.map(trend => (
        <TechnologyChart key={trend.name} trend={trend} years={years} most={most} />
      ))}
    </Toolbar>
  )
}
