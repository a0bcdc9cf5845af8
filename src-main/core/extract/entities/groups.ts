/** Joins keys into groups. */
export type Groups = { readonly join: (one: string, other: string) => void; readonly root: (key: string) => string }

/** A union-find over text keys. */
export const createGroups = (): Groups => {
  const parents = new Map<string, string>()
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
  return {
    root,
    join: (one, other) => {
      const first = root(one)
      const second = root(other)
      if (first !== second) parents.set(second, first)
    },
  }
}
