import type { FacetField } from '../../../contract/index.ts'
import type { Period } from './period.ts'

/** Texts of a recap that a query may ask for by name. */
export type TextName = 'title' | 'talk' | 'caption' | 'heading' | 'file'

/** What a recap may be asked to have: a value of a facet, or something of its own. */
export type Quality =
  | 'image'
  | 'slides'
  | 'video'
  | 'talk'
  | 'date'
  | 'draft'
  | 'missing-image'
  | Exclude<FacetField, 'year'>

/** Where a part of a query stands in it, in UTF-16 units; `end` is the first one after it. */
export type Place = { readonly start: number; readonly end: number }

/**
 * Words to find. `word` is a run without white space, which the tokeniser may still split; `typing` is true for the
 * word at the very end of the query, which may be only the beginning of one. `fuzzy` finds words alike as well.
 */
export type Words =
  | { readonly kind: 'word'; readonly text: string; readonly typing: boolean; readonly place: Place }
  | { readonly kind: 'phrase'; readonly text: string; readonly place: Place }
  | { readonly kind: 'fuzzy'; readonly text: string; readonly place: Place }

/** A query as it was understood. `and` and `or` never hold one of their own kind, nor a single node but at the root. */
export type QueryNode =
  | Words
  | { readonly kind: 'text'; readonly name: TextName; readonly words: Words; readonly place: Place }
  | { readonly kind: 'value'; readonly field: FacetField; readonly words: Words; readonly place: Place }
  | { readonly kind: 'date'; readonly period: Period; readonly place: Place }
  | { readonly kind: 'quality'; readonly quality: Quality; readonly place: Place }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }

/** What could not be understood, in a sentence that says what is searched instead, and where it stands. */
export type QueryFault = { readonly code: QueryFaultCode; readonly text: string; readonly place: Place }

export type QueryFaultCode =
  | 'quote-open'
  | 'group-open'
  | 'group-closed'
  | 'group-deep'
  | 'operator-alone'
  | 'field-unknown'
  | 'field-empty'
  | 'date-unknown'
  | 'quality-unknown'
  | 'too-long'
  | 'nothing'

/** A parsed query. */
export type ParsedQuery = {
  readonly root: QueryNode & { readonly kind: 'and' }
  readonly faults: readonly QueryFault[]
}
