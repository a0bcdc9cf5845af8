import { type RefObject, useEffect } from 'react'
import { afterFocusReturns } from './after-focus-returns.ts'

const CONTROL = 'button:not(:disabled), input:not(:disabled), [tabindex="0"]'

/** What had the focus, the list and the section that it stood in, and its place in that list. */
type Held = {
  readonly target: Element
  readonly list: Element | null
  readonly at: number
  readonly section: Element | null
}

const heldAt = (target: Element): Held => {
  const item = target.closest('li')
  const list = item?.parentElement ?? null
  return { target, list, at: item && list ? [...list.children].indexOf(item) : -1, section: target.closest('section') }
}

/** What stands now in a list where something has gone, or at its end. */
const neighbourOf = ({ list, at }: Held): HTMLElement | null | undefined =>
  list?.isConnected ? list.children[Math.min(at, list.children.length - 1)]?.querySelector<HTMLElement>(CONTROL) : null

/**
 * Gives the focus a home where what had it goes from a part of the window: a filter that is taken back, a way out that
 * is taken. Its neighbour in a list takes it, else what `home` names, which is told the section that it stood in. A
 * focus that has gone elsewhere meanwhile stays there.
 */
export const useFocusNearby = (
  part: RefObject<HTMLElement | null>,
  home: (section: Element | null) => HTMLElement | null | undefined,
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is at home never changes, whatever function tells it
  useEffect(() => {
    const element = part.current
    if (!element) return
    let held: Held | null = null
    let callOff = (): void => undefined
    const goHome = () => {
      if (!held || held.target.isConnected || document.activeElement !== document.body) return
      const target = neighbourOf(held) ?? home(held.section)
      target?.focus({ preventScroll: true })
    }
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      if (element.contains(target)) held = heldAt(target)
      // What lies over the window, outside of its root, gives the focus back.
      else if (target.closest('#root')) held = null
    }
    const watcher = new MutationObserver(() => {
      if (!held || held.target.isConnected) return
      goHome()
      // A menu gives its focus back to what is gone.
      callOff()
      callOff = afterFocusReturns(goHome)
    })
    watcher.observe(element, { childList: true, subtree: true })
    document.addEventListener('focusin', onFocusIn)
    return () => {
      callOff()
      watcher.disconnect()
      document.removeEventListener('focusin', onFocusIn)
    }
  }, [part])
}
