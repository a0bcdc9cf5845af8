import { eachField, facetsOf, kindOfField, VALUE_FIELDS, type ValueField, valuesOf } from '../../contract/index.ts'
import { mergeAll } from '../extract/entities/merge.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import type { Corrections, Curated } from './types.ts'

/** Names of one list that are never values of it and were one entity, its usual name first. */
export type Together = { readonly field: ValueField; readonly names: readonly [string, ...string[]] }

type Known = { readonly recaps: Curated['recaps']; readonly together: readonly Together[] }

/** By the names of one list, which are the very same until they change. */
const known = new WeakMap<readonly string[], Known>()

const togetherIn = (
  field: ValueField,
  { constraints }: Corrections,
  recaps: Curated['recaps'],
): readonly Together[] => {
  const names = constraints.never[field]
  const before = known.get(names)
  if (before?.recaps === recaps) return before.together
  const kind = kindOfField(field)
  const keys = new Set(names.map(nameKey))
  const asRead = [...recaps.values()].flatMap(({ facets }) => {
    const own = valuesOf(facets, field).filter(({ name }) => keys.has(nameKey(name)))
    return own.length === 0
      ? []
      : [
          facetsOf(
            eachField(one => (one === field ? own : [])),
            [],
          ),
        ]
  })
  const { usualName } = mergeAll(asRead, { constraints: { ...constraints, never: eachField(() => []) } })
  const byName = new Map<string, [string, ...string[]]>()
  for (const name of names) {
    const usual = usualName(kind, name)
    const others = byName.get(usual)
    if (others === undefined) byName.set(usual, [name])
    else if (name === usual) others.unshift(name)
    else others.push(name)
  }
  const together = [...byName.values()].map((own): Together => ({ field, names: own }))
  known.set(names, { recaps, together })
  return together
}

/**
 * What one decision wrote, spelling by spelling: `Ada Lind` and `Ada Lindt` are never a speaker, and were one. As the names
 * are merged where recaps were read to have them, since no recap has them any more.
 */
export const neverTogether = (corrections: Corrections, recaps: Curated['recaps']): readonly Together[] =>
  VALUE_FIELDS.flatMap(field =>
    corrections.constraints.never[field].length < 2 ? [] : togetherIn(field, corrections, recaps),
  ).filter(({ names }) => names.length > 1)
