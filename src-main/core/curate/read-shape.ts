import { ENTITY_KINDS, eachField, eachKind, FIELD_LISTS, VALUE_FIELDS, type ValueField } from '../../contract/index.ts'
import type { MergeConstraints } from '../extract/types.ts'
import { cleanName, normal } from './model.ts'
import { readTalks } from './read-talks.ts'
import type { AddedValue, Corrections, RecapCorrections } from './types.ts'
import { entriesOf, itemsOf, knownEntries, nameOf, namesOf, ShapeError, textOf, type Value } from './values.ts'
import { KIND_KEYS, TALKS_KEY, VERSION } from './vocabulary.ts'

const FIELD_NAMES = VALUE_FIELDS.map(field => FIELD_LISTS[field])

const lists = <T>(
  value: Value | undefined,
  what: string,
  read: (list: Value, what: string) => readonly T[],
  more: readonly string[] = [],
): { readonly [F in ValueField]?: readonly T[] } => {
  const entries = knownEntries(value, what, [...FIELD_NAMES, ...more])
  return Object.fromEntries(
    VALUE_FIELDS.flatMap(field => {
      const list = entries.get(FIELD_LISTS[field])
      return list === undefined ? [] : [[field, read(list, FIELD_LISTS[field])]]
    }),
  )
}

const addedOf = (value: Value, what: string): AddedValue => {
  if (value.kind !== 'map') return { name: nameOf(value, what) }
  const entries = knownEntries(value, what, ['name', 'instead', 'tier', 'affiliation'])
  const text = (key: string): string | undefined => {
    const found = entries.get(key)
    return found === undefined ? undefined : nameOf(found, key)
  }
  const detail = (key: string): string | undefined => {
    const found = entries.get(key)
    return found === undefined ? undefined : cleanName(textOf(found, key))
  }
  const [name, instead, tier, affiliation] = [text('name'), text('instead'), detail('tier'), detail('affiliation')]
  if (name === undefined) throw new ShapeError(`A value in “${what}” has no name.`, value.at)
  return {
    name,
    ...(tier !== undefined && { tier }),
    ...(affiliation !== undefined && { affiliation }),
    ...(instead !== undefined && { instead }),
  }
}

/** Files by what a recap writes. Both are kept as they are: a path may hold what a name does not. */
const imagesOf = (value: Value | undefined): ReadonlyMap<string, string> =>
  new Map(
    [...entriesOf(value, 'images')].map(([src, to]) => {
      const path = textOf(to, src)
      if (src === '' || path === '') throw new ShapeError('An image in “images” is empty.', to.at)
      return [src, path]
    }),
  )

const recapOf = (path: string, value: Value): RecapCorrections => {
  const entries = knownEntries(value, path, ['title', 'date', 'fingerprint', 'add', 'remove', 'images'])
  const text = (key: string): string | undefined => {
    const found = entries.get(key)
    return found === undefined ? undefined : textOf(found, key)
  }
  const date = text('date')
  const talks = readTalks(entries.get('add'), entries.get('remove'))
  const addedIn = (list: Value, what: string) => itemsOf(list, what).map(item => addedOf(item, what))
  return {
    path,
    title: text('title') ?? '',
    ...(date !== undefined && { date }),
    fingerprint: text('fingerprint') ?? '',
    add: lists(entries.get('add'), 'add', addedIn, [TALKS_KEY]),
    remove: lists(entries.get('remove'), 'remove', namesOf, [TALKS_KEY]),
    ...(entries.has('images') && { images: imagesOf(entries.get('images')) }),
    ...(talks && { talks }),
  }
}

const namesByName = (value: Value | undefined, what: string): ReadonlyMap<string, readonly string[]> => {
  const byName = new Map<string, readonly string[]>()
  for (const [key, list] of entriesOf(value, what)) {
    const name = cleanName(key)
    if (name === '') throw new ShapeError(`A name in “${what}” is empty.`, list.at)
    const names = namesOf(list, name)
    if (what === 'parts' && names.length === 0) throw new ShapeError(`“${name}” has no parts.`, list.at)
    byName.set(name, [...(byName.get(name) ?? []), ...names])
  }
  return byName
}

const pairOf = (value: Value): readonly [string, string] => {
  const [one, other, ...more] = namesOf(value, 'apart')
  if (one === undefined || other === undefined || more.length > 0)
    throw new ShapeError('Each entry of “apart” should have two names.', value.at)
  return [one, other]
}

type KindPart = {
  readonly same: ReadonlyMap<string, readonly string[]>
  readonly apart: readonly (readonly [string, string])[]
  readonly parts: ReadonlyMap<string, readonly string[]>
}

const kindOf = (value: Value | undefined, what: string): KindPart => {
  const entries = knownEntries(value, what, ['same', 'apart', 'parts'])
  return {
    same: namesByName(entries.get('same'), 'same'),
    apart: itemsOf(entries.get('apart'), 'apart').map(pairOf),
    parts: namesByName(entries.get('parts'), 'parts'),
  }
}

const checkVersion = (entries: ReadonlyMap<string, Value>, at: number | undefined): void => {
  const version = entries.get('version')
  if (version === undefined) throw new ShapeError('It does not say its “version”.', at)
  const number = /^\d{1,9}$/.test(textOf(version, 'version')) ? Number(textOf(version, 'version')) : 0
  if (number > VERSION)
    throw new ShapeError(`Its version is ${number}, which only a newer Recap Archive can read.`, version.at)
  if (number < 1) throw new ShapeError('Its “version” is not a number.', version.at)
}

/** Reads corrections out of a file's value. Throws a ShapeError for anything that would be lost if it were written again. */
export const readShape = (file: Value): Corrections => {
  const known = ['version', 'recaps', ...ENTITY_KINDS.map(kind => KIND_KEYS[kind]), 'never']
  if (file.kind === 'map') checkVersion(file.entries, file.at)
  else throw new ShapeError('It is no file of corrections: it should have keys with values.', file.at)
  const entries = knownEntries(file, '', known)
  const kinds = eachKind(kind => kindOf(entries.get(KIND_KEYS[kind]), KIND_KEYS[kind]))
  const never = lists(entries.get('never'), 'never', namesOf)
  const constraints: MergeConstraints = {
    same: eachKind(kind => kinds[kind].same),
    apart: eachKind(kind => kinds[kind].apart),
    parts: eachKind(kind => kinds[kind].parts),
    never: eachField(field => never[field] ?? []),
  }
  const recaps = [...entriesOf(entries.get('recaps'), 'recaps')].map(([path, value]) => recapOf(path, value))
  return normal({ recaps, constraints })
}
