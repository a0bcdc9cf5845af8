import { tokenise } from '../matching/tokenise.ts'
import type { ParsedQuery, QueryNode } from './ast.ts'

/** What is read of a query: more than anyone types, and little enough to answer while typing. */
export const QUERY_LENGTH_MAX = 1000
export const QUERY_WORDS_MAX = 32

const QUOTES = /["“”„«»]/u
const NEGATION = /[-−]/u
const SPACE = /\s/u

const UNCLOSED = 'A quotation mark is not closed, so its words are searched one by one; close it to search the phrase.'
const TOO_LONG = `The query is long, so only its first ${QUERY_WORDS_MAX} words are searched; shorten it to search them all.`
const NOTHING = 'The query holds no letter or digit, so all recaps are shown; type a word to search for.'

const isSearchable = (text: string): boolean => tokenise(text).length > 0

/**
 * Parses a query: words, all of which must match; `"phrases"` (typographic quotation marks as well), whose words must
 * follow one another as they stand; `-word` and `-"phrase"`, which must not match. A minus counts at the start of a
 * word only, and a quotation mark without its partner is passed over. Never throws.
 */
export const parseQuery = (query: string): ParsedQuery => {
  const text = query.slice(0, QUERY_LENGTH_MAX)
  const nodes: QueryNode[] = []
  const notes = new Set<string>(query.length > QUERY_LENGTH_MAX ? [TOO_LONG] : [])

  const add = (node: QueryNode & { readonly text: string }, negated: boolean): void => {
    if (!isSearchable(node.text)) return
    if (nodes.length >= QUERY_WORDS_MAX) notes.add(TOO_LONG)
    else nodes.push(negated ? { kind: 'not', node } : node)
  }

  let at = 0
  let negated = false
  while (at < text.length) {
    const character = text[at] ?? ''
    const startsWord = at === 0 || SPACE.test(text[at - 1] ?? '')
    if (SPACE.test(character)) {
      negated = false
      at += 1
    } else if (NEGATION.test(character) && startsWord) {
      negated = true
      at += 1
    } else if (QUOTES.test(character)) {
      const length = text.slice(at + 1).search(QUOTES)
      if (length < 0) {
        notes.add(UNCLOSED)
        at += 1
      } else {
        add({ kind: 'phrase', text: text.slice(at + 1, at + 1 + length) }, negated)
        at += length + 2
        negated = false
      }
    } else {
      let end = at
      while (end < text.length && !SPACE.test(text[end] ?? '') && !QUOTES.test(text[end] ?? '')) end += 1
      const typing = end === text.length && query.length <= QUERY_LENGTH_MAX && !negated
      add({ kind: 'word', text: text.slice(at, end), typing }, negated)
      at = end
      negated = false
    }
  }
  if (nodes.length === 0 && notes.size === 0 && text.trim() !== '') notes.add(NOTHING)
  return { root: { kind: 'and', nodes }, notes: [...notes] }
}
