import { type RefObject, useLayoutEffect } from 'react'

/**
 * Takes the focus when what had it has gone from the page, each time `when` changes: so that no decision leaves the
 * keyboard nowhere. With `always`, the first time in any case.
 */
export const useLostFocus = (element: RefObject<HTMLElement | null>, when: unknown, always = false): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change may have taken what had the focus
  useLayoutEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true })
  }, [when])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the first time
  useLayoutEffect(() => {
    if (always) element.current?.focus({ preventScroll: true })
  }, [])
}
