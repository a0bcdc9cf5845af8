import type { Filters, MonthRange } from '../../../src-main/contract/index.ts'
import { withMonths } from '../filters.ts'
import type { Trail } from '../history.ts'
import { sameSearch } from '../place.ts'
import { type Context, presentOf } from './context.ts'

/**
 * Choosing months. While a person drags over them the results follow, each search once the one before is answered, so
 * that none waits behind many; the whole drag is one step for Back.
 */
export const createBrushActions = (
  context: Context,
  searching: {
    readonly narrow: (filters: Filters, step: boolean) => Promise<void>
    readonly search: () => Promise<void>
  },
) => {
  const { store } = context
  /** Where the drag under way began, and whether it has left a step since. */
  let before: Trail | null = null
  let isStepped = false
  let next: MonthRange | null = null
  let isFollowing = false

  const choose = (months: MonthRange | null, step: boolean): Promise<void> =>
    searching.narrow(withMonths(presentOf(context).filters, months), step)

  const follow = async (): Promise<void> => {
    if (isFollowing) return
    isFollowing = true
    while (next !== null && before !== null) {
      const months = next
      next = null
      const isFirst = !isStepped
      isStepped = true
      await choose(months, isFirst)
    }
    isFollowing = false
  }

  const goBack = (trail: Trail): void => {
    const isSame = sameSearch(trail.present, presentOf(context))
    store.setState({ trail })
    if (!isSame) void searching.search()
  }

  /** Ends the drag under way; answers where it began, if it has left a step. */
  const end = (): Trail | null => {
    const trail = isStepped ? before : null
    before = null
    next = null
    isStepped = false
    return trail
  }

  return {
    /** Months under a drag that goes on. */
    brushMonths: (months: MonthRange): void => {
      before ??= store.getState().trail
      next = months
      void follow()
    },
    /** The drag is given up: everything is as it was before it. */
    dropBrush: (): void => {
      const trail = end()
      if (trail) goBack(trail)
    },
    /** Chooses months, or all; the end of a drag where one is under way. */
    setMonths: (months: MonthRange | null): void => {
      const trail = end()
      void choose(months, trail === null)
      // A drag that ends where it began has led nowhere.
      if (trail && sameSearch(trail.present, presentOf(context))) goBack(trail)
    },
  }
}
