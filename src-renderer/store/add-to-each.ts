import type { Correction } from '../../src-main/contract/index.ts'

/** A value to add, apart from the recap that it is added to. */
export type NewValue = Omit<Extract<Correction, { kind: 'add' }>, 'kind' | 'path'>

/** The corrections that give one value to several recaps; together they are one step of undo. */
export const addToEach = (paths: readonly string[], value: NewValue): readonly Correction[] =>
  paths.map(path => ({ kind: 'add', path, ...value }))
