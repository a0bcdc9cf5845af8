import { PHOTO_WALL_ID } from '../photos/photo-wall.tsx'
import { READER_ID } from '../reader/use-arrival-focus.ts'
import { RESULTS_LIST_ID, SEARCH_BOX_ID } from '../search-box/search-box.tsx'

/** Presses a button of the window by its name, where it is there. */
export const press = (label: string): void => {
  const button = document.querySelector(`button[aria-label="${label}"]`)
  if (button instanceof HTMLButtonElement) button.click()
}

export const focusSearch = (): void => {
  const box = document.getElementById(SEARCH_BOX_ID)
  box?.focus()
  if (box instanceof HTMLInputElement) box.select()
}

const CONTROLS = 'button:not(:disabled, [tabindex="-1"]), input:not(:disabled), [tabindex="0"]'

/** What takes the focus in each part of the window, in the order of F6. */
const PARTS: readonly { readonly part: string; readonly first: readonly string[] }[] = [
  { part: '.toolbar', first: [`#${SEARCH_BOX_ID}`, CONTROLS] },
  { part: '.pane-facets', first: [CONTROLS] },
  { part: '.pane-results', first: [`#${RESULTS_LIST_ID}`, `#${PHOTO_WALL_ID}`, CONTROLS] },
  { part: '.pane-recap', first: [`#${READER_ID}`, '.reader-scroll', CONTROLS] },
]

/** Moves the focus to the next part of the window, or the one before; past the last one it is the first again. */
export const focusPart = (by: 1 | -1): void => {
  const parts = PARTS.flatMap(({ part, first }) => {
    const element = document.querySelector(part)
    const target = first.map(selector => element?.querySelector<HTMLElement>(selector)).find(found => found)
    return element && target ? [{ element, target }] : []
  })
  const at = parts.findIndex(({ element }) => element.contains(document.activeElement))
  const next = at < 0 ? (by > 0 ? 0 : parts.length - 1) : (at + by + parts.length) % parts.length
  parts[next]?.target.focus()
}
