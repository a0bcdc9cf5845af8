import type { EntityKind } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { cleanName, withKind } from './model.ts'
import { refuse } from './refuse.ts'
import { type SameTable, withoutKeys } from './same-table.ts'
import type { CorrectionOutcome, Corrections } from './types.ts'
import { quoted } from './words.ts'

/** Takes back what made one of two names: of two other names of one entity, the second leaves it. */
const parted = (same: SameTable, one: string, other: string): SameTable => {
  let left = same
  for (const [head, others] of same) {
    const keys = [head, ...others].map(nameKey)
    if (!keys.includes(nameKey(one)) || !keys.includes(nameKey(other))) continue
    const leaving = nameKey(head) === nameKey(other) ? one : other
    left = withoutKeys(left, new Set([nameKey(leaving)]))
  }
  return left
}

/** These two are not one entity. */
export const apart = (
  corrections: Corrections,
  kind: EntityKind,
  names: readonly [one: string, other: string],
): CorrectionOutcome => {
  const [one, other] = [cleanName(names[0]), cleanName(names[1])]
  if (one === '' || other === '') return refuse('To keep two apart, two names are needed.')
  if (nameKey(one) === nameKey(other))
    return refuse(
      `${quoted(one)} and ${quoted(other)} differ in capitals, accents or spaces only, and are always taken for one.`,
    )
  const { same, apart: before } = corrections.constraints
  const isSame = (pair: readonly string[]): boolean =>
    pair.every(name => nameKey(name) === nameKey(one) || nameKey(name) === nameKey(other))
  const constraints = withKind(corrections.constraints, kind, {
    same: parted(same[kind], one, other),
    apart: [...before[kind].filter(pair => !isSame(pair)), [one, other]],
  })
  return { ok: true, corrections: { ...corrections, constraints } }
}
