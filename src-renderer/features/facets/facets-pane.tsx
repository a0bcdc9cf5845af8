import { FACET_FIELDS } from '../../../src-main/contract/index.ts'
import { ArchiveStatus } from '../status/archive-status.tsx'
import { FacetSection } from './facet-section.tsx'
import './facets.css'

/** Everything that results can be narrowed by. */
export const FacetsPane = () => (
  <section className="pane pane-facets" aria-label="Filters">
    <h2 className="unseen">Filters</h2>
    <div className="facets">
      {FACET_FIELDS.map(field => (
        <FacetSection key={field} field={field} />
      ))}
    </div>
    <ArchiveStatus />
  </section>
)
