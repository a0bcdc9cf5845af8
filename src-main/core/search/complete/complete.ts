import {
  type Completion,
  type Completions,
  FACET_FIELDS,
  type FacetField,
  NO_VALUE,
  type TextRun,
} from '../../../contract/index.ts'
import type { FacetColumns } from '../facets/values.ts'
import type { Vocabulary } from '../index/vocabulary.ts'
import { foldName } from '../matching/fold.ts'
import { type Atom, tokenise } from '../matching/tokenise.ts'
import { type Lexeme, lex } from '../query/lex.ts'
import { FACET_LABELS } from '../query/lookup.ts'
import { FIELD_DETAILS, FIELD_NAMES, fieldNamed, QUALITIES, queryNameOf } from '../query/names.ts'

/** What completions are drawn from. */
export type Completing = {
  readonly columns: FacetColumns
  readonly vocabulary: Vocabulary
  /** How many documents have a value, by its number. */
  readonly counts: (field: FacetField) => Readonly<Int32Array>
  /** The folded words of a name; default: read from it. */
  readonly wordsOf?: (name: string) => readonly string[]
}

const ITEMS_MAX = 10
const VALUES_AMONG_OTHERS = 6
const FIELDS_AMONG_OTHERS = 2
const VALUE_TYPED_MIN = 2
const WORD_TYPED_MIN = 3
const WORDS_MAX = 3

const quoted = (name: string): string => (/[\s():"]/u.test(name) ? `"${name.replaceAll('"', '')}"` : name)

/** A name with the beginning of a word, as typed, marked. */
const labelOf = (name: string, typed: readonly Atom[]): readonly TextRun[] => {
  const last = typed.at(-1)
  if (last === undefined) return [{ text: name }]
  const atom = tokenise(name).find(({ term }) => term.startsWith(last.term))
  if (atom === undefined) return [{ text: name }]
  const end = atom.end - atom.start === atom.term.length ? atom.start + last.term.length : atom.end
  const runs: readonly TextRun[] = [
    { text: name.slice(0, atom.start) },
    { text: name.slice(atom.start, end), match: true },
    { text: name.slice(end) },
  ]
  return runs.filter(run => run.text !== '')
}

/** Whether each word typed begins a word of the name, the last one at least its beginning. */
const begins = (words: readonly string[], typed: readonly Atom[]): boolean =>
  typed.every(({ term }) => words.some(word => word.startsWith(term)))

const readWords = (name: string): readonly string[] => tokenise(name).map(atom => atom.term)

type ValueFound = { readonly field: FacetField; readonly name: string; readonly count: number; readonly first: boolean }

const valuesOf = (
  fields: readonly FacetField[],
  text: string,
  { columns, counts, wordsOf = readWords }: Completing,
): readonly ValueFound[] => {
  const typed = tokenise(text)
  const folded = foldName(text)
  const found = fields.flatMap((field): readonly ValueFound[] => {
    const column = columns[field]
    const documents = counts(field)
    return Array.from({ length: column.size }, (_, id) => id).flatMap(id => {
      const name = column.name(id)
      const count = documents[id] ?? 0
      if (count === 0 || name === NO_VALUE || !begins(wordsOf(name), typed)) return []
      return [{ field, name, count, first: foldName(name).startsWith(folded) }]
    })
  })
  return found.sort((a, b) => Number(b.first) - Number(a.first) || b.count - a.count || (a.name < b.name ? -1 : 1))
}

const toValue = ({ field, name, count }: ValueFound, text: string): Completion => ({
  kind: 'value',
  label: labelOf(name, tokenise(text)),
  insert: `${queryNameOf(field)}:${quoted(name)} `,
  detail: FACET_LABELS[field],
  count,
})

const fieldsFor = (text: string): readonly Completion[] =>
  FIELD_NAMES.filter(name => name.startsWith(text.toLowerCase())).map(name => ({
    kind: 'field',
    label: [{ text: name.slice(0, text.length), match: true }, { text: `${name.slice(text.length)}:` }],
    insert: `${name}:`,
    ...(FIELD_DETAILS.has(name) ? { detail: FIELD_DETAILS.get(name) ?? '' } : {}),
  }))

const wordsFor = (text: string, { vocabulary }: Completing, named: ReadonlySet<string>): readonly Completion[] => {
  const [atom, ...more] = tokenise(text)
  if (atom === undefined || more.length > 0 || atom.term.length < WORD_TYPED_MIN) return []
  return vocabulary
    .startingWith(atom.term)
    .filter(id => vocabulary.isRead(id))
    .map(id => ({ term: vocabulary.term(id), count: vocabulary.documents(id) }))
    .filter(({ term }) => term !== atom.term && !named.has(term))
    .sort((a, b) => b.count - a.count)
    .slice(0, WORDS_MAX)
    .map(({ term, count }) => ({ kind: 'word', label: labelOf(term, [atom]), insert: `${term} `, count }))
}

/** Completions of a plain word: fields, values of any facet, words. */
const forWord = (text: string, completing: Completing): readonly Completion[] => {
  const fields = fieldsFor(text).slice(0, FIELDS_AMONG_OTHERS)
  if (text.length < VALUE_TYPED_MIN) return fields
  const named = FACET_FIELDS.filter(field => field !== 'year')
  const values = valuesOf(named, text, completing).slice(0, VALUES_AMONG_OTHERS)
  const words = wordsFor(text, completing, new Set(values.map(({ name }) => foldName(name))))
  return [...values.map(value => toValue(value, text)), ...fields, ...words].slice(0, ITEMS_MAX)
}

/** Completions of what stands after a field's colon. */
const forField = (name: string, text: string, completing: Completing): readonly Completion[] => {
  const field = fieldNamed(name)
  if (field?.kind === 'value')
    return valuesOf([field.field], text, completing)
      .slice(0, ITEMS_MAX)
      .map(each => toValue(each, text))
  if (field?.kind === 'date') {
    const years = [...valuesOf(['year'], text, completing)].sort((a, b) => (a.name < b.name ? 1 : -1))
    return years.slice(0, ITEMS_MAX).map(({ name: year, count }) => ({
      kind: 'value',
      label: labelOf(year, tokenise(text)),
      insert: `${name}:${year} `,
      count,
    }))
  }
  if (field?.kind !== 'quality') return []
  const qualities = [
    ...new Map([...QUALITIES[field.prefix]].reverse().map(([each, quality]) => [quality, each])).values(),
  ]
  return qualities
    .reverse()
    .filter(each => each.startsWith(text.toLowerCase()))
    .map(each => ({ kind: 'quality', label: labelOf(each, tokenise(text)), insert: `${field.prefix}:${each} ` }))
}

/** The piece that is being typed: the last one that the caret stands in or right after. */
const pieceAt = (lexemes: readonly Lexeme[], caret: number): number =>
  lexemes.findLastIndex(({ place }) => place.start < caret && caret <= place.end)

/**
 * How to go on with a query at a position: with a field's name, with values of facets (those that begin as typed
 * first, then by count), with words of the archive; after a field's colon with its values. Nothing where the caret
 * stands in white space.
 */
export const completionsFor = (query: string, caret: number, completing: Completing): Completions => {
  const lexemes = lex(query)
  const at = pieceAt(lexemes, caret)
  const piece = lexemes[at]
  const none = { start: caret, end: caret, items: [] }
  if (piece === undefined) return none
  const inner = (from: number): string => query.slice(from, caret).replaceAll(/["“”„«»]/gu, '')
  const { start, end } = piece.place
  if (piece.kind === 'field') return { start, end, items: forField(piece.text, '', completing) }
  // An open quotation mark holds everything up to the caret.
  const opening = lexemes.slice(0, at + 1).findLastIndex(each => each.kind === 'quote')
  const head = opening >= 0 ? opening : at
  const [first, before] = [lexemes[head], lexemes[head - 1]]
  if (first?.joined && before?.kind === 'field')
    return { start: before.place.start, end, items: forField(before.text, inner(first.place.start), completing) }
  return piece.kind === 'word' && opening < 0 ? { start, end, items: forWord(inner(start), completing) } : none
}
