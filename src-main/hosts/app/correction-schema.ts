import * as v from 'valibot'
import { type Correction, ENTITY_KINDS, VALUE_FIELDS } from '../../contract/index.ts'

/** Longer than any name, and short enough that a form cannot be used to fill a disk. */
const LONGEST_NAME = 300

/** A name as a person may type it: one line, something in it. */
export const name = v.pipe(
  v.string(),
  v.maxLength(LONGEST_NAME),
  v.check(value => value.trim() !== '', 'A name is not empty'),
  v.check(value => !/\p{Cc}/u.test(value), 'A name holds no line breaks or control characters'),
)

/** What is told of a value beside its name; '' where there is nothing to tell. */
const detail = v.union([v.literal(''), name])
const names = v.pipe(v.array(name), v.minLength(1), v.maxLength(1000))
const path = v.pipe(v.string(), v.minLength(1), v.maxLength(4096))
const field = v.picklist(VALUE_FIELDS)
const entity = v.picklist(ENTITY_KINDS)

/** An address as a person may type or paste it. */
const address = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.check(value => !/\p{Cc}/u.test(value), 'An address holds no line breaks or control characters'),
)
const speakers = v.pipe(v.array(name), v.maxLength(100))

/** Checks one correction as it comes from the page. */
export const correction: v.GenericSchema<unknown, Correction> = v.variant('kind', [
  v.strictObject({
    kind: v.literal('add'),
    path,
    field,
    name,
    tier: v.exactOptional(detail),
    affiliation: v.exactOptional(detail),
  }),
  v.strictObject({ kind: v.literal('remove'), path, field, name }),
  v.strictObject({ kind: v.literal('replace'), path, field, name, by: name }),
  v.strictObject({ kind: v.literal('relink'), path, src: path, to: path }),
  v.strictObject({
    kind: v.literal('talk'),
    path,
    was: v.exactOptional(v.strictObject({ title: name, speakers })),
    title: name,
    speakers,
    slides: v.exactOptional(address),
    video: v.exactOptional(address),
  }),
  v.strictObject({ kind: v.literal('no-talk'), path, was: v.strictObject({ title: name, speakers }) }),
  v.strictObject({ kind: v.literal('rename'), entity, name, to: name }),
  v.strictObject({ kind: v.literal('merge'), entity, names, into: name }),
  v.strictObject({ kind: v.literal('split'), entity, name, forms: names }),
  v.strictObject({ kind: v.literal('part'), entity, name, into: names }),
  v.strictObject({ kind: v.literal('never'), field, name }),
  v.strictObject({ kind: v.literal('apart'), entity, names: v.tuple([name, name]) }),
])
