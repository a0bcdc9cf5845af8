import { type EntityKind, eachField, eachKind, VALUE_FIELDS, type ValueField } from '../../contract/index.ts'
import { NO_CONSTRAINTS } from '../extract/entities/constraints.ts'
import type { MergeConstraints } from '../extract/types.ts'
import type { AddedValue, Corrections, Curating, PutTalk, RecapCorrections, TalkCorrections, TalkRef } from './types.ts'

/** Orders texts by code point, which is the order of their UTF-8 bytes and the same everywhere. */
export const byCodePoint = (one: string, other: string): number => {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (a === b) continue
    // Surrogates stand for code points above all others.
    const [isHigh, isOtherHigh] = [a >= 0xd800 && a <= 0xdfff, b >= 0xd800 && b <= 0xdfff]
    return isHigh === isOtherHigh ? a - b : isHigh ? 1 : -1
  }
  return one.length - other.length
}

/** A name on one line, without space around it. */
export const cleanName = (name: string): string => name.replace(/\s+/gu, ' ').trim()

const sortedNames = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort(byCodePoint)

const sortedAdds = (values: readonly AddedValue[]): readonly AddedValue[] =>
  [...new Map(values.map(value => [value.name, value])).values()].sort((one, other) =>
    byCodePoint(one.name, other.name),
  )

const byField = <T>(
  lists: { readonly [F in ValueField]?: readonly T[] },
  sorted: (list: readonly T[]) => readonly T[],
): { readonly [F in ValueField]?: readonly T[] } =>
  Object.fromEntries(
    VALUE_FIELDS.flatMap(field => {
      const list = lists[field] ?? []
      return list.length === 0 ? [] : [[field, sorted(list)]]
    }),
  )

/**
 * Puts each value in order once: what is in order already comes back as it is, so that a correction leaves all the others
 * the very same, and what rests on them need not be worked out again.
 */
const once = <T extends object>(order: (value: T) => T): ((value: T) => T) => {
  const known = new WeakSet<T>()
  return value => {
    if (known.has(value)) return value
    const ordered = order(value)
    known.add(ordered)
    return ordered
  }
}

const refKey = ({ title, speakers }: TalkRef): readonly unknown[] => [title, speakers ?? null]

const putKey = ({ title, instead, speakers, slides, video }: PutTalk): string =>
  JSON.stringify([
    title,
    instead === undefined ? null : refKey(instead),
    speakers ?? null,
    slides ?? null,
    video ?? null,
  ])

const sortedBy = <T extends { readonly title: string }>(list: readonly T[], keyOf: (one: T) => string): readonly T[] =>
  [...new Map(list.map(one => [keyOf(one), one]))]
    .sort(([a, one], [b, other]) => byCodePoint(one.title, other.title) || byCodePoint(a, b))
    .map(([, one]) => one)

const sortedTalks = ({ put, gone }: TalkCorrections): TalkCorrections => ({
  put: sortedBy(put, putKey),
  gone: sortedBy(gone, one => JSON.stringify(refKey(one))),
})

const sortedImages = (images: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...images].sort(([one], [other]) => byCodePoint(one, other)))

/** A recap's corrections with sorted lists and without empty ones. */
const normalRecap = once(({ talks, ...recap }: RecapCorrections): RecapCorrections => {
  const sorted = talks && sortedTalks(talks)
  return {
    ...recap,
    add: byField(recap.add, sortedAdds),
    remove: byField(recap.remove, sortedNames),
    ...(recap.images !== undefined && { images: sortedImages(recap.images) }),
    ...(sorted && sorted.put.length + sorted.gone.length > 0 && { talks: sorted }),
  }
})

const isEmpty = ({ add, remove, images, talks }: RecapCorrections): boolean =>
  Object.keys(add).length === 0 && Object.keys(remove).length === 0 && (images?.size ?? 0) === 0 && talks === undefined

const sortedMap = (map: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...map]
      .map(([name, others]) => [name, sortedNames(others)] as const)
      .sort(([one], [other]) => byCodePoint(one, other)),
  )

const sortedPairs = (pairs: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] => {
  const inOrder = pairs.map(
    ([one, other]) => (byCodePoint(one, other) <= 0 ? [one, other] : [other, one]) as [string, string],
  )
  const distinct = new Map(inOrder.map(pair => [JSON.stringify(pair), pair]))
  return [...distinct.values()].sort((one, other) => byCodePoint(one[0], other[0]) || byCodePoint(one[1], other[1]))
}

const normalTable = once(sortedMap)
const normalPairs = once(sortedPairs)
const normalNames = once((names: readonly string[]) => sortedNames(names))

/** Corrections in the one order that they are kept in: what says the same is written the same. */
export const normal = ({ recaps, constraints: { same, apart, parts, never } }: Corrections): Corrections => ({
  recaps: recaps
    .map(normalRecap)
    .filter(recap => !isEmpty(recap))
    .sort((one, other) => byCodePoint(one.path, other.path)),
  constraints: {
    same: eachKind(kind => normalTable(same[kind])),
    apart: eachKind(kind => normalPairs(apart[kind])),
    parts: eachKind(kind => normalTable(parts[kind])),
    never: eachField(field => normalNames(never[field])),
  },
})

/** Nothing put right. */
export const NO_CORRECTIONS: Curating['NO_CORRECTIONS'] = normal({ recaps: [], constraints: NO_CONSTRAINTS })

/** Constraints with those of one kind changed. */
export const withKind = (
  constraints: MergeConstraints,
  kind: EntityKind,
  change: {
    readonly same?: ReadonlyMap<string, readonly string[]>
    readonly apart?: readonly (readonly [string, string])[]
    readonly parts?: ReadonlyMap<string, readonly string[]>
  },
): MergeConstraints => ({
  ...constraints,
  same: { ...constraints.same, [kind]: change.same ?? constraints.same[kind] },
  apart: { ...constraints.apart, [kind]: change.apart ?? constraints.apart[kind] },
  parts: { ...constraints.parts, [kind]: change.parts ?? constraints.parts[kind] },
})
