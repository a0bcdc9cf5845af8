/**
 * A query as it was understood. `word` is a run without white space, which the tokeniser may still split; `typing`
 * is true for the word at the very end of the query, which may be only the beginning of one.
 */
export type QueryNode =
  | { readonly kind: 'word'; readonly text: string; readonly typing: boolean }
  | { readonly kind: 'phrase'; readonly text: string }
  | { readonly kind: 'not'; readonly node: QueryNode }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }

/** A parsed query. `notes` say in a sentence each what could not be understood; the words are searched all the same. */
export type ParsedQuery = { readonly root: QueryNode & { readonly kind: 'and' }; readonly notes: readonly string[] }
