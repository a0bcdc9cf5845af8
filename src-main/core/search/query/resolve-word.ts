import type { Scores } from '../index/postings.ts'
import type { Vocabulary } from '../index/vocabulary.ts'
import { joinedTerm } from '../matching/compounds.ts'
import { conceptTerm, type Synonyms } from '../matching/synonyms.ts'
import { type Leaf, leafOf, type NearWord, type Plan } from './plan.ts'

/** What words are resolved against. */
export type Resolver = {
  readonly vocabulary: Vocabulary
  readonly synonyms: Synonyms
  /** The documents that hold a term of the index. */
  readonly scoresOf: (term: string) => Scores
  readonly note: (text: string) => void
}

/** From this length on, the beginning of a synonym finds what the synonym finds. */
const CONCEPT_PREFIX_LENGTH = 3
const SIMILAR_WEIGHT = 0.45
/** Share of a word's score that another form of it gets: less than the word itself, more than a typing error. */
const STEM_WEIGHT = 0.6
const SHORT_FORM_LENGTH = 2

// A spelling's own occurrences are its concept's as well; counted once, every spelling ranks alike. Spellings of one or
// two letters are the exception: as a concept only some of their occurrences count.
const ownWord = (term: string, concepts: readonly number[]): readonly string[] =>
  concepts.length === 0 || term.length <= SHORT_FORM_LENGTH ? [term] : []

/** The ending that people leave out of a name (`Node.js`), or write as a part of it (`NodeJS`). */
const ENDING = 'js'
/**
 * The concepts of which a word is the name without its ending: `node` finds NodeJS as well. Not the other way round: the
 * word alone means much else (a node of a cluster), and where a recap means the technology, its facet says so.
 */
const shortened = (term: string, synonyms: Synonyms): readonly number[] => synonyms.lookup([term, ENDING])

/**
 * Says where recaps may tell of a technology by its name without the ending alone: they are not found by the whole name,
 * and whoever looks for them has to know that.
 */
const noteShortName = (name: string, concepts: readonly number[], { scoresOf, note }: Resolver): void => {
  if (concepts.length === 0) return
  const found = concepts.map(concept => scoresOf(conceptTerm(concept)))
  const isLeftOut = (score: number, slot: number): boolean => score > 0 && found.every(scores => !(scores[slot] ?? 0))
  if (!scoresOf(name).some(isLeftOut)) return
  note(
    `Recaps that say “${name}” alone are not among these, since it means other things too; search for ${name} to see them.`,
  )
}

/** The words of the archive nearest to one, weighed as MiniSearch weighs fuzzy matches: 0.45 × length / (length + edits). */
const similarTo = (term: string, vocabulary: Vocabulary): readonly NearWord[] =>
  vocabulary.similar(term).map(({ term: word, edits }) => ({
    term: word,
    weight: (SIMILAR_WEIGHT * word.length) / (word.length + edits),
    kind: 'similar',
  }))

const formsOf = (term: string, vocabulary: Vocabulary): readonly NearWord[] =>
  vocabulary.forms(term).map(word => ({ term: word, weight: STEM_WEIGHT, kind: 'stem' }))

/** The words nearest to one that no recap holds, said in a note. */
const insteadOf = (term: string, { vocabulary, note }: Resolver): readonly NearWord[] => {
  const similar = similarTo(term, vocabulary)
  if (similar.length > 0) {
    const words = similar.map(word => `“${word.term}”`).join(', ')
    note(`No recap holds “${term}”, so the nearest words are searched: ${words}.`)
  }
  return similar
}

/**
 * Resolves one folded word. As it is typed it matches itself, its other forms, its synonyms and all words that it
 * starts; once complete, itself, its forms and its synonyms, and the words that it starts only where no recap holds
 * any of those. Where nothing is found, the nearest words by edit distance, so that a typing error never outranks or
 * crowds out a true match.
 */
export const resolveWord = (term: string, typing: boolean, resolver: Resolver): Plan => {
  const { vocabulary, synonyms } = resolver
  const concepts = synonyms.lookup([term])
  const more = shortened(term, synonyms)
  const near = formsOf(term, vocabulary)
  if (term.endsWith(ENDING)) noteShortName(term.slice(0, -ENDING.length), concepts, resolver)
  const known = vocabulary.has(term) || concepts.length > 0 || more.length > 0 || near.length > 0
  if (!typing && known) return leafOf({ exact: ownWord(term, concepts), concepts: [...concepts, ...more], near })
  const begun = term.length >= CONCEPT_PREFIX_LENGTH ? synonyms.startingWith(term) : []
  if (!known && begun.length === 0 && vocabulary.startingWith(term).length === 0) {
    return leafOf({ exact: [term], near: insteadOf(term, resolver) })
  }
  // Completing every spelling makes k8s and Kubernetes find the same posts while typing, `k8sgpt` or not.
  const completions = concepts.flatMap(concept => synonyms.completions(concept))
  return leafOf({
    exact: ownWord(term, concepts),
    concepts: [...new Set([...concepts, ...more, ...begun])],
    prefixes: [...new Set([term, ...completions])],
    // Words that it starts are found as such.
    near: near.filter(word => !word.term.startsWith(term)),
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

/** Resolves a word whose likes are asked for: itself, its forms, its synonyms and the words within its typing errors. */
export const resolveAlike = (term: string, { vocabulary, synonyms }: Resolver): Plan => {
  const near = new Map<string, NearWord>()
  for (const word of [...formsOf(term, vocabulary), ...similarTo(term, vocabulary)])
    if (!near.has(word.term)) near.set(word.term, word)
  return leafOf({ exact: [term], concepts: synonyms.lookup([term]), near: [...near.values()] })
}

/** Resolves a compound (`node.js`): its parts in a row, its spelling in one word, its synonyms. */
export const resolveCompound = (terms: readonly string[], typing: boolean, resolver: Resolver): Plan => {
  const joined = joinedTerm(terms)
  const concepts = resolver.synonyms.lookup(terms)
  const [name, ending] = terms
  if (name !== undefined && ending === ENDING && terms.length === 2) noteShortName(name, concepts, resolver)
  return leafOf({
    exact: joined === undefined ? [] : [joined],
    concepts,
    prefixes: joined !== undefined && typing ? [joined] : [],
    sequences: [{ terms, lastIsPrefix: typing }],
  })
}

/** The index terms under which a leaf's single words and concepts are found. */
export const exactTerms = (leaf: Leaf): readonly string[] => [...leaf.exact, ...leaf.concepts.map(conceptTerm)]
