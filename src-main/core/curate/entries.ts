import { ENTITY_KINDS, type EntityKind, VALUE_FIELDS, type ValueField } from '../../contract/index.ts'
import { withKind } from './model.ts'
import type { AddedValue, Corrections, PutTalk, RecapCorrections, TalkRef } from './types.ts'
import { capital, detailWords, quoted, quotedList } from './words.ts'

/** One correction in force, with the corrections that are left without it. */
export type Entry = {
  readonly id: string
  readonly words: string
  readonly recap?: RecapCorrections
  without(corrections: Corrections): Corrections
}

/** What tells that a name is never a value of a list. */
export const neverId = (field: ValueField, name: string): string => idOf('never', field, name)

const idOf = (...parts: readonly string[]): string => JSON.stringify(parts)

/** Whether a recap was read to have a value: to add it was to confirm it. */
export type WasRead = (path: string, field: ValueField, name: string) => boolean

const addedWords = (what: string, { name, tier, affiliation, instead }: AddedValue, isConfirmed: boolean): string => {
  const details = detailWords(tier, affiliation)
  return instead === undefined
    ? `${what} ${quoted(name)}${details} ${isConfirmed ? 'confirmed' : 'added'}`
    : `${what} ${quoted(instead)} replaced by ${quoted(name)}${details}`
}

const putWords = ({ title, instead, speakers, slides, video }: PutTalk): string => {
  const by = speakers && (speakers.length === 0 ? 'by nobody named' : `by ${quotedList(speakers)}`)
  const at = (what: string, address: string | undefined): string | undefined =>
    address === undefined ? undefined : address === '' ? `without ${what}` : `${what} at ${address}`
  const more = [by, at('slides', slides), at('video', video)].filter(one => one !== undefined)
  if (instead === undefined) return `Talk ${quoted(title)}${more.length === 0 ? '' : ` (${more.join(', ')})`} added`
  const called = instead.title === title ? [] : [`called ${quoted(title)}`]
  return `Talk ${quoted(instead.title)} is ${[...called, ...more].join(', ')}`
}

const refKey = ({ title, speakers = [] }: TalkRef): readonly string[] => [title, ...speakers]

const recapEntries = (recap: RecapCorrections, wasRead: WasRead): readonly Entry[] => {
  const change =
    (make: (before: RecapCorrections) => RecapCorrections) =>
    (corrections: Corrections): Corrections => ({
      ...corrections,
      recaps: corrections.recaps.map(one => (one.path === recap.path ? make(one) : one)),
    })
  const images = [...(recap.images ?? [])].map(
    ([src, to]): Entry => ({
      id: idOf('image', recap.path, src),
      words: `Image ${quoted(src)} is ${quoted(to)}`,
      recap,
      without: change(before => ({
        ...before,
        images: new Map([...(before.images ?? [])].filter(([one]) => one !== src)),
      })),
    }),
  )
  const values = VALUE_FIELDS.flatMap(field => {
    const what = capital(field)
    const added = (recap.add[field] ?? []).map(
      (value): Entry => ({
        id: idOf('add', recap.path, field, value.name),
        words: addedWords(what, value, wasRead(recap.path, field, value.name)),
        recap,
        without: change(before => ({
          ...before,
          add: { ...before.add, [field]: (before.add[field] ?? []).filter(one => one.name !== value.name) },
        })),
      }),
    )
    const removed = (recap.remove[field] ?? []).map(
      (name): Entry => ({
        id: idOf('remove', recap.path, field, name),
        words: `${what} ${quoted(name)} removed`,
        recap,
        without: change(before => ({
          ...before,
          remove: { ...before.remove, [field]: (before.remove[field] ?? []).filter(one => one !== name) },
        })),
      }),
    )
    return [...added, ...removed]
  })
  const { put, gone } = recap.talks ?? { put: [], gone: [] }
  const talks = [
    ...put.map(
      (one): Entry => ({
        id: idOf(one.instead === undefined ? 'add talk' : 'talk', recap.path, ...refKey(one.instead ?? one)),
        words: putWords(one),
        recap,
        without: change(before => ({
          ...before,
          talks: { put: (before.talks?.put ?? []).filter(other => other !== one), gone: before.talks?.gone ?? [] },
        })),
      }),
    ),
    ...gone.map(
      (one): Entry => ({
        id: idOf('no talk', recap.path, ...refKey(one)),
        words: `Talk ${quoted(one.title)} removed`,
        recap,
        without: change(before => ({
          ...before,
          talks: { put: before.talks?.put ?? [], gone: (before.talks?.gone ?? []).filter(other => other !== one) },
        })),
      }),
    ),
  ]
  return [...values, ...talks, ...images]
}

const withoutName = (
  map: ReadonlyMap<string, readonly string[]>,
  head: string,
  name?: string,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...map].flatMap(([key, others]): (readonly [string, readonly string[]])[] => {
      if (key !== head) return [[key, others]]
      const left = name === undefined ? [] : others.filter(other => other !== name)
      return left.length === 0 ? [] : [[key, left]]
    }),
  )

const kindEntries = ({ constraints }: Corrections, kind: EntityKind): readonly Entry[] => {
  const what = capital(kind)
  const same = [...constraints.same[kind]].flatMap(([head, others]): readonly Entry[] =>
    (others.length === 0 ? [undefined] : others).map(other => ({
      id: idOf('same', kind, head, ...(other === undefined ? [] : [other])),
      words: other === undefined ? `${what} is called ${quoted(head)}` : `${what} ${quoted(other)} is ${quoted(head)}`,
      without: before => ({
        ...before,
        constraints: withKind(before.constraints, kind, {
          same: withoutName(before.constraints.same[kind], head, other),
        }),
      }),
    })),
  )
  const apart = constraints.apart[kind].map(
    (names): Entry => ({
      id: idOf('apart', kind, ...names),
      words: `${what} ${quoted(names[0])} is not ${quoted(names[1])}`,
      without: before => ({
        ...before,
        constraints: withKind(before.constraints, kind, {
          apart: before.constraints.apart[kind].filter(pair => pair[0] !== names[0] || pair[1] !== names[1]),
        }),
      }),
    }),
  )
  const parts = [...constraints.parts[kind]].map(
    ([name, into]): Entry => ({
      id: idOf('parts', kind, name),
      words: `${what} ${quoted(name)} is ${quotedList(into)}`,
      without: before => ({
        ...before,
        constraints: withKind(before.constraints, kind, { parts: withoutName(before.constraints.parts[kind], name) }),
      }),
    }),
  )
  return [...same, ...apart, ...parts]
}

/** Every single correction: those of recaps in order of path, then those of entities. */
export const entriesOf = (corrections: Corrections, wasRead: WasRead = () => false): readonly Entry[] => [
  ...corrections.recaps.flatMap(recap => recapEntries(recap, wasRead)),
  ...ENTITY_KINDS.flatMap(kind => kindEntries(corrections, kind)),
  ...VALUE_FIELDS.flatMap(field =>
    corrections.constraints.never[field].map(
      (name): Entry => ({
        id: neverId(field, name),
        words: `${quoted(name)} is never a ${field}`,
        without: before => ({
          ...before,
          constraints: {
            ...before.constraints,
            never: {
              ...before.constraints.never,
              [field]: before.constraints.never[field].filter(one => one !== name),
            },
          },
        }),
      }),
    ),
  ),
]
