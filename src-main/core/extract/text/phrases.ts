import { fold } from './fold.ts'
import { type Token, tokenise } from './tokens.ts'

/** A word list whose entries may have several words, looked up at a word of a text. */
export type PhraseIndex<T> = {
  /** The longest entry that starts at `tokens[at]`, with the number of words it covers. */
  readonly at: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly values: readonly T[]; readonly length: number } | undefined
}

const JOINS = new Set([' ', '-', '/', '\u2011', '\u2010', ' / ', ' - ', '. ', '.'])

/** Builds a {@link PhraseIndex}. Words are compared folded; a hyphen, a slash or a space may stand between them. */
export const createPhraseIndex = <T>(entries: Iterable<readonly [form: string, value: T]>): PhraseIndex<T> => {
  const byFirst = new Map<string, Map<string, T[]>>()
  const longest = new Map<string, number>()
  for (const [form, value] of entries) {
    const words = tokenise(form).map(token => token.folded)
    const first = words[0]
    if (first === undefined) continue
    const key = words.join(' ')
    const table = byFirst.get(first) ?? new Map<string, T[]>()
    byFirst.set(first, table)
    const values = table.get(key)
    if (values === undefined) table.set(key, [value])
    else if (!values.includes(value)) values.push(value)
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length))
  }
  return {
    at: (tokens, at) => {
      const first = tokens[at]
      if (first === undefined || first.handle) return undefined
      const table = byFirst.get(first.folded)
      if (table === undefined) return undefined
      const most = longest.get(first.folded) ?? 1
      let key = first.folded
      let best: { values: readonly T[]; length: number } | undefined
      for (let length = 1; ; length++) {
        const values = table.get(key)
        if (values !== undefined) best = { values, length }
        const next = tokens[at + length]
        if (length >= most || next === undefined || !JOINS.has(next.gap)) return best
        key += ` ${next.folded}`
      }
    },
  }
}

/** A set of folded words, from a list parted by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u).map(fold))
