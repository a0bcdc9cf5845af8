import './shown-part.css'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from './button.tsx'

/** Entries drawn at once: thousands would take seconds. */
const AT_ONCE = 100

/** The first hundred entries of a list of any length, and a button for a hundred more where there are; then a line that says it is all. */
export const useShownPart = <T,>(all: readonly T[]): { readonly shown: readonly T[]; readonly more: ReactNode } => {
  const [most, setMost] = useState(AT_ONCE)
  const isPressed = useRef(false)
  /** The button that was pressed is gone with the last part; whoever used the keyboard goes on from the end of the list. */
  const takeFocus = (end: HTMLElement | null): void => {
    if (isPressed.current && document.activeElement === document.body) end?.focus({ preventScroll: true })
    isPressed.current = false
  }
  const showMore = (): void => {
    isPressed.current = true
    setMost(most + AT_ONCE)
  }
  const rest = Math.min(AT_ONCE, all.length - most)
  return {
    shown: all.slice(0, most),
    more:
      rest > 0 ? (
        <Button onPress={showMore}>
          Show {rest} more of {all.length.toLocaleString('en')}
        </Button>
      ) : all.length > AT_ONCE ? (
        <p ref={takeFocus} tabIndex={-1} className="shown-all">
          All {all.length.toLocaleString('en')} shown
        </p>
      ) : null,
  }
}
