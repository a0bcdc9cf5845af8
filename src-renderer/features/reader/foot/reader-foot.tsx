import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { RelatedRecap, SeriesPlace } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { formatDate } from '../../../ui/format.ts'
import { Thumbnail } from '../../results/thumbnail.tsx'
import './foot.css'

type Step = { readonly path: string; readonly title: string } | undefined

const SeriesStep = ({ step, side }: { readonly step: Step; readonly side: 'previous' | 'next' }) => {
  const { open } = useActions()
  if (!step) return <span />
  const words = side === 'previous' ? 'Previous' : 'Next'
  return (
    <button type="button" className={`series-step series-${side}`} onClick={() => open(step.path, undefined, true)}>
      {side === 'previous' ? <ChevronLeft size={16} aria-hidden /> : null}
      <span>
        <span className="series-word">{words}</span>
        <span className="unseen"> in the series: </span>
        <span className="series-title">{step.title}</span>
      </span>
      {side === 'next' ? <ChevronRight size={16} aria-hidden /> : null}
    </button>
  )
}

const Series = ({ series }: { readonly series: SeriesPlace }) => (
  <nav className="series" aria-label={`Series ${series.name}`}>
    <p className="foot-title">
      {series.position} of {series.total} in {series.name}
    </p>
    <div className="series-steps">
      <SeriesStep step={series.previous} side="previous" />
      <SeriesStep step={series.next} side="next" />
    </div>
  </nav>
)

const Related = ({ related }: { readonly related: readonly RelatedRecap[] }) => {
  const { open } = useActions()
  return (
    <section aria-label="Related recaps">
      <h2 className="foot-title">Related recaps</h2>
      <ul className="related">
        {related.map(recap => (
          <li key={recap.path}>
            <button type="button" className="related-recap" onClick={() => open(recap.path, undefined, true)}>
              <Thumbnail hit={recap} title={recap.title} />
              <span className="related-text">
                <span className="related-title">{recap.title}</span>
                <span className="related-meta">
                  {recap.date === undefined ? 'Undated' : formatDate(recap.date, 'short')}
                </span>
                <span className="related-meta">{recap.shared.join(', ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What one might read next: the neighbours in the series, and recaps that share most with this one. */
export const ReaderFoot = ({ path }: { readonly path: string }) => {
  const near = useModel(({ reader }) => (reader.view?.path === path ? reader.surroundings : null))
  if (!near || (near.related.length === 0 && !near.series)) return null
  return (
    <footer className="recap-foot" lang="en">
      {near.series ? <Series series={near.series} /> : null}
      {near.related.length > 0 ? <Related related={near.related} /> : null}
    </footer>
  )
}
