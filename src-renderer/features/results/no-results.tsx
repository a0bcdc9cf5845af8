import { useEffect, useState } from 'react'
import { type Advice, NO_VALUE, type WayOut } from '../../../src-main/contract/index.ts'
import { chipsOf, stateOf } from '../../store/filters.ts'
import type { Asked, Results } from '../../store/results.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { FACET_NAMES } from '../facets/facet-names.ts'

/** Ways out shown at most. */
const MOST_WAYS = 6

/** A longer query is not said again. */
const MOST_LETTERS = 30

/** What a way out drops, in words. */
const wordsOf = (way: WayOut, { query, filters }: Asked): string => {
  switch (way.kind) {
    case 'value': {
      const { field, name } = way
      const does = stateOf(filters, field, name) === 'out' ? 'Also with' : 'Without'
      const { one, none } = FACET_NAMES[field]
      return name === NO_VALUE ? `${does} “${none}”` : `${does} ${one.toLowerCase()} ${name}`
    }
    case 'months':
      return 'At any time'
    case 'part':
      return `Without ${way.text}`
    case 'query':
      return query.includes('"') || query.length > MOST_LETTERS ? 'Without the search' : `Without “${query.trim()}”`
    case 'filters':
      return 'Without any filter'
    case 'within':
      return 'In the whole archive'
  }
}

/**
 * Nothing matches: says so, and which word or filter to drop for how many recaps. All of it is about what was asked,
 * not about what is being typed: its own answer is on the way.
 */
export const NoResults = ({ results }: { readonly results: Results }) => {
  const { turn, asked, partial: isPartial } = results
  const { advice, takeWayOut, setQuery, clearFilters } = useActions()
  const [found, setFound] = useState<Advice | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty answer has its own ways out
  useEffect(() => {
    let isCurrent = true
    void advice(asked).then(given => {
      if (isCurrent) setFound(given)
    })
    return () => {
      isCurrent = false
    }
  }, [advice, turn])

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
              ? `Nothing has “${asked.query.trim()}”.${/\s/u.test(asked.query.trim()) ? ' Try fewer or shorter words.' : ''}`
              : 'No recap has all the chosen filters at once.'}
      </p>
      {found?.meant === undefined ? null : (
        <p>
          Did you mean{' '}
          <Button variant="link" onPress={() => setQuery(found.meant?.query ?? '')}>
            {found.meant.query}
          </Button>
          ?
        </p>
      )}
      {found === null || found.ways.length === 0 ? null : (
        <ul className="ways">
          {found.ways.slice(0, MOST_WAYS).map(way => (
            <li key={wordsOf(way, asked)}>
              <button type="button" className="way" onClick={() => takeWayOut(way)}>
                <span>{wordsOf(way, asked)}</span>
                <span className="way-count">{countOf(way.total, 'recap')}</span>
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
