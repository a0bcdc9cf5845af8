import { useEffect } from 'react'

const uppermostDialog = (): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1)

/**
 * Leads keys that reach only the page to what lies over it.
 *
 * A browser drops the focus of an element that is disabled or goes away, such as a button whose work has begun, onto
 * the page. There Escape and Tab would not reach the dialog any more, and the keys of the window below would act.
 */
export const useStrayKeys = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const dialog = event.target === document.body ? uppermostDialog() : undefined
      if (!dialog) return
      event.stopPropagation()
      dialog.focus()
      // Only this key closes; any other would be taken for something that was meant.
      if (event.key === 'Escape')
        dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
    }
    document.addEventListener('keydown', onKeyDown, true)
    return () => document.removeEventListener('keydown', onKeyDown, true)
  }, [])
}
