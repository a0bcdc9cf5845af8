/** Distinct values, the most frequent first, in order of appearance where they are equally frequent. */
export const byFrequency = (values: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value)
}

const primaryOf = (lang: string): string => (lang.split('-')[0] ?? '').toLowerCase()

/** Languages, the most frequent first; regions of one language count together. */
const primaries = (langs: readonly string[]): readonly (readonly [language: string, count: number])[] =>
  byFrequency(langs.map(primaryOf)).map(one => [one, langs.filter(lang => primaryOf(lang) === one).length])

/**
 * The language in which the words around recaps are written: that of most of them, fr-CA and fr counted together; where
 * several are even, the one of most recaps of the whole archive, else the first. English where there is none.
 *
 * @param langs BCP 47 tags, one for each recap that is written or printed.
 * @param ofArchive the tags of all recaps of the archive.
 */
export const mainLanguage = (langs: readonly string[], ofArchive: readonly string[] = []): string => {
  const counted = primaries(langs)
  const even = counted.filter(([, count]) => count === counted[0]?.[1]).map(([language]) => language)
  const language = primaries(ofArchive.filter(lang => even.includes(primaryOf(lang))))[0]?.[0] ?? even[0]
  return byFrequency(langs.filter(lang => primaryOf(lang) === language))[0] ?? 'en'
}
