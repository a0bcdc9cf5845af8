import { nameKey } from '../extract/entities/name-key.ts'

/** Other names of an entity by its usual name. */
export type SameTable = ReadonlyMap<string, readonly string[]>

/** Takes names out of a table. Where a usual name goes, the first of the others takes its place; one left alone is no entry. */
export const withoutKeys = (same: SameTable, keys: ReadonlySet<string>): SameTable => {
  const left = new Map<string, readonly string[]>()
  for (const [head, others] of same) {
    const isGone = (name: string): boolean => keys.has(nameKey(name))
    if (![head, ...others].some(isGone)) {
      left.set(head, others)
      continue
    }
    const [first, ...rest] = [head, ...others].filter(name => !isGone(name))
    if (first !== undefined && rest.length > 0) left.set(first, [...(left.get(first) ?? []), ...rest])
  }
  return left
}

/** All names of the entries that have one of these names. */
export const namesWith = (same: SameTable, keys: ReadonlySet<string>): readonly string[] =>
  [...same].flatMap(([head, others]) => {
    const names = [head, ...others]
    return names.some(name => keys.has(nameKey(name))) ? names : []
  })
