import { type Correction, kindOfField, type ValueField, valuesOf } from '../../contract/index.ts'
import { NO_CONSTRAINTS } from '../extract/entities/constraints.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { prepare } from '../extract/entities/prepare.ts'
import { cleanName } from './model.ts'
import { refuse } from './refuse.ts'
import type { AddedValue, CorrectionOutcome, Corrections, Curated, ReadRecap, RecapCorrections } from './types.ts'
import { quoted } from './words.ts'

type RecapCorrection = Extract<Correction, { readonly path: string; readonly field: ValueField }>

/** The lists of one field of one recap, and what is known of its names. */
type Room = {
  readonly adds: readonly AddedValue[]
  readonly removes: readonly string[]
  isSame(one: string, other: string): boolean
  /** Whether two names mean one entity, under whatever spelling. */
  isOneEntity(one: string, other: string): boolean
  /** Whether the recap was read to have it, before any correction of the recap. */
  wasRead(name: string): boolean
}

type Lists = { readonly adds: readonly AddedValue[]; readonly removes: readonly string[] }

const added = (room: Room, value: AddedValue): Lists => {
  const before = room.adds.find(one => room.isSame(one.name, value.name))
  // What stood in place of this very name does not replace it any more.
  const others = room.adds
    .filter(one => one !== before)
    .map(one => (one.instead !== undefined && room.isSame(one.instead, value.name) ? withoutInstead(one) : one))
  return {
    adds: [...others, { ...before, ...value }],
    removes: room.removes.filter(name => !room.isSame(name, value.name)),
  }
}

const withoutInstead = ({ instead: _, ...value }: AddedValue): AddedValue => value

const removed = (room: Room, name: string): Lists | undefined => {
  const gone = room.adds.filter(one => room.isSame(one.name, name))
  const wasRead =
    room.wasRead(name) && !room.adds.some(one => one.instead !== undefined && room.isSame(one.instead, name))
  const known = room.removes.some(one => room.isSame(one, name))
  if (gone.length === 0 && !wasRead && !known) return undefined
  return {
    adds: room.adds.filter(one => !gone.includes(one)),
    // What a removed value stood in place of does not come back.
    removes: [...room.removes, ...gone.flatMap(one => one.instead ?? []), ...(wasRead && !known ? [name] : [])],
  }
}

const replaced = (room: Room, name: string, by: string): Lists | undefined => {
  const before = room.adds.find(one => room.isSame(one.name, name))
  const isSaid = room.adds.some(
    one => one.instead !== undefined && room.isSame(one.name, by) && room.isOneEntity(one.instead, name),
  )
  if (before === undefined && isSaid) return room
  const without = removed(room, name)
  if (without === undefined || room.removes.some(one => room.isSame(one, name))) return undefined
  const instead = before === undefined ? name : (before.instead ?? (room.wasRead(name) ? name : undefined))
  const { tier, affiliation } = before ?? {}
  return added(
    { ...room, adds: without.adds, removes: without.removes.filter(one => one !== instead && one !== name) },
    {
      name: by,
      ...(tier !== undefined && { tier }),
      ...(affiliation !== undefined && { affiliation }),
      ...(instead !== undefined && !room.isSame(instead, by) && { instead }),
    },
  )
}

const change = (room: Room, correction: RecapCorrection, name: string): Lists | undefined => {
  switch (correction.kind) {
    case 'add': {
      const { tier, affiliation } = correction
      return added(room, {
        name,
        ...(tier !== undefined && { tier: cleanName(tier).toLowerCase() }),
        ...(affiliation !== undefined && { affiliation: cleanName(affiliation) }),
      })
    }
    case 'remove':
      return removed(room, name)
    case 'replace':
      return replaced(room, name, cleanName(correction.by))
  }
}

/** A value is read under any of its parts, and also where it is no value elsewhere. */
const namesRead = ({ facets }: ReadRecap, field: ValueField, corrections: Corrections): readonly string[] => {
  const parts = { ...NO_CONSTRAINTS, parts: corrections.constraints.parts }
  return prepare([facets], parts, nameKey).flatMap(one => valuesOf(one, field).map(value => value.name))
}

/** Corrects one recap; one whose file is not in the archive cannot be. */
export const correctRecap = (
  corrections: Corrections,
  correction: RecapCorrection,
  curated: Curated,
  stray: ReadonlySet<string>,
): CorrectionOutcome => {
  const { path, field } = correction
  const recap = curated.recaps.get(path)
  if (recap === undefined || stray.has(path))
    return refuse(`${quoted(path)} is not in this archive any more, so that nothing can be corrected in it.`)
  const name = cleanName(correction.name)
  if (name === '' || (correction.kind === 'replace' && cleanName(correction.by) === ''))
    return refuse(`A ${field} needs a name.`)
  if (correction.kind === 'replace' && nameKey(correction.by) === nameKey(name))
    return refuse(`${quoted(correction.by)} is the same name; rename the ${field} to change how it is written.`)
  const kind = kindOfField(field)
  const kept = corrections.recaps.find(one => one.path === path)
  const usual = (one: string): string => nameKey(curated.usualName(kind, one))
  const isSame = (one: string, other: string): boolean => nameKey(one) === nameKey(other) || usual(one) === usual(other)
  const ofTalks = field === 'speaker' ? (kept?.talks?.put ?? []).flatMap(one => one.speakers ?? []) : []
  const read = [...namesRead(recap, field, corrections), ...ofTalks]
  const lists = change(
    {
      adds: kept?.add[field] ?? [],
      removes: kept?.remove[field] ?? [],
      isOneEntity: isSame,
      isSame: correction.kind === 'replace' ? (one, other) => nameKey(one) === nameKey(other) : isSame,
      wasRead: one => read.some(other => isSame(one, other)),
    },
    correction,
    name,
  )
  if (lists === undefined) return refuse(`${quoted(recap.identity.title)} has no ${field} ${quoted(name)}.`)
  const next: RecapCorrections = {
    ...kept,
    ...recap.identity,
    add: { ...kept?.add, [field]: lists.adds },
    remove: { ...kept?.remove, [field]: lists.removes },
  }
  return {
    ok: true,
    corrections: { ...corrections, recaps: [...corrections.recaps.filter(one => one.path !== path), next] },
  }
}
