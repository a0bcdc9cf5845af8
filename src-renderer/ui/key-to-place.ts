const ARROWS = { across: ['ArrowLeft', 'ArrowRight'], down: ['ArrowUp', 'ArrowDown'] } as const

/**
 * The place that a key leads to from place `from` (-1 where there is none yet) of `count`, or null where it does not
 * move: arrows along the axis, Home, End, and Page keys where a page is of `page` places. Ends do not join.
 */
export const keyToPlace = (
  key: string,
  from: number,
  count: number,
  axis: keyof typeof ARROWS,
  page?: number,
): number | null => {
  if (count === 0) return null
  const within = (place: number): number => Math.min(count - 1, Math.max(0, place))
  const [back, on] = ARROWS[axis]
  switch (key) {
    case back:
      return within(from - 1)
    case on:
      return within(from + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    case 'PageUp':
      return page === undefined ? null : within(from - page)
    case 'PageDown':
      return page === undefined ? null : within(from + page)
    default:
      return null
  }
}
