import { isMap, isScalar, isSeq } from 'yaml'
import { cleanName } from './model.ts'

/** What is wrong with a sidecar file, at an offset of its text; thrown and caught while it is read. */
export class ShapeError extends Error {
  readonly at: number | undefined
  constructor(message: string, at: number | undefined) {
    super(message)
    this.name = 'ShapeError'
    this.at = at
  }
}

type At = { readonly at: number | undefined }
export type TextValue = At & { readonly kind: 'text'; readonly text: string }
export type ListValue = At & { readonly kind: 'list'; readonly items: readonly Value[] }
export type MapValue = At & { readonly kind: 'map'; readonly entries: ReadonlyMap<string, Value> }

/** A value of a sidecar file with its offset: every scalar is text, whatever it looks like. */
export type Value = TextValue | ListValue | MapValue

const offsetOf = (node: { readonly range?: readonly number[] | null | undefined }): number | undefined =>
  node.range?.[0]

/** Turns a parsed YAML node into a value. Throws a ShapeError for what such a file does not have: aliases, keys of several parts or that repeat. */
export const toValue = (node: unknown, at: number | undefined): Value => {
  if (node === null || node === undefined) return { kind: 'text', text: '', at }
  if (isScalar(node)) {
    const here = offsetOf(node) ?? at
    return { kind: 'text', text: typeof node.value === 'string' ? node.value : '', at: here }
  }
  if (isSeq(node)) {
    const here = offsetOf(node) ?? at
    return { kind: 'list', items: node.items.map(item => toValue(item, here)), at: here }
  }
  if (isMap(node)) {
    const here = offsetOf(node) ?? at
    const entries = new Map<string, Value>()
    for (const { key, value } of node.items) {
      const name = toValue(key, here)
      if (name.kind !== 'text') throw new ShapeError('A key is not plain text.', name.at)
      if (entries.has(name.text)) throw new ShapeError(`“${name.text}” is there twice.`, name.at)
      entries.set(name.text, toValue(value, name.at))
    }
    return { kind: 'map', entries, at: here }
  }
  throw new ShapeError('It uses an alias, which such a file does not have.', at)
}

const NO_ENTRIES: ReadonlyMap<string, Value> = new Map()

/** The entries of a map; an empty value has none. `what` is named where it is something else. */
export const entriesOf = (value: Value | undefined, what: string): ReadonlyMap<string, Value> => {
  if (value === undefined || (value.kind === 'text' && value.text === '')) return NO_ENTRIES
  if (value.kind === 'map') return value.entries
  throw new ShapeError(`“${what}” should have keys with values.`, value.at)
}

/** Those entries, all of whose keys must be known. */
export const knownEntries = (
  value: Value | undefined,
  what: string,
  known: readonly string[],
): ReadonlyMap<string, Value> => {
  const entries = entriesOf(value, what)
  for (const [key, { at }] of entries)
    if (!known.includes(key))
      throw new ShapeError(
        `“${key}” is not known ${what === '' ? 'here' : `in “${what}”`}; it may be misspelt, or from a newer Recap Archive.`,
        at,
      )
  return entries
}

/** The items of a list; an empty value has none. */
export const itemsOf = (value: Value | undefined, what: string): readonly Value[] => {
  if (value === undefined || (value.kind === 'text' && value.text === '')) return []
  if (value.kind === 'list') return value.items
  throw new ShapeError(`“${what}” should be a list.`, value.at)
}

/** The text of a scalar. */
export const textOf = (value: Value, what: string): string => {
  if (value.kind === 'text') return value.text
  throw new ShapeError(`“${what}” should be plain text.`, value.at)
}

/** The text of a scalar as a name, which is on one line and not empty. */
export const nameOf = (value: Value, what: string): string => {
  const name = cleanName(textOf(value, what))
  if (name === '') throw new ShapeError(`A name in “${what}” is empty.`, value.at)
  return name
}

/** The names of a list; an empty value has none. */
export const namesOf = (value: Value | undefined, what: string): readonly string[] =>
  itemsOf(value, what).map(item => nameOf(item, what))
