/** Counts of requests: those that tried to leave the page's own origin and were stopped, and those that were served. */
export type Traffic = {
  countBlocked(): void
  countServed(): void
  counts(): { readonly blocked: number; readonly served: number }
}

/** Starts counting at zero. */
export const createTraffic = (): Traffic => {
  let blocked = 0
  let served = 0
  return {
    countBlocked: () => {
      blocked += 1
    },
    countServed: () => {
      served += 1
    },
    counts: () => ({ blocked, served }),
  }
}
