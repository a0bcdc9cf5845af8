import type { EntityView } from '../../../src-main/contract/index.ts'
import { isSearch } from '../../store/collections.ts'
import type { Asked } from '../../store/results.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import type { CssVariables } from '../../ui/css-variables.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { type EntitySearch, searchInYear } from './entity-search.ts'

type Years = EntityView['years']

/** More labels than this run into each other. */
const MOST_LABELS = 12

type YearBarProps = {
  readonly year: number
  readonly count: number
  readonly most: number
  readonly isLabelled: boolean
  readonly search: EntitySearch
  /** What is searched for now. */
  readonly present: Asked
}

const YearBar = ({ year, count, most, isLabelled, search, present }: YearBarProps) => {
  const inYear = searchInYear(search, year)
  const isShown = isSearch(inYear, present.query, present.filters)
  const { searchFor } = useActions()
  const height: CssVariables = { '--share': count / most }
  const bar = (
    <>
      <span>
        {count === 0 ? null : count.toLocaleString('en')}
        <span className="unseen"> {count === 1 ? 'recap' : 'recaps'} in </span>
      </span>
      <span className="year-bar" style={height} />
      <span className="year-label">
        <span className={isLabelled ? '' : 'unseen'}>{year}</span>
      </span>
    </>
  )
  if (count === 0) {
    return (
      <span className="year" aria-hidden>
        {bar}
      </span>
    )
  }
  // Pressed again, a year gives way to all years.
  const next = isShown ? search : inYear
  return (
    <button
      type="button"
      className="year"
      aria-pressed={isShown}
      title={isShown ? 'Show all years' : `Show only those of ${year}`}
      onClick={() => searchFor(next.query, next.filters)}
    >
      {bar}
    </button>
  )
}

const YearTable = ({ years }: { readonly years: Years }) => (
  <table className="unseen">
    <caption>Recaps by year</caption>
    <thead>
      <tr>
        <th scope="col">Year</th>
        <th scope="col">Recaps</th>
      </tr>
    </thead>
    <tbody>
      {years.map(({ year, count }) => (
        <tr key={year}>
          <th scope="row">{year}</th>
          <td>{count.toLocaleString('en')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** Recaps by year, each a bar that lists them; arrow keys move between the bars. One year alone needs no chart. */
export const YearChart = ({ years, search }: { readonly years: Years; readonly search: EntitySearch }) => {
  const query = useModel(model => model.trail.present.query)
  const filters = useModel(model => model.trail.present.filters)
  if (years.length < 2) return null
  const most = Math.max(...years.map(({ count }) => count))
  const every = Math.ceil(years.length / MOST_LABELS)
  return (
    <div className="years">
      <Toolbar className="year-bars" label="Recaps by year">
        {years.map(({ year, count }, at) => (
          <YearBar
            key={year}
            year={year}
            count={count}
            most={most}
            isLabelled={(years.length - 1 - at) % every === 0}
            search={search}
            present={{ query, filters }}
          />
        ))}
      </Toolbar>
      <YearTable years={years} />
    </div>
  )
}
