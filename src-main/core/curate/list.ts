import { kindOfField, valuesOf } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { entriesOf, neverId, type WasRead } from './entries.ts'
import { neverTogether, type Together } from './never-together.ts'
import type { Curated, Curating } from './types.ts'
import { quoted, quotedList } from './words.ts'

/** See `Curating.countCorrections`. */
export const countCorrections: Curating['countCorrections'] = (corrections, curated) =>
  entriesOf(corrections).length -
  (curated ? neverTogether(corrections, curated.recaps) : []).reduce((sum, { names }) => sum + names.length - 1, 0)

const NOTHING_JOINED: Together = { field: 'speaker', names: [''] }

const readIn =
  ({ recaps, usualName }: Pick<Curated, 'recaps' | 'usualName'>): WasRead =>
  (path, field, name) => {
    const facets = recaps.get(path)?.facets
    const keyOf = (one: string): string => nameKey(usualName(kindOfField(field), one))
    return facets !== undefined && valuesOf(facets, field).some(value => keyOf(value.name) === keyOf(name))
  }

/** See `Curating.listCorrections`. */
export const listCorrections: Curating['listCorrections'] = (corrections, stray, curated) => {
  const together = curated ? neverTogether(corrections, curated.recaps) : []
  const heads = new Map(together.map(one => [neverId(one.field, one.names[0]), one]))
  const joined = new Set(
    together.flatMap(({ field, names: [, ...others] }) => others.map(name => neverId(field, name))),
  )
  return entriesOf(corrections, curated && readIn(curated))
    .filter(({ id }) => !joined.has(id))
    .map(({ id, words, recap }) => {
      const {
        field,
        names: [name, ...others],
      } = heads.get(id) ?? NOTHING_JOINED
      return {
        id,
        words: others.length === 0 ? words : `${quoted(name)}, also written ${quotedList(others)}, is never a ${field}`,
        ...(others.length > 0 && { others: others.map(other => neverId(field, other)) }),
        ...(recap !== undefined && { path: recap.path, title: recap.title }),
        stray: recap !== undefined && stray.has(recap.path),
      }
    })
}
