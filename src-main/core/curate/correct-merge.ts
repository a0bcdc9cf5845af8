import type { EntityKind } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { distinctNames } from './entity-forms.ts'
import { cleanName, withKind } from './model.ts'
import { refuse } from './refuse.ts'
import { namesWith } from './same-table.ts'
import type { CorrectionOutcome, Corrections, Curated } from './types.ts'
import { quoted } from './words.ts'

/** Names, and all those that entries of the table join with them, until no more come. */
const joinedWith = (same: ReadonlyMap<string, readonly string[]>, names: readonly string[]): readonly string[] => {
  let all = names
  for (;;) {
    const more = [...new Set([...all, ...namesWith(same, new Set(all.map(nameKey)))])]
    if (more.length === all.length) return more
    all = more
  }
}

/** Makes one entity of some names, under a name of which entries before are part; what kept them apart is taken back. */
const join = (
  corrections: Corrections,
  kind: EntityKind,
  names: readonly string[],
  into: string,
  curated: Curated,
): CorrectionOutcome => {
  const { same, apart, parts } = corrections.constraints
  const all = joinedWith(same[kind], [...new Set([into, ...names])])
  const keys = new Set(all.map(nameKey))
  const usual = new Set(all.map(name => nameKey(curated.usualName(kind, name))))
  const isOurs = (name: string): boolean => keys.has(nameKey(name)) || usual.has(nameKey(curated.usualName(kind, name)))
  const constraints = withKind(corrections.constraints, kind, {
    same: new Map([
      ...[...same[kind]].filter(([head]) => !keys.has(nameKey(head))),
      [into, all.filter(name => name !== into)],
    ]),
    apart: apart[kind].filter(pair => !pair.every(isOurs)),
    parts: new Map([...parts[kind]].filter(([name]) => !keys.has(nameKey(name)))),
  })
  return { ok: true, corrections: { ...corrections, constraints } }
}

/** These names are one entity, called `into`. */
export const merge = (
  corrections: Corrections,
  kind: EntityKind,
  names: readonly string[],
  into: string,
  curated: Curated,
): CorrectionOutcome => {
  const name = cleanName(into)
  const all = distinctNames([name, ...names])
  if (name === '' || all.length < 2) return refuse('To merge, two different names are needed.')
  return join(corrections, kind, all.slice(1), name, curated)
}

/** An entity is called otherwise. What it was called remains one of its names. */
export const rename = (
  corrections: Corrections,
  kind: EntityKind,
  name: string,
  to: string,
  curated: Curated,
): CorrectionOutcome => {
  const next = cleanName(to)
  if (next === '') return refuse('A name is needed.')
  if (next === name && curated.usualName(kind, name) === next)
    return refuse(`The ${kind} is called ${quoted(next)} already.`)
  return join(corrections, kind, [name], next, curated)
}
