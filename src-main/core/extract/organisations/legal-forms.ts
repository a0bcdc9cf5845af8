import { isEnglishWord } from '../people/english-words.ts'
import type { Token } from '../text/tokens.ts'
import { WordSet } from '../text/word-set.ts'
import { FUNCTIONS } from '../text/words.ts'

/** Legal forms that are written with capitals. */
const LEGAL_FORM = new WordSet(
  'AG GmbH Ltd Inc LLC BV NV SAS SARL Srl Oy AB Pvt Pty Lda PLC SpA KG KGaA SE UG eG Limited'.split(' '),
)

/** "usd AG", "widgets 360 Pvt Ltd": where a name starts that has small letters before its legal form. */
export const beforeLegal = (tokens: readonly Token[], first: number, from: number): number => {
  if (!LEGAL_FORM.has(tokens[first]?.text ?? '')) return first
  let at = first
  while (at > from && tokens[at]?.gap === ' ' && isBrand(tokens[at - 1])) at--
  return at
}
const isBrand = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.shape === 'digit' ||
    (token.shape === 'lower' && token.text.length > 1 && !FUNCTIONS.has(token.folded) && !isEnglishWord(token.folded)))
