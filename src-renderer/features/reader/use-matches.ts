import { type RefObject, useCallback, useState } from 'react'
import type { RecapView } from '../../../src-main/contract/index.ts'

export type Matches = {
  readonly total: number
  /** Index of the match that was shown last, or -1. */
  readonly current: number
  /** Brings a match into sight; past the last one it starts again at the first. */
  readonly show: (match: number) => void
}

type Shown = { readonly path: string | undefined; readonly total: number; readonly match: number }

/** The marked matches of the recap on the screen, and which of them a person is at. */
export const useMatches = (view: RecapView | null, scroller: RefObject<HTMLElement | null>): Matches => {
  // Kept with the recap and the number of matches it belongs to, so that other matches start without one.
  const total = view?.matches ?? 0
  const path = view?.path
  const [shown, setShown] = useState<Shown>({ path, total, match: -1 })

  const show = useCallback(
    (match: number) => {
      if (total === 0) return
      const wanted = (match + total) % total
      const root = scroller.current
      for (const mark of root?.querySelectorAll('mark[data-current]') ?? []) mark.removeAttribute('data-current')
      const mark = root?.querySelector(`mark[data-match="${wanted}"]`)
      mark?.setAttribute('data-current', '')
      mark?.scrollIntoView({ block: 'nearest' })
      setShown({ path, total, match: wanted })
    },
    [path, total, scroller],
  )

  return { total, current: shown.path === path && shown.total === total ? shown.match : -1, show }
}
