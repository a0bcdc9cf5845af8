import { useEffect, useRef } from 'react'
import { useModel } from '../../store/use-app.ts'
import { afterFocusReturns } from '../../ui/after-focus-returns.ts'

/**
 * Keeps the keys alive when a dialog closes whose opener is gone, such as a button in a note, and when a note goes with
 * the focus in it: what had the focus last in one of the panes takes it. What gives its focus back by itself does so
 * in the next frame, and goes first.
 */
export const useFocusHome = (): void => {
  const isOver = useModel(model => model.overlay !== 'none')
  const note = useModel(model => model.note)
  const last = useRef<HTMLElement | null>(null)

  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.pane')) last.current = target
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each note that goes may have had the focus
  useEffect(() => {
    if (isOver) return
    const goHome = (): void => {
      if (document.activeElement === document.body) last.current?.focus({ preventScroll: true })
    }
    return afterFocusReturns(goHome)
  }, [isOver, note])
}
