import { useEffect, useState } from 'react'
import type { WayOut } from '../../store/actions/search.ts'
import { chipsOf } from '../../store/place.ts'
import type { Results } from '../../store/results.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { FACET_NAMES } from '../facets/facet-names.ts'

/** Ways out shown at most. */
const MOST_WAYS = 6

const wordsOf = ({ chip, dropped }: WayOut, query: string): string =>
  chip !== null
    ? `Without ${FACET_NAMES[chip.field].one.toLowerCase()} ${chip.name}`
    : `Without “${(dropped?.word ?? query).replaceAll(/["“”„«»]/g, '')}”`

const keyOf = ({ chip, dropped }: WayOut): string =>
  chip !== null ? `${chip.field}/${chip.name}` : (dropped?.rest ?? '')

/** Ways out of a search, with the words that it was for. */
type Found = { readonly query: string; readonly ways: readonly WayOut[] }

/**
 * Nothing matches: says so, and which word or filter to drop for how many recaps. All of it is about what was asked,
 * not about what is being typed: its own answer is on the way.
 */
export const NoResults = ({ results }: { readonly results: Results }) => {
  const { turn, asked, partial: isPartial } = results
  const { waysOut, toggleFilter, setQuery, clearFilters } = useActions()
  const [found, setFound] = useState<Found | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty answer has its own ways out
  useEffect(() => {
    let isCurrent = true
    void waysOut(asked).then(ways => {
      if (isCurrent) setFound({ query: asked.query, ways })
    })
    return () => {
      isCurrent = false
    }
  }, [waysOut, turn])

  const take = ({ chip, dropped }: WayOut) =>
    chip === null ? setQuery(dropped?.rest ?? '') : toggleFilter(chip.field, chip.name)
  const hasFilters = chipsOf(asked.filters).length > 0
  const hasQuery = asked.query !== ''
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
            ? `Nothing has “${asked.query}” under the chosen filters.`
            : hasQuery
              ? `Nothing has “${asked.query}”. Try fewer or shorter words.`
              : 'No recap has all the chosen filters at once.'}
      </p>
      {found === null || found.ways.length === 0 ? null : (
        <ul className="ways">
          {found.ways.slice(0, MOST_WAYS).map(way => (
            <li key={keyOf(way)}>
              <button type="button" className="way" onClick={() => take(way)}>
                <span>{wordsOf(way, found.query)}</span>
                <span className="way-count">{countOf(way.count, 'recap')}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found?.ways.length === 0 ? (
        <div className="state-actions">
          {hasFilters ? <Button onPress={clearFilters}>Clear filters</Button> : null}
          {hasQuery ? <Button onPress={() => setQuery('')}>Clear search</Button> : null}
        </div>
      ) : null}
    </div>
  )
}
