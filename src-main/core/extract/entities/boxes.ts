/** Puts items into boxes by a text that they have in common; an item without one is left out. */
export const boxesOf = <T>(
  items: Iterable<T>,
  textOf: (item: T) => string | undefined,
): ReadonlyMap<string, readonly T[]> => {
  const boxes = new Map<string, T[]>()
  for (const item of items) {
    const text = textOf(item)
    if (text === undefined || text === '') continue
    const box = boxes.get(text)
    if (box === undefined) boxes.set(text, [item])
    else box.push(item)
  }
  return boxes
}
