import type { EntityKind } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { cleanName } from './model.ts'
import type { Curated } from './types.ts'

/** Names on one line, without those that are empty or differ from one before in case, accents or spaces only. */
export const distinctNames = (names: Iterable<string>): readonly string[] => {
  const byKey = new Map<string, string>()
  for (const name of names) {
    const clean = cleanName(name)
    if (clean !== '' && !byKey.has(nameKey(clean))) byKey.set(nameKey(clean), clean)
  }
  return [...byKey.values()]
}

/** The spellings that recaps have for an entity, by its usual name or any form; undefined where no recap has it. */
export const formsMet = (curated: Curated, kind: EntityKind, name: string): readonly string[] | undefined =>
  curated.entities[kind].get(curated.usualName(kind, name))?.forms.map(form => form.name)

/** `name`, and where it is an entity's usual name, the entity's other spellings; each key once. */
export const allForms = (curated: Curated, kind: EntityKind, name: string): readonly string[] => {
  const isUsual = nameKey(curated.usualName(kind, name)) === nameKey(name)
  return distinctNames([name, ...(isUsual ? (formsMet(curated, kind, name) ?? []) : [])])
}
