const VOWEL = /[aeiouy]/
const SHORTEST = 4
const DOUBLED = /([bdfgkmnprt])\1$/
const SOLID_ED = /(?:eed|ied)$/

/** Plural endings by Harman's S-stemmer ("How Effective Is Suffixing?", JASIS 1991). */
const singular = (word: string): string => {
  if (/(?<![ae])ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(?<![aeo])es$/.test(word)) return word.slice(0, -1)
  return /[^us]s$/.test(word) ? word.slice(0, -1) : word
}

/** Takes `-ing` and `-ed` off where a syllable is left before them, and the consonant that they doubled. */
const withoutEnding = (word: string, ending: string): string => {
  const root = word.slice(0, -ending.length)
  return root.length >= 3 && VOWEL.test(root) ? root.replace(DOUBLED, '$1') : word
}

/** `scales`, `scaled`, `scaling` are one; `scalable` and `scaler` are not. Folded words only. */
const englishStem = (word: string): string => {
  let stem = singular(word)
  if (stem.endsWith('ing')) stem = withoutEnding(stem, 'ing')
  else if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`
  else if (stem.endsWith('ed') && !SOLID_ED.test(stem)) stem = withoutEnding(stem, 'ed')
  return stem.endsWith('e') && stem.length >= SHORTEST ? stem.slice(0, -1) : stem
}

const FEMININE: readonly (readonly [ending: RegExp, masculine: string])[] = [
  [/trice$/, 'teur'],
  [/euse$/, 'eur'],
  [/iere$/, 'ier'],
  [/(?:enne|ene)$/, 'en'],
  [/elle$/, 'el'],
  [/ive$/, 'if'],
  [/ee$/, 'e'],
]

/** Plural and feminine endings, after Savoy's light stemmer ("A Stemming Procedure…", JASIS 1999). Folded words only. */
const frenchStem = (word: string): string => {
  let stem = word
  if (/eaux$/.test(stem)) stem = stem.slice(0, -1)
  else if (/aux$/.test(stem)) stem = `${stem.slice(0, -2)}l`
  else if (/[^s][sx]$/.test(stem)) stem = stem.slice(0, -1)
  for (const [ending, masculine] of FEMININE) if (ending.test(stem)) return stem.replace(ending, masculine)
  return stem.endsWith('e') ? stem.slice(0, -1) : stem
}

const PLAIN = /^[a-z]{4,}$/

/**
 * Keys of a folded word: two words with a key in common are forms of one another, in English or in French. Light on
 * purpose: numbers and genders of names, tenses of English verbs, nothing that turns one word into another. None for
 * short words, and for names with digits or signs.
 */
export const stemKeys = (term: string): readonly string[] =>
  PLAIN.test(term) ? [`e:${englishStem(term)}`, `f:${frenchStem(term)}`] : []
