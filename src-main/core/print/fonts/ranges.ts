/** Characters from the first to the last, both among them. */
export type Interval = readonly [first: number, last: number]

/** The characters of a `unicode-range` (CSS Fonts Module Level 4, section 11.5), without its wildcards, in order. */
export const intervalsOf = (range: string): readonly Interval[] =>
  range
    .split(',')
    .map((part): Interval => {
      const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
    })
    .sort(([a], [b]) => a - b)

/** The characters of several lists of intervals as one list, in order and without overlaps. */
export const merged = (lists: readonly (readonly Interval[])[]): readonly Interval[] => {
  const all: Interval[] = []
  for (const [first, last] of lists.flat().sort(([a], [b]) => a - b)) {
    const before = all.at(-1)
    if (before === undefined || first > before[1] + 1) all.push([first, last])
    else all[all.length - 1] = [before[0], Math.max(before[1], last)]
  }
  return all
}

/** Whether a character is in some intervals, which stand in order and do not overlap. */
export const isWithin = (code: number, intervals: readonly Interval[]): boolean => {
  let [low, high] = [0, intervals.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = intervals[middle] ?? [0, -1]
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return true
  }
  return false
}
