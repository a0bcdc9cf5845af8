import { MONTHS_IN_YEAR } from '../../store/months.ts'
import { countOf } from '../../ui/format.ts'
import { type Chart, LABEL_PX, xOf } from './chart.ts'
import { BARS_HEIGHT, barsPath, boxOf, CHART_HEIGHT, STRIP_HEIGHT } from './drawing.ts'
import type { Bin, Span } from './scale.ts'

type HistogramProps = {
  readonly chart: Chart
  readonly chosen: Span | null
  readonly marked: Span | null
  readonly pointed: Span | null
}

/** A stretch of months with its two ends. */
const Stretch = ({ chart, span, name }: { readonly chart: Chart; readonly span: Span; readonly name: string }) => {
  const { x, width } = boxOf(chart, span)
  return (
    <g className={name}>
      <rect x={x} width={width} y={-2} height={BARS_HEIGHT + 2} />
      <path d={`M${x} -2V${BARS_HEIGHT}M${x + width} -2V${BARS_HEIGHT}`} />
    </g>
  )
}

/** The drawing: the archive pale behind the results, what is chosen, and the years. For the eye only. */
export const Histogram = ({ chart, chosen, marked, pointed }: HistogramProps) => {
  const { bins, width, labels, yearsOnly } = chart
  const held = marked ?? chosen
  const isIn = (bin: Bin) => held === null || (bin.last >= held.first && bin.first <= held.last)
  return (
    <svg className="histogram" width={width} height={CHART_HEIGHT} aria-hidden focusable={false}>
      {pointed ? <rect className="bar-pointed" {...boxOf(chart, pointed)} y={-2} height={BARS_HEIGHT + 2} /> : null}
      {held ? <Stretch chart={chart} span={held} name={marked ? 'stretch stretch-marked' : 'stretch'} /> : null}
      <path className="bars-whole" d={barsPath(chart, bins, bin => bin.whole)} />
      <path
        className="bars-out"
        d={barsPath(
          chart,
          bins.filter(bin => !isIn(bin)),
          bin => bin.count,
        )}
      />
      <path className="bars-in" d={barsPath(chart, bins.filter(isIn), bin => bin.count)} />
      <path className="axis" d={`M0 ${BARS_HEIGHT + 0.5}H${width}`} />
      {yearsOnly.map(year => (
        <rect
          key={year.year}
          className="year-only"
          {...boxOf(chart, year)}
          y={BARS_HEIGHT + 2}
          height={STRIP_HEIGHT - 1.5}
          rx={1}
        >
          <title>{`${countOf(year.count, 'recap')} from ${year.year}, month not known`}</title>
        </rect>
      ))}
      {labels.map(year => {
        const x = xOf(chart, year * MONTHS_IN_YEAR)
        return (
          <g key={year} className="year-mark">
            <path d={`M${x + 0.5} ${BARS_HEIGHT}v5`} />
            {x + LABEL_PX > width && labels.length > 1 ? null : (
              <text x={x + 4} y={CHART_HEIGHT - 3}>
                {year}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
