import { X } from 'lucide-react'
import { useMemo } from 'react'
import { chipsOf } from '../../store/place.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { FACET_NAMES } from '../facets/facet-names.ts'
import './chips.css'

/** What is chosen, each value removable; also shown where nothing matches. */
export const Chips = () => {
  const filters = useModel(model => model.trail.present.filters)
  const chips = useMemo(() => chipsOf(filters), [filters])
  const { toggleFilter, clearFilters } = useActions()
  if (chips.length === 0) return null
  return (
    <div className="chips">
      <ul className="chip-list" aria-label="Chosen filters">
        {chips.map(({ field, name }) => (
          <li key={`${field}/${name}`}>
            <button
              type="button"
              className="chip"
              aria-label={`Remove ${FACET_NAMES[field].one}: ${name}`}
              title={`${FACET_NAMES[field].one}: ${name}`}
              onClick={() => toggleFilter(field, name)}
            >
              <span>{name}</span>
              <X size={12} aria-hidden />
            </button>
          </li>
        ))}
      </ul>
      <Button variant="link" className="chips-clear" onPress={clearFilters}>
        Clear all
      </Button>
    </div>
  )
}
