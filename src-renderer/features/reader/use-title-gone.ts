import { type RefObject, useEffect, useState } from 'react'
import type { RecapView } from '../../../src-main/contract/index.ts'

/** Whether the recap's title has been scrolled out of the page. */
export const useTitleGone = (view: RecapView | null, scroller: RefObject<HTMLElement | null>): boolean => {
  const [isGone, setGone] = useState(false)
  const path = view?.path

  // biome-ignore lint/correctness/useExhaustiveDependencies: each recap has a title of its own to watch
  useEffect(() => {
    const root = scroller.current
    const title = root?.querySelector('.recap-title')
    if (!root || !title) return
    const watcher = new IntersectionObserver(([entry]) => setGone(entry ? !entry.isIntersecting : false), { root })
    watcher.observe(title)
    return () => watcher.disconnect()
  }, [path, scroller])

  return isGone
}
