import { type RefObject, useEffect, useRef } from 'react'
import type { Trail } from '../../store/history.ts'
import type { Place } from '../../store/place.ts'
import { useModel, useSnapshot } from '../../store/use-app.ts'

/** Id of the text that scrolls, for what gives the focus back to reading. */
export const READER_ID = 'reader'

const isPage = (place: Place | undefined): boolean => place !== undefined && (place.entity !== null || place.trends)

/** Whether the step that led to the present place, or back to it, left a page that stood in the place of the recap. */
const isAfterPage = ({ past, future }: Trail): boolean => isPage(past.at(-1)) || isPage(future[0])

/**
 * The focus of a reader that comes where a page was: what had it may have gone with the page, and then the recap takes
 * it as soon as it is shown, however long that takes; unless a person has moved it elsewhere meanwhile. A recap that
 * was opened from over the window takes it in any case.
 */
export const useArrivalFocus = (pane: RefObject<HTMLElement | null>, scroller: RefObject<HTMLElement | null>): void => {
  const snapshot = useSnapshot()
  const opened = useModel(model => model.reader.opened)
  const isShown = useModel(
    ({ reader, trail }) => reader.fault !== null || (reader.view?.path ?? null) === trail.present.open,
  )
  const waits = useRef<boolean | null>(null)

  useEffect(() => {
    waits.current ??= isAfterPage(snapshot().trail)
    if (!isShown || !waits.current) return
    waits.current = false
    const target = scroller.current ?? pane.current
    if (document.activeElement === document.body) target?.focus({ preventScroll: true })
  }, [isShown, pane, scroller, snapshot])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time a recap is opened
  useEffect(() => {
    if (snapshot().reader.takesFocus) (scroller.current ?? pane.current)?.focus({ preventScroll: true })
  }, [opened])
}
