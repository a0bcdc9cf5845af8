import { useEffect } from 'react'
import type { Actions } from '../../store/create-app.ts'
import type { Model } from '../../store/model.ts'
import { useActions, useSnapshot } from '../../store/use-app.ts'
import { SEARCH_BOX_ID } from '../search-box/search-box.tsx'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'

const press = (label: string) => {
  const button = document.querySelector(`button[aria-label="${label}"]`)
  if (button instanceof HTMLButtonElement) button.click()
}

const focusSearch = () => {
  const box = document.getElementById(SEARCH_BOX_ID)
  box?.focus()
  if (box instanceof HTMLInputElement) box.select()
}

/** Prints the selection; without one, the recap that is open. */
const printChosen = (actions: Actions, { selection, trail }: Model) => {
  if (selection.size > 0) actions.prepareExport()
  else if (trail.present.open !== null) actions.prepareExport([trail.present.open])
}

const openNeighbour = (actions: Actions, by: number) => {
  const path = actions.neighbour(by)
  if (path !== null) actions.open(path)
}

/** The keys of undo and redo; in a text field they are about its letters. */
const correctionKey = (event: KeyboardEvent, actions: Actions): (() => void) | null => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return () => void (event.shiftKey ? actions.redo() : actions.undo())
  return key === 'y' && event.ctrlKey && !event.shiftKey ? () => void actions.redo() : null
}

/** What a key does wherever the focus is, or null. */
const actionOf = (event: KeyboardEvent, actions: Actions, model: Model): (() => void) | null => {
  if (event.altKey && event.key === 'ArrowLeft') return actions.back
  if (event.altKey && event.key === 'ArrowRight') return actions.forward
  if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    if (event.key === 'f') return focusSearch
    if (event.key === 'p') return () => printChosen(actions, model)
  }
  const correction = correctionKey(event, actions)
  if (correction) return correction
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  switch (event.key) {
    case '/':
      return focusSearch
    case '?':
      return () => actions.show('shortcuts')
    case 'r':
      return model.stage === 'open' ? () => actions.openReview() : null
    case '[':
      return () => openNeighbour(actions, -1)
    case ']':
      return () => openNeighbour(actions, 1)
    case 'n':
      return () => press('Next match')
    case 'N':
      return () => press('Previous match')
    default:
      return null
  }
}

const isCovered = (model: Model) => model.overlay !== 'none' || model.lightbox !== null

/** Keys and mouse buttons that work anywhere in the window. The browser's own way back would leave the application. */
export const useShortcuts = (): void => {
  const actions = useActions()
  const snapshot = useSnapshot()

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actionOf(event, actions, snapshot())
      if (!act || event.defaultPrevented) return
      if (isCovered(snapshot())) {
        if (event.altKey || event.ctrlKey || event.metaKey) event.preventDefault()
        return
      }
      event.preventDefault()
      act()
    }
    const onMouseUp = (event: MouseEvent) => {
      if (event.button !== 3 && event.button !== 4) return
      event.preventDefault()
      if (isCovered(snapshot())) return
      if (event.button === 3) actions.back()
      else actions.forward()
    }
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('mouseup', onMouseUp)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('mouseup', onMouseUp)
    }
  }, [actions, snapshot])
}
