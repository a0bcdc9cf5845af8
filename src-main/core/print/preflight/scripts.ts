/** A script that the document's own fonts do not have, with a character of it that was met. */
export type ForeignScript = { readonly name: string; readonly sample: string }

/** What the fonts of the document have, see fonts.ts; what is only spaced or shaped by it counts as had. */
const OWN = /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['emoji', /\p{Emoji_Presentation}/u],
  ['Chinese or Japanese characters', /\p{Script=Han}/u],
  ['Japanese kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
]

/** Anything that may need another font; quick to rule out for the many texts that have none of it. */
const SUSPECT = /[\u0370-\u1cff\u1f00-\u1fff\u2300-\u2bff\u2e80-\u{10ffff}]/u

/** The scripts of a text that need fonts of the system, in a fixed order, each once. */
export const foreignScripts = (text: string): readonly ForeignScript[] => {
  if (!SUSPECT.test(text)) return []
  const known = SCRIPTS.flatMap(([name, pattern]) => {
    const sample = pattern.exec(text)?.[0]
    return sample === undefined ? [] : [{ name, sample }]
  })
  const other = [...text].find(
    character => SUSPECT.test(character) && !OWN.test(character) && !SCRIPTS.some(([, one]) => one.test(character)),
  )
  return other === undefined ? known : [...known, { name: 'other scripts', sample: other }]
}
