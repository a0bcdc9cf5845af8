import { type RefObject, useEffect, useRef } from 'react'
import { isTextField } from '../../ui/is-text-field.ts'

const isRadio = (target: Element): boolean => target instanceof HTMLInputElement && target.type === 'radio'

/** Whether a key pressed here is meant for the review: not for a text, a menu over it, or the choice among radios. */
const isMeant = (event: KeyboardEvent, frame: HTMLElement | null): boolean => {
  const { target } = event
  if (!(target instanceof Element) || isTextField(target)) return false
  if (isRadio(target) && event.key.startsWith('Arrow')) return false
  const dialog = frame?.closest('[role="dialog"]')
  return target === document.body || (dialog?.contains(target) ?? false)
}

/**
 * Hears keys wherever the focus is in the dialog around `frame`. `actionOf` tells what a key does, in lower case, with
 * `Ctrl+` before it where Ctrl or Cmd is held and `Shift+` before that; a key that is held down acts once, but arrows.
 */
export const useReviewKeys = (
  frame: RefObject<HTMLElement | null>,
  actionOf: (key: string) => (() => void) | null,
): void => {
  const latest = useRef(actionOf)
  useEffect(() => {
    latest.current = actionOf
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing || !isMeant(event, frame.current)) return
      const isArrow = event.key.startsWith('Arrow')
      const plain = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const held = event.ctrlKey || event.metaKey
      const act = latest.current(held ? `${event.shiftKey ? 'Shift+' : ''}Ctrl+${plain}` : plain)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      if (isArrow || !event.repeat) act()
    }
    // Before the parts of the dialog, some of which keep keys to themselves.
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [frame])
}
