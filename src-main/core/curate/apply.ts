import {
  type EntityKind,
  eachField,
  type FacetValue,
  facetsOf,
  kindOfField,
  type RecapFacets,
  type Talk,
  type ValueField,
  valuesOf,
} from '../../contract/index.ts'
import { isNoTalk } from '../extract/talks/no-talk.ts'
import { withTalks } from './talks.ts'
import type { AddedValue, PutTalk, RecapCorrections } from './types.ts'

/** Whether two names mean one value. */
export type IsSame = (kind: EntityKind, one: string, other: string) => boolean

/** A recap's facets as corrected, with the number of names removed or replaced that it does not have. */
export type Applied = { readonly facets: RecapFacets; readonly unmet: number }

const corrected = (added: AddedValue, before: FacetValue | undefined): FacetValue => {
  const { tier: tierRead, affiliation: affiliationRead, ...rest } = before ?? {}
  const { name, tier = tierRead, affiliation = affiliationRead } = added
  return {
    ...rest,
    name,
    provenance: 'corrected',
    confidence: 1,
    ...(tier !== undefined && tier !== '' && { tier }),
    ...(affiliation !== undefined && affiliation !== '' && { affiliation }),
  }
}

/**
 * Applies what a reader put right in one recap: removes values, puts others in their place, and adds values; one that was
 * read and is confirmed keeps its evidence, and what is known of it. Talks follow, and are put right themselves.
 */
export const applyTo = (
  facets: RecapFacets,
  { add, remove, talks: ofTalks }: Pick<RecapCorrections, 'add' | 'remove' | 'talks'>,
  isSame: IsSame,
): Applied => {
  const named = (ofTalks?.put ?? []).flatMap(one => one.speakers ?? [])
  const isNamed = (field: ValueField, name: string): boolean =>
    field === 'speaker' && named.some(one => isSame('speaker', one, name))
  let unmet = 0
  const list = (field: ValueField): readonly FacetValue[] => {
    const kind = kindOfField(field)
    const adds = add[field] ?? []
    const removes = remove[field] ?? []
    const values = valuesOf(facets, field)
    if (adds.length === 0 && removes.length === 0) return values
    const is = (name: string) => (value: FacetValue) => isSame(kind, value.name, name)
    const gone = [...removes, ...adds.flatMap(one => one.instead ?? [])]
    for (const name of gone) if (!values.some(is(name)) && !isNamed(field, name)) unmet += 1
    const taken = new Set<FacetValue>()
    const added = adds.map(one => {
      const before = values.find(is(one.name)) ?? (one.instead === undefined ? undefined : values.find(is(one.instead)))
      if (before !== undefined) taken.add(before)
      return { before, value: corrected(one, before) }
    })
    // A value that was read keeps its place among the others.
    const kept = values.flatMap(value => {
      const here = added.filter(one => one.before === value).map(one => one.value)
      if (here.length > 0) return here
      return gone.some(name => is(name)(value)) ? [] : [value]
    })
    return [...kept, ...added.flatMap(one => (one.before === undefined ? [one.value] : []))]
  }
  const after = (field: 'speaker' | 'city', name: string): string | undefined => {
    const instead = (add[field] ?? []).find(one => one.instead !== undefined && isSame(field, one.instead, name))
    if (instead !== undefined) return instead.name
    const isAdded = (add[field] ?? []).some(one => isSame(field, one.name, name))
    return !isAdded && (remove[field] ?? []).some(one => isSame(field, one, name)) ? undefined : name
  }
  const talk = (given: Talk): Talk => {
    const { city, ...rest } = given
    const place = city === undefined ? undefined : after('city', city)
    return {
      ...rest,
      speakers: given.speakers.flatMap(name => after('speaker', name) ?? []),
      ...(place !== undefined && { city: place }),
    }
  }
  // Where a speaker was added, it may be the talk's.
  const mayHaveNone = (add.speaker ?? []).length === 0
  const talks = facets.talks.flatMap(given => {
    const now = talk(given)
    return mayHaveNone && isNoTalk(given, now) ? [] : [now]
  })
  const known = facetsOf(eachField(list), talks)
  const withNames = (one: PutTalk): PutTalk =>
    one.speakers === undefined ? one : { ...one, speakers: one.speakers.flatMap(name => after('speaker', name) ?? []) }
  const told = ofTalks && { ...ofTalks, put: ofTalks.put.map(withNames) }
  return { facets: withTalks(known, told, (one, other) => isSame('speaker', one, other)), unmet }
}
