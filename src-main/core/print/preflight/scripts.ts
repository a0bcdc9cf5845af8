import { hasGlyph } from '../fonts/faces.ts'

/** A script that the document's own fonts do not have, with a character of it that was met. */
export type ForeignScript = { readonly name: string; readonly sample: string }

/** What is only spaced, joined or shaped by it needs no shape of its own. */
const SHAPELESS = /[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]/u

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
const SUSPECT = /[\u0250-\u1fff\u2070-\u{10ffff}]/u

/** The scripts of a text that the printed fonts lack and the system's are needed for, in a fixed order, each once. */
export const foreignScripts = (text: string): readonly ForeignScript[] => {
  if (!SUSPECT.test(text)) return []
  const lacking = [...new Set(text)].filter(
    character => SUSPECT.test(character) && !SHAPELESS.test(character) && !hasGlyph(character.codePointAt(0) ?? 0),
  )
  const known = SCRIPTS.flatMap(([name, pattern]) => {
    const sample = lacking.find(character => pattern.test(character))
    return sample === undefined ? [] : [{ name, sample }]
  })
  const other = lacking.find(character => !SCRIPTS.some(([, one]) => one.test(character)))
  return other === undefined ? known : [...known, { name: 'other characters', sample: other }]
}
