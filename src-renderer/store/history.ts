import type { Place } from './place.ts'

/** The places before and after the present one, nearest last in `past` and first in `future`. */
export type Trail = {
  readonly past: readonly Place[]
  readonly present: Place
  readonly future: readonly Place[]
}

const MOST_PLACES = 200

export const startTrail = (present: Place): Trail => ({ past: [], present, future: [] })

/** Goes to a new place and forgets what lay ahead. */
export const visit = (trail: Trail, next: Place): Trail => ({
  past: [...trail.past, trail.present].slice(-MOST_PLACES),
  present: next,
  future: [],
})

/** Changes the present place without leaving a step to go back over: scrolling, focus, one more letter typed. */
export const amend = (trail: Trail, change: Partial<Place>): Trail => ({
  ...trail,
  present: { ...trail.present, ...change },
})

export const goBack = (trail: Trail): Trail => {
  const present = trail.past.at(-1)
  if (!present) return trail
  return { past: trail.past.slice(0, -1), present, future: [trail.present, ...trail.future] }
}

export const goForward = (trail: Trail): Trail => {
  const [present, ...future] = trail.future
  if (!present) return trail
  return { past: [...trail.past, trail.present], present, future }
}
