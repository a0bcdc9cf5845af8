/** Folds a name so that case, accents and punctuation do not count. */
export const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, '')

/** The folded usual name of a folded name. */
export type Synonyms = (folded: string) => string

/** Makes {@link Synonyms} of canonical names with their other forms. */
export const createSynonyms = (table: ReadonlyMap<string, readonly string[]>): Synonyms => {
  const canonical = new Map<string, string>()
  for (const [name, forms] of table) for (const form of [name, ...forms]) canonical.set(fold(form), fold(name))
  return folded => canonical.get(folded) ?? folded
}
