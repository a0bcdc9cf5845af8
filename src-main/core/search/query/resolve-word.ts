import type { Vocabulary } from '../index/vocabulary.ts'
import { joinedTerm } from '../matching/compounds.ts'
import { conceptTerm, type Synonyms } from '../matching/synonyms.ts'
import { type Leaf, leafOf, type Plan } from './plan.ts'

/** What words are resolved against. */
export type Resolver = {
  readonly vocabulary: Vocabulary
  readonly synonyms: Synonyms
  readonly note: (text: string) => void
}

/** From this length on, the beginning of a synonym finds what the synonym finds. */
const CONCEPT_PREFIX_LENGTH = 3
const FUZZY_WEIGHT = 0.45
const SHORT_FORM_LENGTH = 2

// A spelling's own occurrences are its concept's as well; counted once, every spelling ranks alike. Spellings of one or
// two letters are the exception: as a concept only some of their occurrences count.
const ownWord = (term: string, concepts: readonly number[]): readonly string[] =>
  concepts.length === 0 || term.length <= SHORT_FORM_LENGTH ? [term] : []

/** The words of the archive nearest to one that it does not hold, said in a note. */
const similarTo = (term: string, { vocabulary, note }: Resolver): Leaf['similar'] => {
  const similar = vocabulary.similar(term)
  if (similar.length > 0) {
    const words = similar.map(word => `“${word.term}”`).join(', ')
    note(`No recap holds “${term}”, so the nearest words are searched: ${words}.`)
  }
  // MiniSearch's weight for fuzzy matches: 0.45 × length / (length + edits).
  return similar.map(({ term: word, edits }) => ({
    term: word,
    weight: (FUZZY_WEIGHT * word.length) / (word.length + edits),
  }))
}

/**
 * Resolves one folded word. As it is typed it matches itself, its synonyms and all words that it starts; once
 * complete, itself and its synonyms, and the words that it starts only where no recap holds it. Where neither is
 * found, the nearest words by edit distance, so that a typing error never outranks or crowds out a true match.
 */
export const resolveWord = (term: string, typing: boolean, resolver: Resolver): Plan => {
  const { vocabulary, synonyms } = resolver
  const concepts = synonyms.lookup([term])
  const known = vocabulary.has(term) || concepts.length > 0
  if (!typing && known) return leafOf({ exact: ownWord(term, concepts), concepts })
  const begun = term.length >= CONCEPT_PREFIX_LENGTH ? synonyms.startingWith(term) : []
  if (!known && begun.length === 0 && vocabulary.startingWith(term).length === 0) {
    return leafOf({ exact: [term], similar: similarTo(term, resolver) })
  }
  // Completing every spelling makes k8s and Kubernetes find the same posts while typing, `k8sgpt` or not.
  const completions = concepts.flatMap(concept => synonyms.completions(concept))
  return leafOf({
    exact: ownWord(term, concepts),
    concepts: [...new Set([...concepts, ...begun])],
    prefixes: [...new Set([term, ...completions])],
  })
}

/** Resolves a word that is never completed or corrected: what a minus excludes. */
export const resolveExactly = (terms: readonly string[], { synonyms }: Resolver): Plan => {
  const [term] = terms
  const concepts = synonyms.lookup(terms)
  if (terms.length === 1 && term !== undefined) return leafOf({ exact: [term], concepts })
  const joined = joinedTerm(terms)
  return leafOf({
    exact: joined === undefined ? [] : [joined],
    concepts,
    sequences: [{ terms, lastIsPrefix: false }],
  })
}

/** Resolves a compound (`node.js`): its parts in a row, its spelling in one word, its synonyms. */
export const resolveCompound = (terms: readonly string[], typing: boolean, { synonyms }: Resolver): Plan => {
  const joined = joinedTerm(terms)
  return leafOf({
    exact: joined === undefined ? [] : [joined],
    concepts: synonyms.lookup(terms),
    prefixes: joined !== undefined && typing ? [joined] : [],
    sequences: [{ terms, lastIsPrefix: typing }],
  })
}

/** The index terms under which a leaf's single words and concepts are found. */
export const exactTerms = (leaf: Leaf): readonly string[] => [...leaf.exact, ...leaf.concepts.map(conceptTerm)]
