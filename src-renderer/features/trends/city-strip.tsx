import type { Trend } from '../../../src-main/contract/index.ts'
import type { CssVariables } from '../../ui/css-variables.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { TrendButton } from './trend-button.tsx'
import { TrendTotal } from './trend-total.tsx'
import { mostOf, type TrendsDrawn, TrendYears } from './trend-years.tsx'

/** More years than this are labelled by some of them. */
const MOST_LABELS = 10

type CityRowProps = { readonly trend: Trend; readonly years: readonly string[]; readonly most: number }

const CityRow = ({ trend: { name, total, counts }, years, most }: CityRowProps) => (
  <TrendButton field="city" name={name} link="from" className="city">
    <span className="city-name">{name}</span>
    <span className="city-years" aria-hidden>
      {/* The area of a dot tells the count. */}
      <TrendYears
        years={years}
        counts={counts}
        shareOf={count => Math.sqrt(count / most)}
        className="city-year"
        markClassName="city-dot"
        {...(years.length <= MOST_LABELS && { figureClassName: 'city-figure' })}
      />
    </span>
    <TrendTotal total={total} />
  </TrendButton>
)

/** Cities by year: a dot for every year with a recap. */
export const CityStrip = ({ trends, years }: TrendsDrawn) => {
  const most = mostOf(trends)
  const every = Math.ceil(years.length / MOST_LABELS)
  const columns: CssVariables = { '--years': years.length }
  return (
    <div style={columns}>
      <div className="city-head" aria-hidden>
        <span />
        <span className="city-years">
          {years.map((year, at) => (
            <span key={year} className="city-year">
              {(years.length - 1 - at) % every === 0 ? year : null}
            </span>
          ))}
        </span>
        <span />
      </div>
      <Toolbar className="city-rows" label="Cities by year">
        {trends.map(trend => (
          <CityRow key={trend.name} trend={trend} years={years} most={most} />
        ))}
      </Toolbar>
    </div>
  )
}
