import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Results } from '../../store/results.ts'

const hasVisibleFocus = (element: Element): boolean => element.querySelector(':focus-visible') !== null

/**
 * Whether a person points at something in a pane, by pointer, by keyboard or by the menu at a row, so that nothing in it
 * may move away. What was pressed stays where it is on the screen also where what lies above it grows.
 */
export const useHeld = (scroller: RefObject<HTMLElement | null>, isMenuOpen: boolean, results: Results | null) => {
  const [isPointed, setPointed] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const pressed = useRef<{ readonly row: Element; readonly top: number } | null>(null)

  const remember = ({ target }: { readonly target: EventTarget }) => {
    const row = target instanceof Element ? target.closest('.facet-row') : null
    pressed.current = row && { row, top: row.getBoundingClientRect().top }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useLayoutEffect(() => {
    const { current } = pressed
    if (!current?.row.isConnected || !scroller.current) return
    scroller.current.scrollTop += current.row.getBoundingClientRect().top - current.top
  }, [results])

  return {
    isHeld: isPointed || isFocused || isMenuOpen,
    handlers: {
      onPointerEnter: () => setPointed(true),
      onPointerLeave: () => {
        pressed.current = null
        setPointed(false)
      },
      onFocus: ({ currentTarget }: FocusEvent<HTMLElement>) => setFocused(hasVisibleFocus(currentTarget)),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(false)
      },
      onClickCapture: remember,
      onWheel: () => {
        pressed.current = null
      },
    },
  }
}
