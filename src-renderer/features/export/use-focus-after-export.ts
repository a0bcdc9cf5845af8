import { type RefObject, useEffect, useRef } from 'react'
import { useModel } from '../../store/use-app.ts'

/** Gives the focus to an element when an export was cancelled or failed: the button that had it is gone by then. */
export const useFocusAfterExport = (element: RefObject<HTMLElement | null>): void => {
  const state = useModel(model => model.exporting.state)
  const before = useRef(state)
  useEffect(() => {
    if (state === 'idle' && before.current !== 'idle') element.current?.focus()
    before.current = state
  }, [element, state])
}
