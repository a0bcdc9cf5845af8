import type { EntityKind } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { distinctNames, formsMet } from './entity-forms.ts'
import { cleanName, withKind } from './model.ts'
import { refuse } from './refuse.ts'
import { withoutKeys } from './same-table.ts'
import type { CorrectionOutcome, Corrections, Curated } from './types.ts'
import { quoted, quotedList } from './words.ts'

/**
 * Makes some spellings of an entity another one, called by the first of them: they are joined with each other, taken
 * out of what joined them with the rest, and kept apart from every spelling of the rest.
 */
export const split = (
  corrections: Corrections,
  kind: EntityKind,
  name: string,
  forms: readonly string[],
  curated: Curated,
): CorrectionOutcome => {
  const what = kind
  const met = formsMet(curated, kind, name)
  if (met === undefined) return refuse(`There is no ${what} ${quoted(name)} in this archive.`)
  const chosen = [...new Set(forms.map(cleanName))].filter(form => form !== '')
  const [first] = chosen
  if (first === undefined) return refuse(`Choose the spellings that are another ${what}.`)
  const keys = new Set(chosen.map(nameKey))
  const metKeys = new Set(met.map(nameKey))
  const strange = chosen.filter(form => !metKeys.has(nameKey(form)))
  if (strange.length > 0) return refuse(`${quotedList(strange)} is no spelling of ${quoted(name)}.`)
  const rest = distinctNames(met.filter(form => !keys.has(nameKey(form))))
  if (rest.length === 0)
    return refuse(
      chosen.length >= met.length
        ? `These are all spellings of ${quoted(name)}; leave at least one with it.`
        : `The spellings of ${quoted(name)} that would be left differ in capitals, accents or spaces only, and are always taken for one with these.`,
    )
  const { same, apart } = corrections.constraints
  const left = new Map(withoutKeys(same[kind], keys))
  const others = chosen.filter(form => form !== first)
  if (others.length > 0) left.set(first, others)
  const between = (one: string, other: string): boolean => keys.has(nameKey(one)) && keys.has(nameKey(other))
  const constraints = withKind(corrections.constraints, kind, {
    same: left,
    apart: [...apart[kind].filter(([one, other]) => !between(one, other)), ...rest.map(form => [first, form] as const)],
  })
  return { ok: true, corrections: { ...corrections, constraints } }
}
