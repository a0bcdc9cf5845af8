/** Room left above what is brought to the top, in pixels. */
const ROOM = 16
/** The share of the page within which a match and the heading above it are near each other. */
const NEAR_SHARE = 0.9

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

/** Whether a match is in sight, with room below it, while the page stands at its top. */
const isSeenFromTop = (root: HTMLElement, mark: Element): boolean => {
  const { top, height } = root.getBoundingClientRect()
  return mark.getBoundingClientRect().bottom - top + root.scrollTop < height * NEAR_SHARE
}

/** How far to scroll so that an element that the upper edge hides, or cuts, stands below it; 0 where it does not. */
const hiddenBy = (top: number, element: Element): number =>
  Math.min(0, element.getBoundingClientRect().top - top - ROOM)

/**
 * Puts the page right around the match that it was just scrolled to: at its top where the match is in sight from there; else
 * the heading above in sight where it is near, and the recap's title whole or gone, never cut.
 */
export const settle = (root: HTMLElement): void => {
  const mark = root.querySelector('mark[data-current]')
  if (!mark || root.scrollTop === 0) return
  if (isSeenFromTop(root, mark)) {
    root.scrollTop = 0
    return
  }
  const { top, height } = root.getBoundingClientRect()
  const heading = [...root.querySelectorAll('.recap-body :is(h2, h3, h4, h5, h6)')]
    .filter(each => isBefore(each, mark))
    .at(-1)
  const fits = (element: Element): boolean =>
    mark.getBoundingClientRect().bottom - element.getBoundingClientRect().top + ROOM < height * NEAR_SHARE
  if (heading && fits(heading)) root.scrollTop += hiddenBy(top, heading)
  const title = root.querySelector('.recap-title')
  const box = title?.getBoundingClientRect()
  if (!title || !box || box.top >= top || box.bottom <= top) return
  root.scrollTop += fits(title) ? hiddenBy(top, title) : box.bottom - top + ROOM
}
