import {
  ENTITY_KINDS,
  type EntityKind,
  eachField,
  eachKind,
  type FacetValue,
  facetsOf,
  kindOfField,
  type RecapFacets,
  type Talk,
  VALUE_FIELDS,
  type ValueField,
  valuesOf,
} from '../../../contract/index.ts'
import { isNoTalk } from '../talks/no-talk.ts'
import type { MergeConstraints } from '../types.ts'
import { NO_CONSTRAINTS } from './constraints.ts'
import { nameKey } from './name-key.ts'

type Parts = (kind: EntityKind, name: string) => readonly string[]

/** Nobody writes a name of names of names deeper than this; a file of corrections that came with an archive may. */
const DEEPEST_PARTS = 16

/** The names that a name stands for, by constraint, each once; a part may have parts itself. */
const createParts = (given: MergeConstraints['parts'], keyOf: (name: string) => string): Parts => {
  const tables = eachKind(
    (kind): ReadonlyMap<string, readonly string[]> =>
      new Map([...given[kind]].map(([name, into]) => [nameKey(name), into])),
  )
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

const isSameList = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each, at) => each === other[at])

/** `after` where something in it is another thing than in `before`; else the very list that was given. */
const kept = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
  isSameList(before, after) ? before : after

/**
 * Replaces the names that stand for several, and leaves out those that are no value of a list. What a reader put into a
 * recap stays: that one recap was looked at. A recap, and a list, to which nothing of that applies is the very same.
 */
export const createPreparation = (
  constraints: Pick<MergeConstraints, 'never' | 'parts'>,
  keyOf: (name: string) => string,
): ((facets: RecapFacets) => RecapFacets) => {
  const { never, parts } = constraints
  const isNothing = VALUE_FIELDS.every(field => never[field].length === 0 && parts[kindOfField(field)].size === 0)
  if (isNothing) return facets => facets
  const partsOf = createParts(parts, keyOf)
  const dropped = eachField((field): ReadonlySet<string> => new Set(never[field].map(nameKey)))
  const partedKeys = eachKind(kind => [...parts[kind].keys()].map(nameKey))
  const concerned = eachField(
    (field): ReadonlySet<string> => new Set([...dropped[field], ...partedKeys[kindOfField(field)]]),
  )
  const isConcerned = (field: ValueField, name: string): boolean =>
    concerned[field].size > 0 && concerned[field].has(keyOf(name))
  const values = (field: ValueField, list: readonly FacetValue[]): readonly FacetValue[] => {
    if (!list.some(value => isConcerned(field, value.name))) return list
    const after = list.flatMap(value =>
      partsOf(kindOfField(field), value.name).flatMap(name => {
        if (
          value.provenance !== 'corrected' &&
          (dropped[field].has(keyOf(value.name)) || dropped[field].has(keyOf(name)))
        )
          return []
        return name === value.name ? [value] : [{ ...value, name }]
      }),
    )
    return kept(list, after)
  }
  /** Whether what a talk names, or a part of it, is none that was left out. */
  const stays = (field: 'speaker' | 'city', list: readonly FacetValue[], given: string, part: string): boolean =>
    (!dropped[field].has(keyOf(given)) && !dropped[field].has(keyOf(part))) ||
    list.some(value => keyOf(value.name) === keyOf(part))
  const preparedTalk = (given: Talk, cities: readonly FacetValue[], speakers: readonly FacetValue[]): Talk => {
    const isNobody = !given.speakers.some(name => isConcerned('speaker', name))
    if (isNobody && (given.city === undefined || !isConcerned('city', given.city))) return given
    const { city, ...rest } = given
    const places = city === undefined ? [] : partsOf('city', city)
    const place =
      city !== undefined && places.length === 1 && places[0] !== undefined && stays('city', cities, city, places[0])
        ? places[0]
        : undefined
    const names = given.speakers.flatMap(name =>
      partsOf('speaker', name).filter(part => stays('speaker', speakers, name, part)),
    )
    if (place === city && isSameList(names, given.speakers)) return given
    return { ...rest, speakers: names, ...(place !== undefined && { city: place }) }
  }
  return facets => {
    const lists = eachField(field => values(field, valuesOf(facets, field)))
    const talks = kept(
      facets.talks,
      facets.talks.flatMap(talk => {
        const now = preparedTalk(talk, lists.city, lists.speaker)
        return isNoTalk(talk, now) ? [] : [now]
      }),
    )
    const isSame = talks === facets.talks && VALUE_FIELDS.every(field => lists[field] === valuesOf(facets, field))
    return isSame ? facets : facetsOf(lists, talks)
  }
}

/** {@link createPreparation} for many recaps at once. */
export const prepare = (
  all: readonly RecapFacets[],
  constraints: Pick<MergeConstraints, 'never' | 'parts'>,
  keyOf: (name: string) => string,
): readonly RecapFacets[] => all.map(createPreparation(constraints, keyOf))

type Constraints = Pick<MergeConstraints, 'never' | 'parts'>

const isSameConstraints = (one: Constraints, other: Constraints): boolean =>
  VALUE_FIELDS.every(field => one.never[field] === other.never[field]) &&
  ENTITY_KINDS.every(kind => one.parts[kind] === other.parts[kind])

const isSameFacets = (one: RecapFacets, other: RecapFacets): boolean =>
  isSameList(one.talks, other.talks) &&
  VALUE_FIELDS.every(field => isSameList(valuesOf(one, field), valuesOf(other, field)))

/**
 * {@link prepare} with a memory of the last time: a recap that comes out as it did before is the very same, so that
 * what rests on it need not be worked out again.
 */
export const createPreparer = (keyOf: (name: string) => string) => {
  let last: {
    readonly constraints: Constraints
    readonly all: readonly RecapFacets[]
    readonly prepared: readonly RecapFacets[]
  } = { constraints: NO_CONSTRAINTS, all: [], prepared: [] }
  return (all: readonly RecapFacets[], constraints: Constraints): readonly RecapFacets[] => {
    const isSame = isSameConstraints(last.constraints, constraints)
    if (isSame && isSameList(last.all, all)) return last.prepared
    const prepareOne = createPreparation(constraints, keyOf)
    const { all: allBefore, prepared: preparedBefore } = last
    const prepared = all.map((facets, at) => {
      const before = preparedBefore[at]
      if (before === undefined || allBefore[at] !== facets) return prepareOne(facets)
      if (isSame) return before
      const after = prepareOne(facets)
      return after !== before && isSameFacets(after, before) ? before : after
    })
    last = { constraints, all, prepared }
    return prepared
  }
}
