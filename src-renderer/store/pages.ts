/** A long list of which only parts have arrived, by their places in it. */
export type Arrived<T> = ReadonlyMap<number, T>

/** Puts in what has arrived from place `offset` on. */
export const withPage = <T>(arrived: Arrived<T>, offset: number, page: readonly T[]): Arrived<T> =>
  new Map([...arrived, ...page.map((item, at) => [offset + at, item] as const)])

/** Offsets of the pages of `size` that places `first` to `last` of `total` need and that have not arrived. */
export const missingOffsets = (
  arrived: Arrived<unknown>,
  { first, last, total, size }: { first: number; last: number; total: number; size: number },
): readonly number[] => {
  const offsets = new Set<number>()
  for (let at = Math.max(0, first); at <= Math.min(last, total - 1); at += 1)
    if (!arrived.has(at)) offsets.add(at - (at % size))
  return [...offsets]
}

/** The place of what is looked at in a list that came anew; null where nothing was, or where the list ends before it. */
export const stillThere = (place: number | null, total: number): number | null =>
  place !== null && place < total ? place : null
