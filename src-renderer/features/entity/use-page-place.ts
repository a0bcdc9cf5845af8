import { type RefObject, useLayoutEffect } from 'react'
import { useSnapshot } from '../../store/use-app.ts'

/** Back and forward, and the results, keep the focus: a person may go on from there. */
const KEEPS_FOCUS = '.toolbar, .pane-results'

/**
 * Where a page that has just come stands: where it was left, when a person comes back to it, else at its top. It takes
 * the focus, since what led to it is often gone with what was there before. `shown` tells one page from another; null
 * before it is read.
 */
export const usePagePlace = (
  shown: string | null,
  scroller: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
): void => {
  const snapshot = useSnapshot()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time another page comes, not when it is read again
  useLayoutEffect(() => {
    if (shown === null) return
    if (scroller.current) scroller.current.scrollTop = snapshot().trail.present.readerScroll
    if (!document.activeElement?.closest(KEEPS_FOCUS)) title.current?.focus({ preventScroll: true })
  }, [shown])
}
