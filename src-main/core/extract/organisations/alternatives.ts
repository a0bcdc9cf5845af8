/** Alternatives of a pattern, from words that white space parts. */
export const any = (words: string): string => `(?:${words.trim().split(/\s+/).join('|')})`
