import type { Suggestion } from '../../src-main/contract/index.ts'

/** Suggestions asked for at once. */
export const REVIEWED_AT_ONCE = 50

/** The suggestions under review, and where in them a person is. Kept while the dialog is closed. */
export type ReviewQueue = {
  /** Most telling first; null before they are read. */
  readonly suggestions: readonly Suggestion[] | null
  /** Number of suggestions that the archive has, of which `suggestions` are the first. */
  readonly total: number
  /** How many to ask for. */
  readonly limit: number
  readonly current: string | null
  readonly skipped: ReadonlySet<string>
  /** Decided here; `asked` until the decision is in force. They are shown no more, also where still in the list. */
  readonly decided: ReadonlyMap<string, 'asked' | 'done'>
}

export const NO_QUEUE: ReviewQueue = {
  suggestions: null,
  total: 0,
  limit: REVIEWED_AT_ONCE,
  current: null,
  skipped: new Set(),
  decided: new Map(),
}

const without = <V>(all: ReadonlyMap<string, V>, ids: readonly string[]): ReadonlyMap<string, V> =>
  new Map([...all].filter(([id]) => !ids.includes(id)))

/** The suggestions that wait for a decision, those that were skipped too. */
export const waitingIn = ({ suggestions, decided }: ReviewQueue): readonly Suggestion[] =>
  (suggestions ?? []).filter(({ id }) => !decided.has(id))

/** Number of suggestions that wait for a decision, those that are not in the list yet too. */
export const countWaiting = (queue: ReviewQueue): number =>
  queue.total - (queue.suggestions ?? []).length + waitingIn(queue).length

export const currentIn = (queue: ReviewQueue): Suggestion | null =>
  waitingIn(queue).find(({ id }) => id === queue.current) ?? null

/**
 * The suggestion to go to from one: the next that was not skipped, from the top again after the last; where all were
 * skipped, the next, else the one before; null where there is no other.
 */
const nextTo = (queue: ReviewQueue, id: string): string | null => {
  const all = (queue.suggestions ?? []).map(one => one.id)
  const at = all.indexOf(id)
  const others = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].filter(one => !queue.decided.has(one))
  const isAfter = (one: string): boolean => all.indexOf(one) > at
  return others.find(one => !queue.skipped.has(one)) ?? others.find(isAfter) ?? others.at(-1) ?? null
}

/** Goes up or down the list; stays at its ends. */
export const moveBy = (queue: ReviewQueue, by: number): ReviewQueue => {
  const waiting = waitingIn(queue)
  const at = waiting.findIndex(({ id }) => id === queue.current)
  const to = waiting[Math.min(waiting.length - 1, Math.max(0, at + by))]
  return to ? { ...queue, current: to.id } : queue
}

/** Leaves a suggestion undecided and goes to the next. */
export const skip = (queue: ReviewQueue, id: string): ReviewQueue => {
  const skipped = new Set(queue.skipped).add(id)
  return { ...queue, skipped, current: nextTo({ ...queue, skipped }, id) ?? id }
}

/** A decision was made: the next one is current, before it is in force. */
export const decide = (queue: ReviewQueue, id: string): ReviewQueue => ({
  ...queue,
  decided: new Map(queue.decided).set(id, 'asked'),
  current: queue.current === id ? nextTo(queue, id) : queue.current,
})

/** The outcome of a decision: one that was refused waits again, and is current. */
export const settleDecision = (queue: ReviewQueue, id: string, isInForce: boolean): ReviewQueue =>
  isInForce
    ? { ...queue, decided: new Map(queue.decided).set(id, 'done') }
    : { ...queue, decided: without(queue.decided, [id]), current: id }

/**
 * The list as it is now. What was decided and is back, by undo, is current; else the current one stays, or the next to
 * it in the list before where it is gone.
 */
export const refill = (queue: ReviewQueue, suggestions: readonly Suggestion[], total: number): ReviewQueue => {
  const isListed = new Set(suggestions.map(({ id }) => id))
  const back = suggestions.filter(({ id }) => queue.decided.get(id) === 'done').map(({ id }) => id)
  const next: ReviewQueue = {
    ...queue,
    suggestions,
    total,
    decided: without(queue.decided, back),
    skipped: new Set([...queue.skipped].filter(id => isListed.has(id))),
  }
  const waiting = new Set(waitingIn(next).map(({ id }) => id))
  const before = (queue.suggestions ?? []).map(({ id }) => id)
  const at = queue.current === null ? 0 : Math.max(0, before.indexOf(queue.current))
  const near = [...before.slice(at), ...before.slice(0, at).reverse()].find(id => waiting.has(id))
  const isKept = queue.current !== null && waiting.has(queue.current)
  const current = back[0] ?? (isKept ? queue.current : (near ?? waitingIn(next)[0]?.id ?? null))
  return { ...next, current }
}
