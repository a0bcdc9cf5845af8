import { ENTITY_KINDS, type EntityKind, eachKind, type RenamedEntity } from '../contract/index.ts'
import type { Curated } from '../core/curate/types.ts'
import { nameKey } from '../core/extract/entities/name-key.ts'

/** Names that entities had while the archive is open, and have no more: what was chosen under them is still found. */
export type FormerNames = {
  /** Notes what went from one time to the next, and tells which entities stand for it now. */
  note(before: Curated, now: Curated): readonly RenamedEntity[]
  /** The usual names, as things are in `now`, of the entities that a name, a form or a former name stands for. */
  namesNow(now: Curated, kind: EntityKind, name: string): readonly string[]
}

/** Starts without any. */
export const createFormerNames = (): FormerNames => {
  /** By key of the name, the spellings that recaps had for the entity. */
  const forms = eachKind(() => new Map<string, readonly string[]>())

  const namesNow: FormerNames['namesNow'] = (now, kind, name) => {
    const known = (form: string): readonly string[] => {
      const usual = now.usualName(kind, form)
      return now.entities[kind].has(usual) ? [usual] : []
    }
    const direct = known(name)
    if (direct.length > 0) return direct
    return [...new Set((forms[kind].get(nameKey(name)) ?? []).flatMap(known))]
  }

  return {
    namesNow,
    note: (before, now) =>
      ENTITY_KINDS.flatMap(kind => {
        if (before.entities[kind] === now.entities[kind]) return []
        const gone = [...before.entities[kind].values()].filter(({ name }) => !now.entities[kind].has(name))
        for (const record of gone)
          forms[kind].set(
            nameKey(record.name),
            record.forms.map(form => form.name),
          )
        return gone.flatMap(({ name }): readonly RenamedEntity[] => {
          const to = namesNow(now, kind, name)
          return to.length === 0 ? [] : [{ entity: kind, from: name, to }]
        })
      }),
  }
}
