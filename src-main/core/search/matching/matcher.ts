import type { Leaf } from '../query/plan.ts'
import { clauseBit } from './clauses.ts'
import { compoundsOf, joinedTerm } from './compounds.ts'
import type { Synonyms } from './synonyms.ts'
import { type Atom, tokenise } from './tokenise.ts'

/** A true match: offsets into the text as given, and a bit for each clause of the query that it matches. */
export type Span = { readonly start: number; readonly end: number; readonly clauses: number }

/** Finds the true matches of one query in a text, in order and without overlaps. */
export type Matcher = {
  find(text: string): readonly Span[]
  /** False where nothing can match, as with an empty query. */
  readonly active: boolean
}

/** What one leaf looks for, with its bit. */
type Wanted = { readonly leaf: Leaf; readonly words: ReadonlySet<string>; readonly bit: number }

/** Joins spans that overlap: a phrase and a word inside it are one mark. */
const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else {
      const end = Math.max(last.end, span.end)
      merged[merged.length - 1] = { start: last.start, end, clauses: last.clauses | span.clauses }
    }
  }
  return merged
}

/**
 * Compiles what to mark. Only true matches are: a word of the query itself or another form of it, a word that the last
 * word of the query starts, a phrase as a whole, any spelling of a synonym. The nearest words to a typing error are
 * marked only where they were searched instead of it, since then they are why the document was found. Marks cover whole
 * words.
 */
export const createMatcher = (leaves: readonly Leaf[], synonyms: Synonyms): Matcher => {
  const wanted: readonly Wanted[] = leaves.map((leaf, i) => ({
    leaf,
    words: new Set([...leaf.exact, ...leaf.near.map(({ term }) => term)]),
    bit: clauseBit(i),
  }))
  const prefixes = wanted.flatMap(({ leaf, bit }) => leaf.prefixes.map(prefix => ({ prefix, bit })))
  const sequences = wanted.flatMap(({ leaf, bit }) => leaf.sequences.map(sequence => ({ sequence, bit })))
  const concepts = wanted.flatMap(({ leaf, bit }) => leaf.concepts.map(concept => ({ concept, bit })))
  const known = new Map<string, number>()

  const wordClauses = (term: string): number => {
    const cached = known.get(term)
    if (cached !== undefined) return cached
    let clauses = 0
    for (const { words, bit } of wanted) if (words.has(term)) clauses |= bit
    for (const { prefix, bit } of prefixes) if (term.startsWith(prefix)) clauses |= bit
    known.set(term, clauses)
    return clauses
  }

  const findSequences = (atoms: readonly Atom[], from: number, spans: Span[]): void => {
    for (const { sequence, bit } of sequences) {
      const { terms, lastIsPrefix } = sequence
      const fits = terms.every((term, i) => {
        const found = atoms[from + i]?.term
        return found === term || (lastIsPrefix && i === terms.length - 1 && found?.startsWith(term) === true)
      })
      const first = atoms[from]
      const last = atoms[from + terms.length - 1]
      if (fits && first !== undefined && last !== undefined) {
        spans.push({ start: first.start, end: last.end, clauses: bit })
      }
    }
  }

  const findCompounds = (atoms: readonly Atom[], spans: Span[]): void => {
    for (const { from, to } of compoundsOf(atoms)) {
      if (to - from < 2) continue
      const first = atoms[from]
      const last = atoms[to - 1]
      const joined = joinedTerm(atoms.slice(from, to).map(atom => atom.term))
      if (joined === undefined || first === undefined || last === undefined) continue
      // A beginning that the first part matches by itself is marked there alone.
      const clauses = wordClauses(joined) & ~wordClauses(first.term)
      if (clauses !== 0) spans.push({ start: first.start, end: last.end, clauses })
    }
  }

  const find = (text: string): readonly Span[] => {
    const atoms = tokenise(text)
    const spans: Span[] = []
    for (const [from, { term, start, end }] of atoms.entries()) {
      const clauses = wordClauses(term) | (term.startsWith('.') ? wordClauses(term.slice(1)) : 0)
      if (clauses !== 0) spans.push({ start, end, clauses })
      if (sequences.length > 0) findSequences(atoms, from, spans)
    }
    findCompounds(atoms, spans)
    if (concepts.length > 0) {
      for (const { concept, from, to } of synonyms.mentions(atoms, text)) {
        const first = atoms[from]
        const last = atoms[to - 1]
        const clauses = concepts.reduce((bits, each) => (each.concept === concept ? bits | each.bit : bits), 0)
        if (clauses !== 0 && first !== undefined && last !== undefined) {
          spans.push({ start: first.start, end: last.end, clauses })
        }
      }
    }
    return mergeSpans(spans)
  }

  return { find, active: wanted.length > 0 }
}
