import { type RefObject, useCallback, useState } from 'react'
import type { RecapView } from '../../../src-main/contract/index.ts'

export type Matches = {
  readonly total: number
  /** Index of the match that was shown last, or -1. */
  readonly current: number
  /** Brings a match into sight; past the last one it starts again at the first. */
  readonly show: (match: number) => void
}

/** The marked matches of the recap on the screen, and which of them a person is at. */
export const useMatches = (view: RecapView | null, scroller: RefObject<HTMLElement | null>): Matches => {
  // Kept with the reading it belongs to, so that another reading starts without a match.
  const [shown, setShown] = useState<{ readonly view: RecapView | null; readonly match: number }>({ view, match: -1 })
  const total = view?.matches ?? 0

  const show = useCallback(
    (match: number) => {
      if (total === 0) return
      const wanted = (match + total) % total
      const root = scroller.current
      for (const mark of root?.querySelectorAll('mark[data-current]') ?? []) mark.removeAttribute('data-current')
      const mark = root?.querySelector(`mark[data-match="${wanted}"]`)
      mark?.setAttribute('data-current', '')
      mark?.scrollIntoView({ block: 'nearest' })
      setShown({ view, match: wanted })
    },
    [view, total, scroller],
  )

  return { total, current: shown.view === view ? shown.match : -1, show }
}
