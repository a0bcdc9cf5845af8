/** A word or phrase of a query, and the query without it. */
export type DroppableWord = { readonly word: string; readonly rest: string }

/** A query of more words than this is not taken apart: each costs a search. */
const MOST_WORDS = 6

/**
 * The words and quoted phrases of a query that has several, each with what is left of the query without it; none where
 * it has one, or more than six.
 */
export const droppableWords = (query: string): readonly DroppableWord[] => {
  const words = query.match(/[-−]?["“”„«»][^"“”„«»]*["“”„«»]|\S+/gu) ?? []
  if (words.length < 2 || words.length > MOST_WORDS) return []
  return words.map((word, at) => ({ word, rest: words.filter((_, other) => other !== at).join(' ') }))
}
