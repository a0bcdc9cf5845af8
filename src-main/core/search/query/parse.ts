import { tokenise } from '../matching/tokenise.ts'
import { asked } from './ask.ts'
import type { ParsedQuery, Place, QueryFault, QueryFaultCode, QueryNode, Words } from './ast.ts'
import { type Lexeme, lex } from './lex.ts'
import { type FieldName, fieldNamed } from './names.ts'
import { nearestName } from './nearest-name.ts'

/** What is read of a query: more than anyone types, and little enough to answer while typing. */
export const QUERY_LENGTH_MAX = 1000
export const QUERY_WORDS_MAX = 32
const DEPTH_MAX = 20

const TOO_LONG = `The query is long, so only its first ${QUERY_WORDS_MAX} words are searched; shorten it to search them all.`
const NOTHING = 'The query holds no letter or digit, so all recaps are shown; type a word to search for.'
const UNCLOSED = 'A quotation mark is not closed, so its words are searched one by one; close it to search the phrase.'
const OPEN_GROUP = 'A bracket is not closed, so it is read as closed at the end of the query.'
const CLOSED_GROUP = 'A bracket is closed that was not opened, so it is passed over.'
const DEEP = `Brackets stand more than ${DEPTH_MAX} deep, so the innermost are passed over.`
/** What ends a sentence or a part of it, and a word for good: no word goes on after it. */
const CLOSING = /[?!,;？！，；]+$/u
const LOOKS_LIKE_FIELD = /^(\p{L}{2,}):(?!\/\/|$)/u

const isSearchable = (text: string): boolean => tokenise(text).length > 0

/** Puts nodes side by side: those of the same kind are taken in, and a single one stands for itself. */
const group = (kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | undefined => {
  const flat = nodes.flatMap(node => (node.kind === kind ? node.nodes : [node]))
  return flat.length > 1 ? { kind, nodes: flat } : flat[0]
}

/**
 * Parses a query. Words must all match; `"phrases"` (typographic quotation marks as well) match as they stand; `OR`
 * between two parts asks for either and binds closer than standing side by side, so that `envoy montreal OR toronto`
 * is Envoy in either city; `-` or `NOT` before a part excludes it; `(` and `)` group; `~word` finds words alike;
 * `speaker:"Liz Rice"` asks a field, `year:2018`, `before:2019-03`, `after:2018` a date, `has:image`, `is:draft` and
 * `missing:image` for a quality. A sign counts at the beginning of a word only. What cannot be understood is told as a
 * fault with its place, and its words are searched all the same. Never throws.
 */
export const parseQuery = (query: string): ParsedQuery => {
  const text = query.slice(0, QUERY_LENGTH_MAX)
  const lexemes = lex(text)
  const faults: QueryFault[] = []
  const typingEnd = query.length > QUERY_LENGTH_MAX ? -1 : text.length
  let at = 0
  let words = 0

  const tell = (code: QueryFaultCode, said: string, place: Place): void => {
    if (!faults.some(fault => fault.code === code && fault.place.start === place.start))
      faults.push({ code, text: said, place })
  }
  const next = (): Lexeme | undefined => lexemes[at]

  /** One more word, phrase, date or quality of the query; none where there are too many or nothing to find in it. */
  const counted = <T>(place: Place, make: () => T | undefined): T | undefined => {
    if (words >= QUERY_WORDS_MAX) {
      tell('too-long', TOO_LONG, place)
      return undefined
    }
    const made = make()
    if (made !== undefined) words += 1
    return made
  }

  const ask = (found: Words, field: FieldName | undefined, place: Place): QueryNode | undefined =>
    counted(place, () => {
      if (field !== undefined && field.kind !== 'text' && field.kind !== 'value') {
        const { node, fault } = asked(field, found, place, typingEnd)
        if (fault !== undefined) tell(fault.code, fault.text, found.place)
        if (node !== 'words') return node
      }
      if (!isSearchable(found.text)) return undefined
      if (field?.kind === 'text') return { kind: 'text', name: field.name, words: found, place }
      if (field?.kind === 'value') return { kind: 'value', field: field.field, words: found, place }
      return found
    })

  const readWord = (lexeme: Lexeme, negated: boolean): Words => {
    const { place } = lexeme
    const unknown = LOOKS_LIKE_FIELD.exec(lexeme.text)
    if (unknown?.[1] !== undefined) {
      const near = nearestName(unknown[1])
      const hint = near === undefined ? '' : ` Did you mean “${near}:”?`
      tell('field-unknown', `There is no field “${unknown[1]}:”, so it is searched as a word.${hint}`, {
        start: place.start,
        end: place.start + unknown[1].length + 1,
      })
    }
    const text = lexeme.text.replace(CLOSING, '')
    const isWhole = negated || text !== lexeme.text
    return { kind: 'word', text, typing: place.end === typingEnd && !isWhole, place }
  }

  const readGroup = (opening: Lexeme, depth: number, negated: boolean, field: FieldName | undefined) => {
    if (depth >= DEPTH_MAX) {
      tell('group-deep', DEEP, opening.place)
      return undefined
    }
    const node = readParts(depth + 1, negated, field)
    const closing = next()
    if (closing?.kind === 'close' && opening.kind === 'open') at += 1
    else if (opening.kind === 'open') tell('group-open', OPEN_GROUP, opening.place)
    return node
  }

  /** What follows the colon of a field: one part, which stands right after it. */
  const readField = (lexeme: Lexeme, depth: number, negated: boolean): QueryNode | undefined => {
    const follows = next()
    const start = lexeme.place.start
    if (follows?.joined && (follows.kind === 'open' || follows.kind === 'quote' || follows.kind === 'minus'))
      return readPart(depth, negated, fieldNamed(lexeme.text), start)
    if (follows?.joined && (follows.kind === 'word' || follows.kind === 'phrase' || follows.kind === 'tilde'))
      return readPart(depth, negated, fieldNamed(lexeme.text), start)
    if (lexeme.place.end !== typingEnd) {
      const said = `Nothing stands after “${lexeme.text}:”, so it is passed over; write what to find right after the colon.`
      tell('field-empty', said, lexeme.place)
    }
    return undefined
  }

  /** One part of the query: a word, phrase, group or field, with the signs before it. */
  const readPart = (
    depth: number,
    negated = false,
    field: FieldName | undefined = undefined,
    start = next()?.place.start ?? 0,
  ): QueryNode | undefined => {
    const lexeme = next()
    if (lexeme === undefined) return undefined
    const before = lexemes[at - 1]
    at += 1
    const place = { start, end: lexeme.place.end }
    switch (lexeme.kind) {
      case 'word':
        return ask(readWord(lexeme, negated), field, place)
      case 'phrase':
        return ask({ kind: 'phrase', text: lexeme.text, place: lexeme.place }, field, place)
      case 'tilde': {
        const word = next()
        if (!word?.joined || word.kind !== 'word') return readPart(depth, negated, field)
        at += 1
        const end = word.place.end
        return ask({ kind: 'fuzzy', text: word.text, place: { start: lexeme.place.start, end } }, field, { start, end })
      }
      case 'minus': {
        const follows = next()
        const isSign = lexeme.text !== 'NOT'
        const insideWord = isSign && lexeme.joined && (before?.kind === 'phrase' || before?.kind === 'close')
        if (follows === undefined || (isSign && !follows.joined) || insideWord) return undefined
        const node = readPart(depth + 1, true, field)
        return node === undefined ? undefined : { kind: 'not', node }
      }
      case 'field':
        return readField(lexeme, depth, negated)
      case 'quote':
        tell('quote-open', UNCLOSED, lexeme.place)
        return readGroup(lexeme, depth, negated, field)
      case 'open':
        return readGroup(lexeme, depth, negated, field)
      case 'close':
        tell('group-closed', CLOSED_GROUP, lexeme.place)
        return undefined
      case 'or':
      case 'and':
        if (at < lexemes.length || before === undefined)
          tell('operator-alone', `“${lexeme.text}” has nothing on one side, so it is passed over.`, lexeme.place)
        return undefined
    }
  }

  /** Parts side by side, up to the end of the group that is open. */
  const readParts = (depth: number, negated: boolean, field: FieldName | undefined): QueryNode | undefined => {
    const parts: QueryNode[] = []
    let alternatives: QueryNode[] = []
    const settle = (): void => {
      const part = group('or', alternatives)
      if (part !== undefined) parts.push(part)
      alternatives = []
    }
    while (at < lexemes.length) {
      const lexeme = next()
      if (lexeme?.kind === 'close' && depth > 0) break
      const joins = lexeme?.kind === 'or' || lexeme?.kind === 'and'
      if (joins && alternatives.length > 0 && at + 1 < lexemes.length && lexemes[at + 1]?.kind !== 'close') {
        at += 1
        if (lexeme.kind === 'and') settle()
        const part = readPart(depth, negated, field)
        if (part !== undefined) alternatives.push(part)
        continue
      }
      settle()
      const part = readPart(depth, negated, field)
      if (part !== undefined) alternatives.push(part)
    }
    settle()
    return group('and', parts)
  }

  const nodes: QueryNode[] = []
  while (at < lexemes.length) {
    const part = readParts(0, false, undefined)
    if (part !== undefined) nodes.push(part)
  }
  if (query.length > QUERY_LENGTH_MAX) tell('too-long', TOO_LONG, { start: QUERY_LENGTH_MAX, end: query.length })
  if (words === 0 && faults.length === 0 && text.trim() !== '' && !lexemes.some(lexeme => lexeme.kind === 'field'))
    tell('nothing', NOTHING, { start: 0, end: text.length })
  const root = group('and', nodes)
  if (root?.kind === 'and') return { root, faults }
  return { root: { kind: 'and', nodes: root === undefined ? [] : [root] }, faults }
}
