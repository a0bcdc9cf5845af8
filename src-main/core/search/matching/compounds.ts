import type { Atom } from './tokenise.ts'

/** Atoms `from` to `to` (not included) that are written as one. */
export type Compound = { readonly from: number; readonly to: number }

/** Words that are found under one joined spelling, at most. */
export const JOINED_ATOMS_MAX = 3
const JOINED_LENGTH_MAX = 24
const DIGITS = /^\p{N}+$/u
const SINGLE_UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u

/** Groups atoms into what was written as one: a single word, or words with connectors between them. */
export const compoundsOf = (atoms: readonly Atom[]): readonly Compound[] => {
  const compounds: Compound[] = []
  let from = 0
  for (let i = 1; i <= atoms.length; i += 1) {
    if (i < atoms.length && atoms[i]?.linked === true) continue
    compounds.push({ from, to: i })
    from = i
  }
  return atoms.length === 0 ? [] : compounds
}

/**
 * The spelling without connectors under which a compound is found as well (`nodejs` for `node.js`, `email` for
 * `e-mail`). None for single words, for numbers (`1.13` is not `113`), for long ones such as addresses, and for
 * scripts without spaces.
 */
export const joinedTerm = (terms: readonly string[]): string | undefined => {
  if (terms.length < 2 || terms.length > JOINED_ATOMS_MAX) return undefined
  const joined = terms.join('')
  const plain = joined.length <= JOINED_LENGTH_MAX && !SINGLE_UNSPACED.test(joined)
  return plain && !terms.every(term => DIGITS.test(term)) ? joined : undefined
}
