import type { Corrections } from '../../core/curate/types.ts'

/** One step that can be taken back: corrections before and after it, and in a few words what it was. */
export type Step = { readonly words: string; readonly before: Corrections; readonly after: Corrections }

/** Steps that undo and redo move over, nearest last. */
export type History = { readonly past: readonly Step[]; readonly future: readonly Step[] }

export const NO_HISTORY: History = { past: [], future: [] }

const MOST_STEPS = 200

/** Adds a step and forgets those that were taken back before it. */
export const record = (history: History, step: Step): History => ({
  past: [...history.past, step].slice(-MOST_STEPS),
  future: [],
})

/** The same steps over corrections that are told otherwise. */
export const relocated = ({ past, future }: History, relocate: (corrections: Corrections) => Corrections): History => {
  const step = ({ words, before, after }: Step): Step => ({ words, before: relocate(before), after: relocate(after) })
  return { past: past.map(step), future: future.map(step) }
}

/** Takes back the last step, where there is one. */
export const stepBack = ({ past, future }: History): { readonly step: Step; readonly history: History } | undefined => {
  const step = past.at(-1)
  return step && { step, history: { past: past.slice(0, -1), future: [...future, step] } }
}

/** Does again the step that was taken back last, where there is one. */
export const stepForward = ({
  past,
  future,
}: History): { readonly step: Step; readonly history: History } | undefined => {
  const step = future.at(-1)
  return step && { step, history: { past: [...past, step], future: future.slice(0, -1) } }
}
