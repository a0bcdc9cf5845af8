/** What the names, affiliations and recaps of two keys tell about whether they are one entity. */
export type Judgement = {
  readonly one: string
  readonly other: string
  /** `same`: evidence enough to make them one. `doubtful`: a person should look. */
  readonly verdict: 'same' | 'doubtful'
  /** From 0 to 1. */
  readonly likelihood: number
  /** In a few words: `one letter apart`. */
  readonly why: string
  /** Of the two, the shorter or lesser name, which several others could be meant by: `A. Roe` beside `Alice Roe`. */
  readonly lesser?: string
}

/** Says what two keys are to each other, where there is something to say. */
export type Verdict = Omit<Judgement, 'one' | 'other'>

/** Pairs in one order and each once, whatever ways they were found by. */
export const createPairs = <T extends { readonly key: string }>(): {
  add(one: T, other: T): void
  all(): Iterable<readonly [one: T, other: T]>
} => {
  const pairs = new Map<string, readonly [T, T]>()
  return {
    add: (one, other) => {
      if (one.key === other.key) return
      const [first, second] = one.key < other.key ? [one, other] : [other, one]
      pairs.set(`${first.key}\n${second.key}`, [first, second])
    },
    all: () => pairs.values(),
  }
}
