/** Joins keys into groups, and never two that were told to stay apart. */
export type Groups = {
  /** Makes one group of two. Answers false, and changes nothing, where that would bring a forbidden pair together. */
  join(one: string, other: string): boolean
  /** A key that stands for the whole group; a key never joined stands for itself. */
  root(key: string): string
  /** Whether the two must stay apart as things are now: their groups hold the two names of a forbidden pair. */
  forbidden(one: string, other: string): boolean
}

/** A union-find over text keys. What is forbidden to a member is forbidden to its whole group. */
export const createGroups = (apart: readonly (readonly [one: string, other: string])[] = []): Groups => {
  const parents = new Map<string, string>()
  const sizes = new Map<string, number>()
  const enemies = new Map<string, Set<string>>()
  const root = (key: string): string => {
    let at = key
    for (;;) {
      const parent = parents.get(at)
      if (parent === undefined) return at
      const above = parents.get(parent)
      if (above !== undefined) parents.set(at, above)
      at = parent
    }
  }
  const forbid = (one: string, other: string): void => {
    const set = enemies.get(one) ?? new Set<string>()
    set.add(other)
    enemies.set(one, set)
  }
  for (const [one, other] of apart)
    if (one !== other) {
      forbid(one, other)
      forbid(other, one)
    }
  const forbidden = (one: string, other: string): boolean => enemies.get(root(one))?.has(root(other)) === true
  return {
    root,
    forbidden,
    join: (one, other) => {
      const first = root(one)
      const second = root(other)
      if (first === second) return true
      if (forbidden(first, second)) return false
      const isLarger = (sizes.get(first) ?? 1) >= (sizes.get(second) ?? 1)
      const [kept, gone] = isLarger ? [first, second] : [second, first]
      parents.set(gone, kept)
      sizes.set(kept, (sizes.get(first) ?? 1) + (sizes.get(second) ?? 1))
      for (const enemy of enemies.get(gone) ?? []) {
        forbid(kept, enemy)
        enemies.get(enemy)?.delete(gone)
        forbid(enemy, kept)
      }
      enemies.delete(gone)
      return true
    },
  }
}
