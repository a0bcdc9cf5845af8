/** Remembers the results of the last `limit` different keys, the least recently used going first. */
export const createRecent = <V>(limit: number) => {
  const entries = new Map<string, V>()
  return {
    get: (key: string, compute: () => V): V => {
      const value = entries.get(key) ?? compute()
      entries.delete(key)
      entries.set(key, value)
      if (entries.size > limit) {
        const [oldest] = entries.keys()
        if (oldest !== undefined) entries.delete(oldest)
      }
      return value
    },
    clear: (): void => entries.clear(),
  }
}
