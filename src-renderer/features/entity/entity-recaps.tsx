import { useMemo } from 'react'
import type { EntityRecap } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf, formatDate } from '../../ui/format.ts'
import { Thumbnail } from '../results/thumbnail.tsx'
import { EntitySection, useFolded } from './entity-section.tsx'
import { roleWords } from './facts.ts'
import { groupByYear } from './recap-groups.ts'

const MOST_SHOWN = 40

const RecapRow = ({ recap, isCity }: { readonly recap: EntityRecap; readonly isCity: boolean }) => {
  const { open } = useActions()
  const { title, date, cities } = recap
  const role = roleWords(recap)
  // On a city's page the city is told once, at the top.
  const places = isCity && cities.length === 1 ? [] : cities
  return (
    <button type="button" className="entity-recap" onClick={() => open(recap.path)}>
      <Thumbnail hit={recap} title={title} />
      <span className="entity-recap-text">
        <span className="entity-recap-title">{title}</span>
        <span className="entity-recap-meta">
          {date === undefined ? null : <span>{formatDate(date, 'short')}</span>}
          {role === null ? null : <span>{role}</span>}
          {places.length === 0 ? null : <span title={places.join(', ')}>{places.join(', ')}</span>}
        </span>
      </span>
    </button>
  )
}

/** The recaps of an entity over time, by year. */
export const EntityRecaps = ({
  recaps,
  isCity,
}: {
  readonly recaps: readonly EntityRecap[]
  readonly isCity: boolean
}) => {
  const { shown, more } = useFolded(recaps, MOST_SHOWN, `Show all ${countOf(recaps.length, 'recap')}`)
  const groups = useMemo(() => groupByYear(shown), [shown])
  if (recaps.length === 0) return null
  return (
    <EntitySection title="Recaps" count={recaps.length}>
      {groups.map(({ year, recaps: list }) => (
        <div key={year} className="entity-year">
          <h3>{year ?? 'Undated'}</h3>
          <ul>
            {list.map(recap => (
              <li key={recap.path}>
                <RecapRow recap={recap} isCity={isCity} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {more}
    </EntitySection>
  )
}
