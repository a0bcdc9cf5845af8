import { EMOJI, type Family, HAN, OTHERS } from './families.ts'

/** Whose shapes the characters have that Chinese, Japanese and Korean share. */
export type Han = keyof typeof HAN

/** All of them, in the order in which they are asked where nothing says it. */
export const HANS: readonly Han[] = ['sc', 'jp', 'kr']

/** The class of an element whose text is of one of them. */
export const hanClass = (han: Han): string => `han-${han}`

/** Characters whose shapes differ, or that only one of them has. */
const SHARED = /[\p{Script_Extensions=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * Whose shapes a text wants: by its language, else by a script that only one of them has; undefined where it has no
 * character of them.
 */
export const hanOf = (lang: string, text: string): Han | undefined => {
  if (!SHARED.test(text)) return undefined
  if (/^ja\b/i.test(lang)) return 'jp'
  if (/^ko\b/i.test(lang)) return 'kr'
  if (/^zh\b/i.test(lang)) return 'sc'
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'jp'
  return /\p{Script=Hangul}/u.test(text) ? 'kr' : 'sc'
}

/** The class of an element with such a text, as a list of none or one. */
export const hanClasses = (lang: string, text: string): readonly string[] => {
  const han = hanOf(lang, text)
  return han === undefined ? [] : [hanClass(han)]
}

/** Where no text says it. */
export const USUAL_HAN: Han = 'sc'

/** The families that are asked for a character in turn where the document's own lack it. */
export const fallbacks = (han: Han): readonly Family[] => {
  const others = HANS.filter(one => one !== han)
  return [...OTHERS, HAN[han], ...others.map(one => HAN[one]), EMOJI]
}

/** Names of those families, as a style sheet lists them. */
const names = (han: Han): string =>
  fallbacks(han)
    .map(({ name }) => `"${name}"`)
    .join(',')

const stackRule = (selector: string, han: Han): string =>
  `${selector}{--serif:"Recap Serif",${names(han)},"Noto Serif","DejaVu Serif",serif;` +
  `--sans:"Recap Sans",${names(han)},"Noto Sans","DejaVu Sans",sans-serif;` +
  `--mono:"Recap Mono",${names(han)},"Noto Sans Mono","DejaVu Sans Mono",monospace}`

/** The families of the document in their order, for each class of {@link hanClass}; `usual` holds where there is none. */
export const stackRules = (usual: Han): string =>
  [stackRule(':root', usual), ...HANS.map(han => stackRule(`.${hanClass(han)}`, han))].join('\n')

/** The family of the running feet, which know no variables. */
export const footFamily = (han: Han = USUAL_HAN): string => `"Recap Sans",${names(han)},"Noto Sans",sans-serif`
