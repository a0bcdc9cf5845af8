import type { CSSProperties } from 'react'
import type { Trend } from '../../../src-main/contract/index.ts'
import { stateOf } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { TrendTotal } from './trend-total.tsx'

type StripProps = { readonly trends: readonly Trend[]; readonly years: readonly string[] }

/** More years than this are labelled by some of them. */
const MOST_LABELS = 10

const columns = (years: readonly string[]): CSSProperties & Record<`--${string}`, number> => ({
  '--years': years.length,
})

const CityRow = ({
  trend,
  years,
  most,
}: {
  readonly trend: Trend
  readonly years: readonly string[]
  readonly most: number
}) => {
  const { name, total, counts } = trend
  const isChosen = useModel(model => stateOf(model.trail.present.filters, 'city', name) === 'in')
  const { toggleFilter } = useActions()
  return (
    <button
      type="button"
      className="city"
      aria-pressed={isChosen}
      title={isChosen ? `Stop filtering by ${name}` : `Show only recaps from ${name}`}
      onClick={() => toggleFilter('city', name)}
    >
      <span className="city-name">{name}</span>
      <span className="city-years" aria-hidden>
        {years.map((year, at) => {
          const count = counts[at] ?? 0
          // The area of a dot tells the count.
          const share: CSSProperties & Record<`--${string}`, number> = { '--share': Math.sqrt(count / most) }
          return (
            <span key={year} className="city-year" title={`${year}: ${countOf(count, 'recap')}`}>
              {count === 0 ? null : <span className="city-dot" style={share} />}
            </span>
          )
        })}
      </span>
      <TrendTotal total={total} />
    </button>
  )
}

/** Cities by year: a dot for every year with a recap. Pressed, a city narrows the results. */
export const CityStrip = ({ trends, years }: StripProps) => {
  const most = Math.max(1, ...trends.flatMap(({ counts }) => counts))
  const every = Math.ceil(years.length / MOST_LABELS)
  return (
    <div className="cities" style={columns(years)}>
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
