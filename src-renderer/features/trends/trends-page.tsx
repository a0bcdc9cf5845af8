import { X } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { Trends } from '../../../src-main/contract/index.ts'
import { withoutFacet } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { Toolbar } from '../../ui/toolbar.tsx'
import { EntitySection } from '../entity/entity-section.tsx'
import { usePagePlace } from '../entity/use-page-place.ts'
import { YearChart } from '../entity/year-chart.tsx'
import { CityStrip } from './city-strip.tsx'
import { TechnologyCharts } from './technology-charts.tsx'
import { TrendsTable } from './trends-table.tsx'
import { useTrends } from './use-trends.ts'
import { wordsOfTrends } from './words.ts'
import '../entity/entity.css'
import '../entity/entity-lists.css'
import './trends.css'

const Charts = ({ trends }: { readonly trends: Trends }) => {
  const query = useModel(model => model.trail.present.query)
  const filters = useModel(model => model.trail.present.filters)
  const search = useMemo(() => ({ query, filters: withoutFacet(filters, 'year'), label: '' }), [query, filters])
  const { years, recaps, technologies, cities } = trends
  const byYear = years.map((year, at) => ({ year: Number(year), count: recaps[at] ?? 0 }))
  return (
    <>
      {byYear.length > 1 ? (
        <EntitySection title="Recaps a year">
          <YearChart years={byYear} search={search} />
        </EntitySection>
      ) : null}
      {technologies.length > 0 ? (
        <EntitySection title="Technologies by year">
          <TechnologyCharts trends={technologies} years={years} />
          <TrendsTable caption="Technologies by year" one="Technology" years={years} trends={technologies} />
        </EntitySection>
      ) : null}
      {cities.length > 0 ? (
        <EntitySection title="Cities by year">
          <CityStrip trends={cities} years={years} />
          <TrendsTable caption="Cities by year" one="City" years={years} trends={cities} />
        </EntitySection>
      ) : null}
    </>
  )
}

/** The present results by year, in the reader's place; it follows the search as the list does. */
export const TrendsPage = () => {
  const trends = useTrends()
  const total = useModel(model => model.results?.total ?? 0)
  const { closeTrends, setReaderScroll } = useActions()
  const scroller = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  usePagePlace(trends ? 'trends' : null, scroller, title)
  return (
    <section className="pane pane-recap" aria-label="Trends">
      <Toolbar className="reader-bar" label="Page">
        <div className="reader-gap" />
        <IconButton label="Close page" onPress={closeTrends}>
          <X size={16} aria-hidden />
        </IconButton>
      </Toolbar>
      <div
        ref={scroller}
        className="reader-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the page has to scroll by keyboard
        tabIndex={0}
        role="document"
        aria-label="Trends"
        onScroll={event => setReaderScroll(event.currentTarget.scrollTop)}
      >
        {trends ? (
          <div className="entity trends">
            <header>
              <p className="entity-kind">Trends</p>
              <h1 ref={title} tabIndex={-1} className="recap-title entity-title">
                {total === 0 ? 'No recap matches' : `${countOf(total, 'recap')} by year`}
              </h1>
              <p className="entity-facts">
                {total === 0 ? 'Take back a word or a filter to see more here.' : wordsOfTrends(trends)}
              </p>
            </header>
            <Charts trends={trends} />
          </div>
        ) : null}
      </div>
    </section>
  )
}
