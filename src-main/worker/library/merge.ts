import type { Library, LibraryChange } from '../../contract/index.ts'
import { MOST_KEPT } from '../schemas/library.ts'

const isAlike = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** What was added, changed or removed between `from` and `to`, in the list as it is now; what else it has stands behind. */
const merged = <T>(
  now: readonly T[],
  from: readonly T[] = [],
  to: readonly T[] = from,
  keyOf: (one: T) => string,
): readonly T[] => {
  const byKey = (list: readonly T[]) => new Map(list.map(one => [keyOf(one), one]))
  const [kept, before, after] = [byKey(now), byKey(from), byKey(to)]
  const asMade = to.flatMap(one => {
    const key = keyOf(one)
    if (!isAlike(one, before.get(key))) return [one]
    const still = kept.get(key)
    return still === undefined ? [] : [still]
  })
  const others = now.filter(one => !before.has(keyOf(one)) && !after.has(keyOf(one)))
  return [...asMade, ...others]
}

const idOf = ({ id }: { readonly id: string }): string => id

/**
 * What is kept now with a change made in it that began from what a window knew: what other windows added, changed or
 * removed meanwhile stays so, unless the change is about the very same search, collection or query.
 */
export const mergedLibrary = (now: Library, { from, to }: LibraryChange): Library => {
  // What was searched for again is news, though it was in the list before.
  const [last] = to.recent ?? []
  const recent = from.recent?.filter(query => query !== last)
  return {
    searches: merged(now.searches, from.searches, to.searches, idOf).slice(0, MOST_KEPT.searches),
    collections: merged(now.collections, from.collections, to.collections, idOf).slice(0, MOST_KEPT.collections),
    recent: merged(now.recent, recent, to.recent, query => query).slice(0, MOST_KEPT.recent),
  }
}
