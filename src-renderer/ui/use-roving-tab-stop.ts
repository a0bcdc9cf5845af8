import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { keyToPlace } from './key-to-place.ts'

const CONTROLS = 'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled)'

/** What can have the focus in a bar: what is disabled, or hidden for want of room, cannot. */
const controlsOf = (bar: HTMLElement): readonly HTMLElement[] =>
  [...bar.querySelectorAll<HTMLElement>(CONTROLS)].filter(control => control.checkVisibility())

/**
 * One tab stop for all controls of a bar, at the one that had the focus last; arrow keys, Home and End move between
 * them. The focus stays in the bar when the control that has it is disabled or goes. As the WAI-ARIA Authoring Practices
 * describe it for a toolbar.
 */
export const useRovingTabStop = (bar: RefObject<HTMLElement | null>) => {
  const stop = useRef<HTMLElement | null>(null)
  const hasFocus = useRef(false)

  const settle = useCallback(() => {
    if (!bar.current) return
    const controls = controlsOf(bar.current)
    const before = stop.current
    const next = before && controls.includes(before) ? before : (controls[0] ?? null)
    stop.current = next
    for (const control of controls) control.tabIndex = control === next ? 0 : -1
    const { activeElement } = document
    const isLost = hasFocus.current && (activeElement === document.body || activeElement === before)
    if (isLost && next !== before) next?.focus({ preventScroll: true })
  }, [bar])

  // Whatever drew the bar again may have added, disabled or taken away a control.
  useLayoutEffect(settle)
  useEffect(() => {
    if (!bar.current) return
    const watcher = new ResizeObserver(settle)
    watcher.observe(bar.current)
    return () => watcher.disconnect()
  }, [bar, settle])

  return {
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (!(target instanceof HTMLElement) || !bar.current?.contains(target)) return
      hasFocus.current = true
      stop.current = target
      settle()
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      hasFocus.current = bar.current?.contains(relatedTarget) ?? false
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event
      // What is open over the page, a menu of the bar too, has keys of its own.
      if (!(target instanceof HTMLElement) || !bar.current?.contains(target)) return
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return
      const controls = controlsOf(bar.current)
      const to = keyToPlace(key, controls.indexOf(target), controls.length, 'across')
      if (to === null) return
      event.preventDefault()
      controls[to]?.focus()
    },
  }
}
