/** Does work under a key; see {@link createQueue}. */
export type Queue<T> = (key: string, work: () => Promise<T>) => Promise<T>

/**
 * Does at most `together` pieces of work at a time, what was asked for last first: that is what a person looks at.
 * Work under the key of one that waits or runs is not done twice; asked for again, it moves to the front.
 */
export const createQueue = <T>(together: number): Queue<T> => {
  const pending = new Map<string, Promise<T>>()
  const waiting = new Map<string, () => void>()
  /** Keys as they were asked for, with those that moved or started since: the last that still waits is the next. */
  const asked: string[] = []
  let running = 0

  const next = (): void => {
    while (running < together) {
      const key = asked.pop()
      if (key === undefined) return
      const start = waiting.get(key)
      if (start === undefined) continue
      waiting.delete(key)
      running += 1
      start()
    }
  }

  return (key, work) => {
    const known = pending.get(key)
    if (known !== undefined) {
      if (waiting.has(key)) asked.push(key)
      return known
    }
    const done = new Promise<void>(start => {
      waiting.set(key, start)
      asked.push(key)
    })
      .then(work)
      .finally(() => {
        running -= 1
        pending.delete(key)
        next()
      })
    pending.set(key, done)
    next()
    return done
  }
}
