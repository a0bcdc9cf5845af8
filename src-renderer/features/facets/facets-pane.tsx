import { useRef } from 'react'
import { FACET_FIELDS } from '../../../src-main/contract/index.ts'
import type { Model } from '../../store/model.ts'
import { useModel } from '../../store/use-app.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'
import { SavedSection } from '../library/saved-section.tsx'
import { ArchiveStatus } from '../status/archive-status.tsx'
import { FacetSection } from './facet-section.tsx'
import { useHeld } from './use-held.ts'
import { useValueMenu } from './value-menu.tsx'
import './facets.css'

/** Few archives tell the tier of a sponsor; where none does, there is nothing to narrow by. */
const hasNoTiers = ({ whole, trail }: Model): boolean =>
  whole?.facets.tier.distinct === 0 && trail.present.filters.tier === undefined

/** What folds a facet stands as long as the facet does; where nothing is left to fold, that of the first facet. */
const toggleOf = (section: Element | null): HTMLElement | null | undefined =>
  section?.querySelector<HTMLElement>('button.facet-toggle') ??
  section?.parentElement?.querySelector<HTMLElement>('button.facet-toggle')

/** Everything that results can be narrowed by. The counts come a frame after the results, which are looked at first. */
export const FacetsPane = () => {
  const scroller = useRef<HTMLDivElement>(null)
  const { openMenu, menu } = useValueMenu()
  const latest = useModel(model => model.results)
  const results = useAfterPaint(latest)
  const { isHeld, handlers } = useHeld(scroller, menu !== null, results)
  const isWithoutTiers = useModel(hasNoTiers)
  useFocusNearby(scroller, toggleOf)
  return (
    <section className="pane pane-facets" aria-label="Filters">
      <h2 className="unseen">Filters</h2>
      <div ref={scroller} className="facets" {...(results === latest ? {} : { 'aria-busy': true })} {...handlers}>
        <SavedSection />
        {FACET_FIELDS.filter(field => field !== 'tier' || !isWithoutTiers).map(field => (
          <FacetSection key={field} field={field} results={results} isHeld={isHeld} onMenu={openMenu} />
        ))}
      </div>
      {menu}
      <ArchiveStatus />
    </section>
  )
}
