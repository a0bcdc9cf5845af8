import { type Chart, xOf } from './chart.ts'
import type { Bin, Span } from './scale.ts'

/** Heights of the bars, of the strip for years without a month under them, and of the labels, in CSS pixels. */
export const BARS_HEIGHT = 34
export const STRIP_HEIGHT = 4
const LABELS_HEIGHT = 15
export const CHART_HEIGHT = BARS_HEIGHT + STRIP_HEIGHT + LABELS_HEIGHT

/** So that one recap is seen beside many. */
const LEAST_BAR_PX = 2.5

/** Where a stretch of months stands, and how wide it is. */
export const boxOf = (chart: Chart, { first, last }: Span): { readonly x: number; readonly width: number } => {
  const x = xOf(chart, first)
  return { x, width: xOf(chart, last + 1) - x }
}

const gapOf = (width: number): number => (width >= 5 ? 1 : 0.5)

/** Bars as one path: `countOf` tells each one's count. */
export const barsPath = (chart: Chart, bins: readonly Bin[], countOf: (bin: Bin) => number): string =>
  bins
    .filter(bin => countOf(bin) > 0)
    .map(bin => {
      const { x, width } = boxOf(chart, bin)
      const gap = gapOf(width)
      const height = Math.max(LEAST_BAR_PX, Math.min(1, countOf(bin) / chart.full) * BARS_HEIGHT)
      const round = (number: number) => Number(number.toFixed(2))
      return `M${round(x + gap / 2)} ${BARS_HEIGHT}v${round(-height)}h${round(width - gap)}v${round(height)}z`
    })
    .join('')
