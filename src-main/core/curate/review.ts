import {
  type EntityKind,
  eachKind,
  type FacetValue,
  FIELDS_OF_KIND,
  type RecapFacets,
  type Sighting,
  type Suggestion,
  VALUE_FIELDS,
  type ValueField,
  valuesOf,
} from '../../contract/index.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import type { DoubtfulPair } from '../extract/types.ts'
import { byCodePoint } from './model.ts'
import type { Curated, Curating, ReadRecap } from './types.ts'

/** Values read with less confidence than this are worth a look. */
const DOUBTFUL_BELOW = 0.65

/** Sightings shown of each name of a pair. */
const MOST_SIGHTINGS = 3

type Sightings = ReadonlyMap<string, readonly Sighting[]>

const sightingOf = ({ identity: { path, title, date } }: ReadRecap): Sighting => ({
  path,
  title,
  ...(date !== undefined && { date }),
})

const newestFirst = (one: Sighting, other: Sighting): number =>
  byCodePoint(other.date ?? '', one.date ?? '') || byCodePoint(one.path, other.path)

/** Where each entity that is one of a doubtful pair of its kind stands, newest first, once a recap. */
const sightingsOf = (curated: Curated, recaps: readonly ReadRecap[], kind: EntityKind): Sightings => {
  const paired = new Set(curated.pairs.flatMap(pair => (pair.kind === kind ? pair.names : [])))
  const sightings = new Map<string, Sighting[]>()
  for (const [at, facets] of curated.facets.entries()) {
    const recap = recaps[at]
    if (recap === undefined) continue
    const here = new Set<string>()
    for (const field of FIELDS_OF_KIND[kind])
      for (const { name, evidence } of valuesOf(facets, field)) {
        if (here.has(name) || !paired.has(name)) continue
        here.add(name)
        const list = sightings.get(name) ?? []
        sightings.set(name, list)
        list.push({ ...sightingOf(recap), ...(evidence !== undefined && { evidence }) })
      }
  }
  for (const list of sightings.values()) list.sort(newestFirst)
  return sightings
}

type Ranked = { readonly suggestion: Suggestion; readonly rank: number }

/** One decision about a pair puts all its recaps right: of technologies, which are many, that alone tells them apart. */
const rankOf = ({ kind, likelihood }: DoubtfulPair, touched: number): number =>
  kind === 'technology' ? 0.4 + (0.5 * touched) / (touched + 20) : likelihood + Math.min(0.1, touched / 100)

/** Nothing where no recap has one of the two: then there is nothing to put right. */
const rankedPair = (pair: DoubtfulPair, sightings: Sightings): readonly Ranked[] => {
  const [one, other] = pair.names
  const [first, second] = [sightings.get(one) ?? [], sightings.get(other) ?? []]
  if (first.length === 0 || second.length === 0) return []
  const keys = [nameKey(one), nameKey(other)].sort(byCodePoint)
  return [
    {
      rank: rankOf(pair, first.length + second.length),
      suggestion: {
        kind: 'same',
        id: JSON.stringify(['same', pair.kind, ...keys]),
        entity: pair.kind,
        names: pair.names,
        into: pair.into,
        why: pair.why,
        counts: [first.length, second.length],
        sightings: [first.slice(0, MOST_SIGHTINGS), second.slice(0, MOST_SIGHTINGS)],
      },
    },
  ]
}

/** Where a mistake matters most to readers comes first: technologies are many, and each is a small part of a recap. */
const WEIGHTS = { speaker: 1, sponsor: 1, host: 1, city: 1, technology: 0.8 } as const satisfies Record<
  ValueField,
  number
>

const isDoubtful = ({ provenance, confidence }: FacetValue): boolean =>
  provenance === 'extracted' && confidence < DOUBTFUL_BELOW

const doubtKey = (field: ValueField, { name }: FacetValue): string => `${field} ${name}`

/**
 * Values read with little confidence. Of one that is doubtful in several recaps, only the most doubtful, or of equals the
 * newest: what a reader finds there tells what to do about the others.
 */
const doubtfulValues = (curated: Curated, recaps: readonly ReadRecap[]): readonly Ranked[] => {
  const byName = new Map<
    string,
    { readonly value: FacetValue; readonly field: ValueField; readonly sighting: Sighting }
  >()
  for (const [at, facets] of curated.facets.entries()) {
    const recap = recaps[at]
    if (recap === undefined) continue
    for (const field of VALUE_FIELDS)
      for (const value of valuesOf(facets, field)) {
        if (!isDoubtful(value)) continue
        const { evidence } = value
        const sighting = { ...sightingOf(recap), ...(evidence !== undefined && { evidence }) }
        const key = doubtKey(field, value)
        const before = byName.get(key)
        const isMoreTelling =
          before === undefined ||
          (value.confidence - before.value.confidence || newestFirst(sighting, before.sighting)) < 0
        if (isMoreTelling) byName.set(key, { value, field, sighting })
      }
  }
  return [...byName.values()].map(({ value, field, sighting }) => ({
    rank: (1 - value.confidence) * WEIGHTS[field],
    suggestion: {
      kind: 'doubtful',
      id: JSON.stringify(['doubtful', field, sighting.path, nameKey(value.name)]),
      field,
      value,
      sighting,
    },
  }))
}

const namesMet = (facets: RecapFacets, kind: EntityKind): readonly string[] =>
  FIELDS_OF_KIND[kind].flatMap(field => valuesOf(facets, field).map(({ name }) => name))

/** See `Curating.countSuggestions`. */
export const countSuggestions: Curating['countSuggestions'] = ({ pairs, facets }) => {
  const doubtful = new Set<string>()
  const met = eachKind(kind => new Set<string>(facets.flatMap(one => namesMet(one, kind))))
  for (const one of facets)
    for (const field of VALUE_FIELDS)
      for (const value of valuesOf(one, field)) if (isDoubtful(value)) doubtful.add(doubtKey(field, value))
  return pairs.filter(({ kind, names }) => names.every(name => met[kind].has(name))).length + doubtful.size
}

/** See `Curating.review`. */
export const review: Curating['review'] = (curated, recaps) => {
  const sightings = eachKind(kind => sightingsOf(curated, recaps, kind))
  const ranked = [
    ...curated.pairs.flatMap(pair => rankedPair(pair, sightings[pair.kind])),
    ...doubtfulValues(curated, recaps),
  ]
  return ranked
    .sort((one, other) => other.rank - one.rank || byCodePoint(one.suggestion.id, other.suggestion.id))
    .map(one => one.suggestion)
}
