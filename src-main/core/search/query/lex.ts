import type { Place } from './ast.ts'
import { fieldNamed } from './names.ts'

/** The pieces of a query. `joined` is true where no white space parts a piece from the one before. */
export type Lexeme = {
  readonly kind: 'open' | 'quote' | 'close' | 'or' | 'and' | 'minus' | 'tilde' | 'field' | 'phrase' | 'word'
  /** What stands between quotation marks, before the colon, or the run itself. */
  readonly text: string
  readonly joined: boolean
  readonly place: Place
}

const QUOTES = /["“”„«»]/u
const SPACE = /\s/u
const FIELD = /^(\p{L}+):/u
const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'minus'> = new Map([
  ['OR', 'or'],
  ['|', 'or'],
  ['||', 'or'],
  ['AND', 'and'],
  ['&&', 'and'],
  ['NOT', 'minus'],
])

/** Where a run without white space ends: at a quotation mark, or at a bracket without its partner in the run. */
const runEnd = (text: string, from: number): number => {
  const opened: number[] = []
  let at = from
  for (; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (SPACE.test(character) || QUOTES.test(character)) break
    if (character === '(') opened.push(at)
    if (character === ')' && opened.pop() === undefined) break
  }
  return opened[0] ?? at
}

/**
 * Splits a query into its pieces. A sign counts at the beginning of a word only (`cloud-native`, `main(x)` are words),
 * and a quotation mark without its partner is a piece of its own.
 */
export const lex = (text: string): readonly Lexeme[] => {
  const lexemes: Lexeme[] = []
  let at = 0
  const push = (kind: Lexeme['kind'], end: number, inner = text.slice(at, end)): void => {
    lexemes.push({ kind, text: inner, joined: lexemes.at(-1)?.place.end === at, place: { start: at, end } })
    at = end
  }
  while (at < text.length) {
    const character = text[at] ?? ''
    if (SPACE.test(character)) at += 1
    else if (character === '(') push('open', at + 1)
    else if (character === ')') push('close', at + 1)
    else if (character === '-' || character === '−') push('minus', at + 1)
    else if (character === '~') push('tilde', at + 1)
    else if (QUOTES.test(character)) {
      const length = text.slice(at + 1).search(QUOTES)
      if (length < 0) push('quote', at + 1)
      else push('phrase', at + length + 2, text.slice(at + 1, at + 1 + length))
    } else {
      const end = runEnd(text, at)
      const run = text.slice(at, end)
      const operator = OPERATORS.get(run)
      const name = FIELD.exec(run)?.[1]
      if (operator !== undefined) push(operator, end)
      else if (name !== undefined && fieldNamed(name) !== undefined) push('field', at + name.length + 1, name)
      else push('word', end)
    }
  }
  return lexemes
}
