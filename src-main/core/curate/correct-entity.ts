import { type Correction, type EntityKind, kindOfField } from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { apart } from './correct-apart.ts'
import { merge, rename } from './correct-merge.ts'
import { split } from './correct-split.ts'
import { allForms, distinctNames } from './entity-forms.ts'
import { cleanName, withKind } from './model.ts'
import { refuse } from './refuse.ts'
import { withoutKeys } from './same-table.ts'
import type { CorrectionOutcome, Corrections, Curated, RecapCorrections, TalkCorrections } from './types.ts'
import { quoted } from './words.ts'

type EntityCorrection = Exclude<Correction, { readonly path: string }>

/** `A & B` is A, and B: so are its other spellings, and it is no other entity's name any more. */
const part = (
  corrections: Corrections,
  kind: EntityKind,
  name: string,
  into: readonly string[],
  curated: Curated,
): CorrectionOutcome => {
  const names = distinctNames(into)
  if (names.length < 2) return refuse(`${quoted(name)} can only be parted into two names or more.`)
  const keys = new Set(names.map(nameKey))
  if (keys.has(nameKey(name))) return refuse(`${quoted(name)} cannot be a part of itself.`)
  const forms = allForms(curated, kind, name).filter(form => !keys.has(nameKey(form)))
  const parted = new Set(forms.map(nameKey))
  const { same, parts } = corrections.constraints
  const others = [...parts[kind]].filter(([before]) => !parted.has(nameKey(before)) && !keys.has(nameKey(before)))
  const constraints = withKind(corrections.constraints, kind, {
    same: withoutKeys(same[kind], parted),
    parts: new Map([...others, ...forms.map(form => [form, names] as const)]),
  })
  return { ok: true, corrections: { ...corrections, constraints } }
}

/** Corrections of talks that name none of these persons. */
const withoutSpeakers = (
  talks: TalkCorrections | undefined,
  keys: ReadonlySet<string>,
): TalkCorrections | undefined => {
  const isNone = (name: string): boolean => keys.has(nameKey(name))
  if (talks?.put.some(one => one.speakers?.some(isNone)) !== true) return talks
  return {
    ...talks,
    put: talks.put.map(one =>
      one.speakers === undefined ? one : { ...one, speakers: one.speakers.filter(name => !isNone(name)) },
    ),
  }
}

/** No such value in any recap, under any spelling, and also where it was added. */
const never = (
  corrections: Corrections,
  { field, name }: Extract<EntityCorrection, { readonly kind: 'never' }>,
  curated: Curated,
): CorrectionOutcome => {
  const forms = allForms(curated, kindOfField(field), cleanName(name))
  const keys = new Set(forms.map(nameKey))
  const before = corrections.constraints.never[field]
  const known = new Set(before.map(nameKey))
  const recaps = corrections.recaps.map((recap): RecapCorrections => {
    const adds = recap.add[field] ?? []
    const gone = adds.filter(value => keys.has(nameKey(value.name)))
    const talks = field === 'speaker' ? withoutSpeakers(recap.talks, keys) : recap.talks
    if (gone.length === 0 && talks === recap.talks) return recap
    return {
      ...recap,
      ...(talks && { talks }),
      add: { ...recap.add, [field]: adds.filter(value => !gone.includes(value)) },
      // What such a value stood in place of does not come back.
      remove: { ...recap.remove, [field]: [...(recap.remove[field] ?? []), ...gone.flatMap(one => one.instead ?? [])] },
    }
  })
  const constraints = {
    ...corrections.constraints,
    never: {
      ...corrections.constraints.never,
      [field]: [...before, ...forms.filter(form => !known.has(nameKey(form)))],
    },
  }
  return { ok: true, corrections: { recaps, constraints } }
}

/** Corrects what holds everywhere in the archive. */
export const correctEntity = (
  corrections: Corrections,
  correction: EntityCorrection,
  curated: Curated,
): CorrectionOutcome => {
  if (correction.kind === 'apart') return apart(corrections, correction.entity, correction.names)
  if (correction.kind === 'merge')
    return merge(corrections, correction.entity, correction.names, correction.into, curated)
  const name = cleanName(correction.name)
  if (correction.kind === 'never')
    return name === '' ? refuse(`A ${correction.field} needs a name.`) : never(corrections, correction, curated)
  if (name === '') return refuse('A name is needed.')
  if (correction.kind === 'rename') return rename(corrections, correction.entity, name, correction.to, curated)
  return correction.kind === 'split'
    ? split(corrections, correction.entity, name, correction.forms, curated)
    : part(corrections, correction.entity, name, correction.into, curated)
}
