import { type RefObject, useLayoutEffect } from 'react'
import type { RecapView } from '../../../src-main/contract/index.ts'
import { useModel, useSnapshot } from '../../store/use-app.ts'
import { anchorId } from './body/anchor.ts'

/**
 * Where a recap that was just opened stands: at the fragment of the link that led here; else where it was left, when a
 * person comes back to it; else at its first match; else at its top.
 */
export const useLanding = (
  view: RecapView | null,
  scroller: RefObject<HTMLElement | null>,
  showMatch: (match: number) => void,
): void => {
  const opened = useModel(model => model.reader.opened)
  const snapshot = useSnapshot()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time a recap is opened, not when it is read again
  useLayoutEffect(() => {
    const root = scroller.current
    if (!view || !root) return
    const { reader, trail } = snapshot()
    const target = reader.fragment === null ? null : document.getElementById(anchorId(reader.fragment))
    if (target) target.scrollIntoView()
    else if (trail.present.readerScroll > 0) root.scrollTop = trail.present.readerScroll
    else {
      root.scrollTop = 0
      if (view.matches > 0) showMatch(0)
    }
  }, [opened])
}
