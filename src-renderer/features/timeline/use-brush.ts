import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { MonthRange } from '../../../src-main/contract/index.ts'
import { MONTHS_IN_YEAR } from '../../store/months.ts'
import { useActions } from '../../store/use-app.ts'
import { type Cursor, type Drag, dragTo, keyToCursor, press, release } from './brush.ts'
import { barAt, type Chart, rangeOf, spanOfRange, xOf, yearAt } from './chart.ts'
import { BARS_HEIGHT } from './drawing.ts'
import type { Span } from './scale.ts'

/** How near to an end of what is chosen the pointer takes hold of it. */
const EDGE_PX = 5

/** The bars that a stretch of months begins and ends in, by number. */
const cursorOf = ({ bins }: Chart, { first, last }: Span): Cursor => {
  const indexOf = (month: number) =>
    Math.max(
      0,
      bins.findLastIndex(bin => bin.first <= month),
    )
  return { from: indexOf(first), at: indexOf(last) }
}

/** Where the keyboard begins: at what is chosen, else at the last bar with a result. */
const startOf = (chart: Chart, chosen: Span | null): Cursor => {
  if (chosen) return cursorOf(chart, chosen)
  const found = chart.bins.findLastIndex(({ count }) => count > 0)
  const at = found < 0 ? chart.bins.length - 1 : found
  return { from: at, at }
}

const spanOfCursor = ({ bins }: Chart, { from, at }: Cursor): Span => {
  const [first, last] = [bins[Math.min(from, at)], bins[Math.max(from, at)]]
  return { first: first?.first ?? 0, last: last?.last ?? 0 }
}

const edgeAt = (chart: Chart, chosen: Span | null, x: number): 'first' | 'last' | null => {
  if (!chosen) return null
  const [left, right] = [Math.abs(x - xOf(chart, chosen.first)), Math.abs(x - xOf(chart, chosen.last + 1))]
  if (Math.min(left, right) > EDGE_PX) return null
  return left < right ? 'first' : 'last'
}

const isSameSpan = (a: Span, b: Span): boolean => a.first === b.first && a.last === b.last

/**
 * Choosing months on the histogram. By pointer: press a bar or a year, drag over several, drag the ends or the whole of
 * what is chosen; a double press takes it back. By keyboard: arrows move, with Shift they extend, Enter chooses, Escape
 * takes back. The results follow a drag while it goes on; what the keyboard has only marked so far is no search yet.
 */
export const useBrush = (chart: Chart, months: MonthRange | undefined) => {
  const { brushMonths, dropBrush, setMonths } = useActions()
  const [drag, setDrag] = useState<Drag | null>(null)
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [pointed, setPointed] = useState<Span | null>(null)
  const chosen = months === undefined ? null : spanOfRange(months)

  const barUnder = (event: PointerEvent<HTMLElement>): { readonly bar: Span; readonly x: number } => {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const x = event.clientX - left
    const bar = event.clientY - top > BARS_HEIGHT ? yearAt(chart, x) : chart.bins[barAt(chart, x)]
    return { bar: bar ?? chart.span, x }
  }

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const { bar, x } = barUnder(event)
    setCursor(null)
    setDrag(press(bar, chosen, edgeAt(chart, chosen, x)))
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const { bar } = barUnder(event)
    if (!drag) return setPointed(bar)
    const next = dragTo(drag, bar, chart.span)
    setDrag(next)
    if (next.hasMoved && !isSameSpan(next.span, drag.span)) brushMonths(rangeOf(next.span))
  }

  const giveUp = () => {
    setDrag(null)
    dropBrush()
  }

  const onPointerUp = () => {
    if (drag) setMonths(rangeOf(release(drag)))
    setDrag(null)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    if (altKey || ctrlKey || metaKey) return
    const from = cursor ?? startOf(chart, chosen)
    const [bar] = chart.bins
    const perYear = bar ? Math.max(1, MONTHS_IN_YEAR / (bar.last - bar.first + 1)) : 1
    const next = keyToCursor(key, shiftKey, from, { count: chart.bins.length, perYear })
    if (next) setCursor(next)
    else if (key === 'Enter' && (cursor || chosen || chart.bins.some(({ count }) => count > 0))) {
      setMonths(rangeOf(spanOfCursor(chart, from)))
      setCursor(null)
    } else if (key === 'Escape' && drag) giveUp()
    else if (key === 'Escape' && cursor) setCursor(null)
    else if (key === 'Escape' && chosen) setMonths(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return {
    chosen,
    /** What is marked and not chosen yet. */
    marked: drag?.span ?? (cursor ? spanOfCursor(chart, cursor) : null),
    /** The bar or year under the pointer. */
    pointed: drag ? null : pointed,
    /** The bar that the keyboard stands at. */
    at: (cursor ?? startOf(chart, chosen)).at,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: giveUp,
      onPointerLeave: () => setPointed(null),
      onDoubleClick: () => setMonths(null),
      onKeyDown,
      onBlur: () => setCursor(null),
    },
  }
}
