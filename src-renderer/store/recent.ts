/** As many as the library keeps. */
const MOST_RECENT = 20

const sameQuery = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** Queries with one put first, each once in whatever case it was typed; an empty one changes nothing. */
export const withRecent = (recent: readonly string[], query: string): readonly string[] => {
  const words = query.trim()
  if (words === '' || recent[0] === words) return recent
  return [words, ...recent.filter(each => !sameQuery(each, words))].slice(0, MOST_RECENT)
}

export const withoutRecent = (recent: readonly string[], query: string): readonly string[] =>
  recent.includes(query) ? recent.filter(each => each !== query) : recent
