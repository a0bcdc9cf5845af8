import type { EntityKind, NameCount, RecapFacets, ValueField } from '../../contract/index.ts'
import type { ParsedPost } from '../post/types.ts'

/** What an extractor is made with. */
export type ExtractorOptions = {
  /** A reader's own technologies, as the text of a YAML file shaped like technologies/taxonomy.yaml; they win over the built-in ones. */
  readonly technologies?: string
  /** Rules to leave out, by name; for the evaluation, which tells what each rule earns. */
  readonly without?: ReadonlySet<string>
}

/** Reads what posts tell, with one set of word lists. Pure: the same post gives the same facets. */
export type Extractor = {
  /** Front matter first, else prose. Never throws: a post that says nothing has empty lists. */
  extract(post: ParsedPost): RecapFacets
  /** Other spellings of every technology known, by its usual name. */
  readonly technologyAliases: ReadonlyMap<string, readonly string[]>
  /** What a technology is (`database`, `language`, …), where it is known. */
  technologyKind(name: string): string | undefined
  /** What is wrong with the reader's own technologies, in sentences with a line where there is one; entries in order are used all the same. */
  readonly problems: readonly { readonly message: string; readonly line?: number }[]
}

/** What a reader decided about entities; names in any spelling. The default is nothing. */
export type MergeConstraints = {
  /** By usual name, the other names of the same entity. */
  readonly same: { readonly [K in EntityKind]: ReadonlyMap<string, readonly string[]> }
  /** Pairs of names that are never one entity. */
  readonly apart: { readonly [K in EntityKind]: readonly (readonly [one: string, other: string])[] }
  /** Names that stand for several entities. */
  readonly parts: { readonly [K in EntityKind]: ReadonlyMap<string, readonly string[]> }
  /** Names that are no value of a list, in any recap. */
  readonly never: { readonly [F in ValueField]: readonly string[] }
}

/** One entity with what the whole archive tells of it. */
export type EntityRecord = {
  readonly kind: EntityKind
  /** Its usual name. */
  readonly name: string
  /** Spellings met in recaps, most frequent first, with the number of recaps. */
  readonly forms: readonly NameCount[]
  /** Spellings known from word lists (gazetteer, taxonomy), and those that a reader merged into it. */
  readonly known: readonly string[]
  /** Speakers only: affiliations and handles as stated, each once. */
  readonly affiliations: readonly string[]
  readonly handles: readonly string[]
}

/** Two entities that may be one, on evidence too thin to merge them. */
export type DoubtfulPair = {
  readonly kind: EntityKind
  readonly names: readonly [one: string, other: string]
  /** The name that both would have. */
  readonly into: string
  /** In a few words: `one letter apart, both from Acme`. */
  readonly why: string
  /** From 0 to 1: how likely they are one. */
  readonly likelihood: number
}

/** An archive's facets with one name an entity. */
export type Merged = {
  /** In the order given, under usual names; names of talks' speakers and cities too. */
  readonly facets: readonly RecapFacets[]
  /** By kind, then usual name. */
  readonly entities: { readonly [K in EntityKind]: ReadonlyMap<string, EntityRecord> }
  readonly pairs: readonly DoubtfulPair[]
  /** The usual name of any form of an entity, accents and case folded; the name itself where it is not known. */
  usualName(kind: EntityKind, form: string): string
}
