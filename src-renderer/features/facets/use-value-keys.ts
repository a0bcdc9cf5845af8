import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import type { FacetField } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { keyToPlace } from '../../ui/key-to-place.ts'
import type { OpenValueMenu } from './value-menu.tsx'

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.facet-row') : null

/**
 * The keys of a facet's values: one of them is a stop for Tab, with its buttons after it; arrow keys lead to the others,
 * X or Shift and Space leaves a value out, Shift and F10 opens its menu. (Space alone is the checkbox's own key.)
 */
export const useValueKeys = (field: FacetField, names: readonly string[], openMenu: OpenValueMenu) => {
  const { toggleExclusion } = useActions()
  const [last, setLast] = useState<string | null>(null)
  const stop = last !== null && names.includes(last) ? last : (names[0] ?? null)

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event
    const row = rowOf(event.target)
    const name = row?.dataset.value
    if (altKey || ctrlKey || metaKey || !row || name === undefined) return
    const isOnValue = event.target instanceof HTMLInputElement
    if (key === 'ContextMenu' || (shiftKey && key === 'F10')) openMenu(field, name, row)
    else if (isOnValue && (key.toLowerCase() === 'x' || (shiftKey && key === ' '))) toggleExclusion(field, name)
    else {
      const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.facet-row')]
      const to = shiftKey ? null : keyToPlace(key, rows.indexOf(row), rows.length, 'down')
      if (to === null) return
      rows[to]?.querySelector('input')?.focus()
    }
    event.preventDefault()
  }

  return {
    stop,
    handlers: {
      onKeyDown,
      onFocus: ({ target }: FocusEvent<HTMLElement>) => setLast(rowOf(target)?.dataset.value ?? null),
    },
  }
}
