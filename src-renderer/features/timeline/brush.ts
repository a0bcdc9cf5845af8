import type { Span } from './scale.ts'

/** What a press on the histogram takes hold of: an end of what is chosen, all of it, or a bar to begin anew. */
type Grip = 'first' | 'last' | 'all' | 'new'

/** A drag under way. `bar` is what was pressed. */
export type Drag = {
  readonly grip: Grip
  readonly bar: Span
  readonly before: Span | null
  readonly span: Span
  readonly hasMoved: boolean
}

const join = (a: Span, b: Span): Span => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })

const isWithin = (outer: Span, inner: Span): boolean => inner.first >= outer.first && inner.last <= outer.last

/** Begins a drag at a bar; `edge` is the end of what is chosen that the pointer is on, if any. */
export const press = (bar: Span, before: Span | null, edge: 'first' | 'last' | null): Drag => {
  const grip = before === null ? 'new' : (edge ?? (isWithin(before, bar) ? 'all' : 'new'))
  return { grip, bar, before, span: grip === 'new' || before === null ? bar : before, hasMoved: false }
}

const spanAt = ({ grip, bar, before }: Drag, to: Span, limits: Span): Span => {
  if (before === null || grip === 'new') return join(bar, to)
  if (grip === 'first') return join({ first: before.last, last: before.last }, to)
  if (grip === 'last') return join({ first: before.first, last: before.first }, to)
  const by = Math.min(limits.last - before.last, Math.max(limits.first - before.first, to.first - bar.first))
  return { first: before.first + by, last: before.last + by }
}

/** The pointer is over another bar. */
export const dragTo = (drag: Drag, to: Span, limits: Span): Drag => {
  const hasMoved = drag.hasMoved || to.first !== drag.bar.first
  return { ...drag, hasMoved, span: hasMoved ? spanAt(drag, to, limits) : drag.span }
}

/** What is chosen when the pointer is let go: a press without a move chooses its bar. */
export const release = (drag: Drag): Span =>
  drag.hasMoved || drag.grip === 'first' || drag.grip === 'last' ? drag.span : drag.bar

/** Bars marked by keyboard: from the one where it began to the one where it is, by number. */
export type Cursor = { readonly from: number; readonly at: number }

/** Where a key leads the cursor over `count` bars of which `perYear` make a year, or null where it does not move. */
export const keyToCursor = (
  key: string,
  isExtending: boolean,
  cursor: Cursor,
  { count, perYear }: { readonly count: number; readonly perYear: number },
): Cursor | null => {
  const steps: { readonly [key: string]: number } = {
    ArrowLeft: -1,
    ArrowDown: -1,
    ArrowRight: 1,
    ArrowUp: 1,
    PageDown: -perYear,
    PageUp: perYear,
    Home: -count,
    End: count,
  }
  const step = steps[key]
  if (step === undefined) return null
  const at = Math.min(count - 1, Math.max(0, cursor.at + step))
  return { from: isExtending ? cursor.from : at, at }
}
