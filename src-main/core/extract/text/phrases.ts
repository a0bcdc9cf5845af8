import { type Token, tokenise } from './tokens.ts'
import { createHashFilter, createPairFilter, createWordTable } from './word-filter.ts'
import { hashOf } from './word-hash.ts'

/** A word list whose entries may have several words, looked up at a word of a text. */
export type PhraseIndex<T> = {
  /** The longest entry that starts at `tokens[at]`, with the number of words it covers. */
  readonly at: (
    tokens: readonly Token[],
    at: number,
  ) => { readonly values: readonly T[]; readonly length: number } | undefined
}

const JOINS = new Set([' ', '-', '/', '\u2011', '\u2010', ' / ', ' - ', '. ', '.'])

/** Whether what stands between two words may stand between those of any entry. */
export const isJoin = (gap: string): boolean => gap === ' ' || JOINS.has(gap)

/** A word of the list at its place in an entry, with the words that may follow it there, and marks between of their own. */
type Step<T> = { values: T[] | undefined; next: Map<string, Step<T>> | undefined; marks: Set<string> | undefined }

const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/

/** The tokens of a form that is more than plain words: these are spared being cut with all that a text may hold. */
const tokensOf = (form: string | readonly string[]): readonly Token[] | undefined =>
  typeof form !== 'string' || PLAIN_WORDS.test(form) ? undefined : tokenise(form)

/**
 * Builds a {@link PhraseIndex} of forms, which may be given as their folded words already. Words are compared folded; a hyphen,
 * a slash or a space may stand between them, and what stands there in the form itself: `Test::More`, `Lambda@Edge`.
 */
export const createPhraseIndex = <T>(
  entries: Iterable<readonly [form: string | readonly string[], value: T]>,
): PhraseIndex<T> => {
  const firsts = new Map<string, Step<T>>()
  for (const [form, value] of entries) {
    let steps = firsts
    let step: Step<T> | undefined
    const tokens = tokensOf(form)
    const words = tokens?.map(token => token.folded) ?? (typeof form === 'string' ? form.split(' ') : form)
    for (const [at, folded] of words.entries()) {
      if (step !== undefined) {
        const gap = tokens?.[at]?.gap ?? ' '
        if (!isJoin(gap)) step.marks = (step.marks ?? new Set()).add(gap)
        step.next ??= new Map()
        steps = step.next
      }
      step = steps.get(folded)
      if (step === undefined) {
        step = { values: undefined, next: undefined, marks: undefined }
        steps.set(folded, step)
      }
    }
    if (step === undefined) continue
    if (step.values === undefined) step.values = [value]
    else if (!step.values.includes(value)) step.values.push(value)
  }
  const opening = createWordTable(firsts)
  const isAlone = createHashFilter(
    [...firsts].flatMap(([word, { values }]) => (values === undefined ? [] : hashOf(word))),
  )
  const pairs = createPairFilter(
    [...firsts].flatMap(([word, { next }]) => [...(next?.keys() ?? [])].map(second => [word, second] as const)),
  )
  return {
    at: (tokens, at) => {
      const first = tokens[at]
      if (first === undefined || first.handle || !opening.mayHave(first)) return undefined
      const second = tokens[at + 1]
      if (!isAlone(first.hash) && (second === undefined || !pairs.mayHave(first, second))) return undefined
      let step = opening.get(first)
      let best: { values: readonly T[]; length: number } | undefined
      for (let length = 1; step !== undefined; length++) {
        if (step.values !== undefined) best = { values: step.values, length }
        const next = tokens[at + length]
        if (step.next === undefined || next === undefined) return best
        if (!isJoin(next.gap) && step.marks?.has(next.gap) !== true) return best
        step = step.next.get(next.folded)
      }
      return best
    },
  }
}
