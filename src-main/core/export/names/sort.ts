/** Compares names as a dictionary of a language has them, figures by their value. */
export const recapSorter = (lang: string): ((a: string, b: string) => number) => {
  try {
    return new Intl.Collator(lang, { numeric: true }).compare
  } catch {
    return new Intl.Collator('en', { numeric: true }).compare
  }
}
