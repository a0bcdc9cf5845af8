import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus to an element of a form each time the form is seen again: the button that led away from it, and the
 * one that led back, are gone by then.
 */
export const useFocusWhenBack = (element: RefObject<HTMLElement | null>, isSeen: boolean): void => {
  const before = useRef(isSeen)
  useEffect(() => {
    if (isSeen && !before.current) element.current?.focus()
    before.current = isSeen
  }, [element, isSeen])
}
