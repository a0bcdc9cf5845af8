import { useEffect, useState } from 'react'
import type { WayOut } from '../../store/actions/search.ts'
import { chipsOf } from '../../store/place.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { FACET_NAMES } from '../facets/facet-names.ts'

const wordsOf = (way: WayOut, query: string): string =>
  way.chip === null ? `Without “${query}”` : `Without ${FACET_NAMES[way.chip.field].one.toLowerCase()} ${way.chip.name}`

/** Nothing matches: says so, and which word or filter to drop for how many recaps. */
export const NoResults = () => {
  const place = useModel(model => model.trail.present)
  const turn = useModel(model => model.results?.turn)
  const isPartial = useModel(model => model.results?.partial ?? false)
  const { waysOut, toggleFilter, setQuery, clearFilters } = useActions()
  const [ways, setWays] = useState<readonly WayOut[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty answer has its own ways out
  useEffect(() => {
    let isCurrent = true
    void waysOut().then(found => {
      if (isCurrent) setWays(found)
    })
    return () => {
      isCurrent = false
    }
  }, [waysOut, turn])

  const take = (way: WayOut) => (way.chip === null ? setQuery('') : toggleFilter(way.chip.field, way.chip.name))
  const hasFilters = chipsOf(place.filters).length > 0
  const hasQuery = place.query !== ''
  if (!hasFilters && !hasQuery) {
    return (
      <div className="results-state">
        <p className="state-title">{isPartial ? 'Reading the first recaps…' : 'No recaps here'}</p>
        <p>{isPartial ? 'They appear here as they are read.' : 'This folder holds no posts that could be read.'}</p>
      </div>
    )
  }
  return (
    <div className="results-state">
      <p className="state-title">No recap matches</p>
      <p>
        {isPartial
          ? 'Nothing so far; the archive is still being read.'
          : hasQuery && hasFilters
            ? `Nothing has “${place.query}” under the chosen filters.`
            : hasQuery
              ? `Nothing has “${place.query}”. Try fewer or shorter words.`
              : 'No recap has all the chosen filters at once.'}
      </p>
      {ways.length === 0 ? null : (
        <ul className="ways">
          {ways.slice(0, 5).map(way => (
            <li key={way.chip === null ? 'query' : `${way.chip.field}/${way.chip.name}`}>
              <button type="button" className="way" onClick={() => take(way)}>
                <span>{wordsOf(way, place.query)}</span>
                <span className="way-count">{countOf(way.count, 'recap')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="state-actions">
        {hasFilters ? <Button onPress={clearFilters}>Clear filters</Button> : null}
        {hasQuery ? <Button onPress={() => setQuery('')}>Clear search</Button> : null}
      </div>
    </div>
  )
}
