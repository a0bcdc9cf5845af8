import { useEffect } from 'react'
import type { Actions } from '../../store/create-app.ts'
import type { Model } from '../../store/model.ts'
import { useActions, useSnapshot } from '../../store/use-app.ts'
import { isTextField } from '../../ui/is-text-field.ts'
import { isPress } from '../commands/keys.ts'
import { COMMANDS, worksInFields } from '../commands/table.ts'

/** What a key does wherever the focus is, or null. A command that has nothing to do takes its key all the same. */
const actionOf = (event: KeyboardEvent, actions: Actions, model: Model): (() => void) | null => {
  for (const command of COMMANDS) {
    const key = command.keys?.find(spec => isPress(event, spec))
    if (key === undefined || (isTextField(event.target) && !worksInFields(command, key))) continue
    return () => {
      if (command.isThere?.(model) ?? true) command.run(actions, model)
    }
  }
  return null
}

const isCovered = (model: Model) => model.overlay !== 'none' || model.lightbox !== null || model.wallImage !== null

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
