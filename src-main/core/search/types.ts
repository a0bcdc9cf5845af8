import type {
  Advice,
  Completions,
  FacetCounts,
  FacetField,
  Reason,
  SearchReply,
  SearchRequest,
  Surroundings,
  TreeNode,
  Trends,
} from '../../contract/index.ts'
import type { MarkedTree } from './mark/mark.ts'

/** A recap as the search engine takes it: plain text a field, facet values under their canonical names. */
export type SearchDocument = {
  /** Path relative to the archive: its identity. */
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly draft: boolean
  readonly headings: readonly string[]
  /** Paragraphs, list items, cells and quotes, in order; snippets are cut from these. */
  readonly body: readonly string[]
  /** Captions and alternative texts of images. */
  readonly captions: readonly string[]
  /** Names of its image files, without extensions; default none. */
  readonly files?: readonly string[]
  /** What its front matter says that it is about, which the body need not say again. */
  readonly summary?: string
  readonly keywords: readonly string[]
  /** Tiers are those of its sponsors. */
  readonly facets: { readonly [F in Exclude<FacetField, 'year'>]: readonly string[] }
  /** Titles of the talks that it tells of. */
  readonly talks: readonly string[]
  /** Other spellings of the facet values, searched as if they stood there. */
  readonly aliases: readonly string[]
  /** Relative URL of a picture, and the number of images found, for the result list. */
  readonly thumbnail?: string
  readonly images: number
  /** Other things that a query may ask for. */
  readonly slides: boolean
  readonly video: boolean
  /** Images it refers to that are not in the archive. */
  readonly missingImages: number
  /** The series that its front matter names. */
  readonly series?: string
}

/**
 * The words of a document, told apart and numbered: what is dear to find out of its texts. The numbers below 0 are marks.
 * Everything in it holds for an engine with the same synonyms.
 */
export type DocumentWords = {
  readonly words: Int32Array
  readonly ends: readonly number[]
  readonly concepts: readonly number[]
}

/** Full-text and faceted search over the recaps of one archive. Not pure (it holds an index), but without effects. */
export type SearchEngine = {
  /**
   * Adds documents, or replaces those whose path is already there. Many at once are quicker than one after the other.
   * `words` are those of some of these very documents, by path, where they are known already: under the numbers of
   * {@link numbersOf}.
   */
  put(documents: readonly SearchDocument[], words?: ReadonlyMap<string, DocumentWords>): void
  /** The words of a document, by the engine's own numbers; {@link wordOf} tells what they stand for. */
  wordsOf(path: string): DocumentWords | undefined
  wordOf(number: number): string
  /** The engine's own numbers of words, given to them where they are new. */
  numbersOf(words: readonly string[]): Int32Array
  remove(paths: readonly string[]): void
  /** `partial` in the reply is false; the caller knows whether more is to come. */
  search(request: SearchRequest): SearchReply
  /** Paths of all results, in order. */
  paths(request: SearchRequest): readonly string[]
  /** All values of one facet whose name contains `contains`, folded; by count unless told. */
  facet(field: FacetField, contains: string, request: SearchRequest, sort?: 'count' | 'name'): FacetCounts
  /** Wraps true matches of the query in `mark` elements with `dataMatch` 0, 1, …; see {@link MarkedTree}. */
  mark(body: readonly TreeNode[], query: string): MarkedTree
  /** Ways out of a search that finds nothing. */
  advice(request: SearchRequest): Advice
  trends(request: SearchRequest): Trends
  /**
   * How many parts of the query the words of one image match, its captions and alternative texts, and its file's name;
   * always 0 for a query without words.
   */
  imageMatch(query: string): (captions: readonly string[], file: string) => number
  complete(query: string, caret: number): Completions
  /** Why a document matches; nothing where it does not, or is not there. */
  why(path: string, query: string): readonly Reason[]
  surroundings(path: string): Surroundings
  /**
   * Works out ahead, a little at each call, what the next searches need: while nobody waits. False once there is nothing
   * left, until documents change.
   */
  prepare(): boolean
  readonly size: number
}
