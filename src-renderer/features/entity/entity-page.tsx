import { useMemo, useRef } from 'react'
import { useActions, useModel } from '../../store/use-app.ts'
import { EntityBar } from './entity-bar.tsx'
import { EntityHead } from './entity-head.tsx'
import { EntityPhotos } from './entity-photos.tsx'
import { EntityRecaps } from './entity-recaps.tsx'
import { EntityRelated } from './entity-related.tsx'
import { searchOf } from './entity-search.ts'
import { EntityTalks } from './entity-talks.tsx'
import { EntityWaiting } from './entity-waiting.tsx'
import { KIND_NAMES } from './facts.ts'
import { usePagePlace } from './use-page-place.ts'
import { YearChart } from './year-chart.tsx'
import './entity.css'
import './entity-lists.css'

/** The page of one city, organisation, speaker or technology, in the reader's place. */
export const EntityPage = () => {
  const wanted = useModel(model => model.trail.present.entity)
  const { view, fault } = useModel(model => model.entity)
  const { setReaderScroll } = useActions()
  const scroller = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const search = useMemo(() => (view ? searchOf(view) : null), [view])
  usePagePlace(view ? `${view.kind}/${view.name}` : null, scroller, title)

  const kind = view?.kind ?? wanted?.kind
  return (
    <section className="pane pane-recap" aria-label={kind ? `${KIND_NAMES[kind]} page` : 'Page'}>
      <EntityBar view={view} search={search} />
      {view && search ? (
        <div
          ref={scroller}
          className="reader-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the page has to scroll by keyboard
          tabIndex={0}
          role="document"
          aria-label={view.name}
          onScroll={event => setReaderScroll(event.currentTarget.scrollTop)}
        >
          {/* Lists that were unfolded and pictures that failed belong to one entity. */}
          <div key={`${view.kind}/${view.name}`} className="entity">
            <EntityHead view={view} titleRef={title}>
              <YearChart years={view.years} search={search} />
            </EntityHead>
            <EntityTalks view={view} />
            <EntityPhotos photos={view.photos} count={view.photoCount} />
            <EntityRelated related={view.related} />
            <EntityRecaps recaps={view.recaps} isCity={view.kind === 'city'} />
          </div>
        </div>
      ) : (
        <EntityWaiting entity={wanted} fault={fault} />
      )}
    </section>
  )
}
