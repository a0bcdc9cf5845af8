import { useId, useMemo, useRef } from 'react'
import type { Timeline as Counts } from '../../../src-main/contract/index.ts'
import { isUndatedOnly } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { useAfterPaint } from '../../ui/use-after-paint.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { type Chart, chartOf } from './chart.ts'
import { Histogram } from './histogram.tsx'
import { TimelineTable } from './timeline-table.tsx'
import { useBrush } from './use-brush.ts'
import { legendOf, wordsOfResults, wordsOfSpan, wordsWithCount } from './words.ts'
import './timeline.css'

const Undated = ({ count }: { readonly count: number }) => {
  const isOnly = useModel(model => isUndatedOnly(model.trail.present.filters))
  const { toggleUndated } = useActions()
  if (count === 0 && !isOnly) return null
  return (
    <button
      type="button"
      className="timeline-undated"
      aria-pressed={isOnly}
      title={isOnly ? 'Show recaps of any date again' : 'Show only recaps without a date'}
      onClick={toggleUndated}
    >
      {count.toLocaleString('en')} undated
    </button>
  )
}

const Plot = ({ chart, undated }: { readonly chart: Chart; readonly undated: number }) => {
  const months = useModel(model => model.trail.present.filters.months)
  const { chosen, marked, pointed, at, handlers } = useBrush(chart, months)
  const hint = useId()
  const shown = marked ?? pointed
  const said = marked ?? chosen
  return (
    <>
      <div className="timeline-head">
        <p className="timeline-words" aria-hidden title={legendOf(chart)}>
          {shown ? wordsWithCount(chart, shown) : chosen ? wordsOfSpan(chosen) : wordsOfResults(chart)}
        </p>
        <Undated count={undated} />
      </div>
      <div
        className="timeline-plot"
        role="slider"
        tabIndex={0}
        aria-label="Months"
        aria-describedby={hint}
        aria-valuemin={0}
        aria-valuemax={chart.bins.length - 1}
        aria-valuenow={at}
        aria-valuetext={said ? wordsWithCount(chart, said) : `All months, ${wordsOfResults(chart)}`}
        {...handlers}
      >
        <Histogram chart={chart} chosen={chosen} marked={marked} pointed={pointed} />
      </div>
      <p id={hint} className="unseen">
        Arrow keys move, with Shift they extend, Enter chooses, Escape takes back.
      </p>
    </>
  )
}

const NOTHING: Counts = { months: [], undated: 0 }

/** The results by month, to choose a stretch of time from. It keeps its height and its years while one types, and follows the list a frame late. */
export const Timeline = () => {
  const box = useRef<HTMLDivElement>(null)
  const width = useElementWidth(box)
  const latest = useModel(model => model.results?.timeline ?? NOTHING)
  const timeline = useAfterPaint(latest)
  const whole = useModel(model => model.whole?.timeline ?? NOTHING)
  const chart = useMemo(() => (width === 0 ? null : chartOf(timeline, whole, width)), [timeline, whole, width])
  return (
    <section className="timeline" aria-label="Time" {...(timeline === latest ? {} : { 'aria-busy': true })}>
      <div ref={box} className="timeline-box">
        {chart ? <Plot chart={chart} undated={timeline.undated} /> : null}
      </div>
      <TimelineTable timeline={timeline} />
    </section>
  )
}
