import type { QueryPart } from '../../../contract/index.ts'
import { type Lexeme, lex } from './lex.ts'
import { QUERY_LENGTH_MAX } from './parse.ts'

const KINDS: Readonly<Partial<Record<Lexeme['kind'], QueryPart['kind']>>> = {
  field: 'field',
  phrase: 'quoted',
  quote: 'quoted',
  open: 'operator',
  close: 'operator',
  or: 'operator',
  and: 'operator',
  minus: 'operator',
  tilde: 'operator',
}

/** What in a query is more than words to find, in order: names of fields with their colon, signs, what is quoted. */
export const queryParts = (query: string): readonly QueryPart[] =>
  lex(query.slice(0, QUERY_LENGTH_MAX)).flatMap(({ kind, place }) => {
    const part = KINDS[kind]
    return part === undefined ? [] : [{ kind: part, start: place.start, end: place.end }]
  })
