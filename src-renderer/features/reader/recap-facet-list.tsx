import { useState } from 'react'
import type { FacetField, FacetValue, RecapFacets } from '../../../src-main/contract/index.ts'
import { Button } from '../../ui/button.tsx'
import { FacetChip } from './facet-chip.tsx'

type Line = { readonly label: string; readonly field: FacetField | null; readonly values: readonly FacetValue[] }

const MOST_SHOWN = 12

const FacetLine = ({ label, field, values }: Line) => {
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? values : values.slice(0, MOST_SHOWN)
  return (
    <div className="card-line">
      <dt>{label}</dt>
      <dd>
        {shown.map(value => (
          <FacetChip key={value.name} field={field} value={value} />
        ))}
        {values.length > shown.length ? (
          <Button variant="link" className="card-more" onPress={() => setShowsAll(true)}>
            {values.length - shown.length} more
          </Button>
        ) : null}
      </dd>
    </div>
  )
}

const plural = (values: readonly FacetValue[], one: string, many: string) => (values.length === 1 ? one : many)

/** The recap's catalogue card: who, where, with whose help, about what. */
export const RecapFacetList = ({ facets }: { readonly facets: RecapFacets }) => {
  const lines: readonly Line[] = [
    { label: plural(facets.cities, 'City', 'Cities'), field: 'city', values: facets.cities },
    { label: plural(facets.speakers, 'Speaker', 'Speakers'), field: 'speaker', values: facets.speakers },
    { label: plural(facets.sponsors, 'Sponsor', 'Sponsors'), field: 'sponsor', values: facets.sponsors },
    { label: plural(facets.hosts, 'Host', 'Hosts'), field: null, values: facets.hosts },
    { label: plural(facets.technologies, 'Topic', 'Topics'), field: 'technology', values: facets.technologies },
  ]
  const filled = lines.filter(line => line.values.length > 0)
  if (filled.length === 0) return null
  return (
    <dl className="card" lang="en">
      {filled.map(line => (
        <FacetLine key={line.label} {...line} />
      ))}
    </dl>
  )
}
