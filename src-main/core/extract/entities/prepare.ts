import type { EntityKind, FacetValue, RecapFacets, Talk, ValueField } from '../../../contract/index.ts'
import { kindOfField } from '../../../contract/index.ts'
import type { MergeConstraints } from '../types.ts'
import { nameKey } from './name-key.ts'

type Parts = (kind: EntityKind, name: string) => readonly string[]

/** Nobody writes a name of names of names deeper than this; a file of corrections that came with an archive may. */
const DEEPEST_PARTS = 16

/** The names that a name stands for, by constraint, each once; a part may have parts itself. */
const createParts = (constraints: MergeConstraints, keyOf: (name: string) => string): Parts => {
  const byKey = (kind: EntityKind): ReadonlyMap<string, readonly string[]> =>
    new Map([...constraints.parts[kind]].map(([name, into]) => [nameKey(name), into]))
  const tables = {
    city: byKey('city'),
    organisation: byKey('organisation'),
    speaker: byKey('speaker'),
    technology: byKey('technology'),
  }
  const gather = (
    kind: EntityKind,
    name: string,
    within: readonly string[],
    into: Map<string, string>,
    met: Set<string>,
  ) => {
    const key = keyOf(name)
    const parts = within.includes(key) || within.length >= DEEPEST_PARTS ? undefined : tables[kind].get(key)
    if (parts === undefined) {
      if (!into.has(key)) into.set(key, name)
      return
    }
    // What two parts have in common is taken apart once, or a few lines could stand for millions of names.
    if (met.has(key)) return
    met.add(key)
    for (const part of parts) gather(kind, part, [...within, key], into, met)
  }
  return (kind, name) => {
    if (tables[kind].size === 0) return [name]
    const into = new Map<string, string>()
    gather(kind, name, [], into, new Set())
    return [...into.values()]
  }
}

/**
 * Replaces the names that stand for several, and leaves out those that are no value of a list. What a reader put into a
 * recap stays: that one recap was looked at.
 */
export const prepare = (
  all: readonly RecapFacets[],
  constraints: MergeConstraints,
  keyOf: (name: string) => string,
): readonly RecapFacets[] => {
  const { never, parts } = constraints
  const isNothing =
    Object.values(never).every(names => names.length === 0) && Object.values(parts).every(names => names.size === 0)
  if (isNothing) return all
  const partsOf = createParts(constraints, keyOf)
  const noValue = (field: ValueField): ReadonlySet<string> => new Set(never[field].map(nameKey))
  const dropped = {
    city: noValue('city'),
    sponsor: noValue('sponsor'),
    host: noValue('host'),
    speaker: noValue('speaker'),
    technology: noValue('technology'),
  }
  const values = (field: ValueField, list: readonly FacetValue[]): readonly FacetValue[] =>
    list.flatMap(value =>
      partsOf(kindOfField(field), value.name).flatMap(name => {
        if (
          value.provenance !== 'corrected' &&
          (dropped[field].has(keyOf(value.name)) || dropped[field].has(keyOf(name)))
        )
          return []
        return name === value.name ? [value] : [{ ...value, name }]
      }),
    )
  return all.map((one): RecapFacets => {
    const speakers = values('speaker', one.speakers)
    const cities = values('city', one.cities)
    const stays = (field: 'speaker' | 'city', kept: readonly FacetValue[], name: string): boolean =>
      !dropped[field].has(keyOf(name)) || kept.some(value => keyOf(value.name) === keyOf(name))
    const talk = (given: Talk): Talk => {
      const { city, ...rest } = given
      const places = city === undefined ? [] : partsOf('city', city)
      const place = places.length === 1 ? places[0] : undefined
      return {
        ...rest,
        speakers: given.speakers
          .flatMap(name => partsOf('speaker', name))
          .filter(name => stays('speaker', speakers, name)),
        ...(place !== undefined && stays('city', cities, place) && { city: place }),
      }
    }
    return {
      cities,
      sponsors: values('sponsor', one.sponsors),
      hosts: values('host', one.hosts),
      speakers,
      technologies: values('technology', one.technologies),
      talks: one.talks.map(talk),
    }
  })
}
