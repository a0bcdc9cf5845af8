import { entriesOf } from './entries.ts'
import type { Curating } from './types.ts'

/** See `Curating.countCorrections`. */
export const countCorrections: Curating['countCorrections'] = corrections => entriesOf(corrections).length

/** See `Curating.listCorrections`. */
export const listCorrections: Curating['listCorrections'] = (corrections, stray) =>
  entriesOf(corrections).map(({ id, words, recap }) => ({
    id,
    words,
    ...(recap !== undefined && { path: recap.path, title: recap.title }),
    stray: recap !== undefined && stray.has(recap.path),
  }))
