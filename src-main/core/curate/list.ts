import { kindOfField, valuesOf } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { entriesOf, type WasRead } from './entries.ts'
import type { Curated, Curating } from './types.ts'

/** See `Curating.countCorrections`. */
export const countCorrections: Curating['countCorrections'] = corrections => entriesOf(corrections).length

const readIn =
  ({ recaps, usualName }: Pick<Curated, 'recaps' | 'usualName'>): WasRead =>
  (path, field, name) => {
    const facets = recaps.get(path)?.facets
    const keyOf = (one: string): string => nameKey(usualName(kindOfField(field), one))
    return facets !== undefined && valuesOf(facets, field).some(value => keyOf(value.name) === keyOf(name))
  }

/** See `Curating.listCorrections`. */
export const listCorrections: Curating['listCorrections'] = (corrections, stray, curated) =>
  entriesOf(corrections, curated && readIn(curated)).map(({ id, words, recap }) => ({
    id,
    words,
    ...(recap !== undefined && { path: recap.path, title: recap.title }),
    stray: recap !== undefined && stray.has(recap.path),
  }))
