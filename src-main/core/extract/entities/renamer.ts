import { ENTITY_KINDS, type EntityKind, type RecapFacets } from '../../../contract/index.ts'
import type { KindResult } from './merge-kinds.ts'
import { renamed } from './rename.ts'

type Results = { readonly [K in EntityKind]: KindResult }

/** The keys of names that are called otherwise under one table than under another. */
const keysThatDiffer = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): ReadonlySet<string> => {
  const keys = new Set<string>()
  if (one === other) return keys
  for (const [key, name] of one) if (other.get(key) !== name) keys.add(key)
  for (const key of other.keys()) if (!one.has(key)) keys.add(key)
  return keys
}

/**
 * Puts recaps under the usual names of entities, with a memory of the last time: only recaps that changed, or that have a
 * name that is called otherwise now, are renamed again; the others are the very same as before.
 */
export const createRenamer = (keyOf: (name: string) => string) => {
  let last:
    | {
        readonly all: readonly RecapFacets[]
        readonly results: Results
        readonly facets: readonly RecapFacets[]
        /** Indices of recaps with a talk that names somebody, or somewhere, whom their lists do not have. */
        readonly loose: ReadonlySet<number>
      }
    | undefined

  const isLoose = ({ talks, speakers, cities }: RecapFacets): boolean => {
    if (talks.length === 0) return false
    const [people, places] = [speakers, cities].map(list => new Set(list.map(value => keyOf(value.name))))
    return talks.some(
      talk =>
        talk.speakers.some(name => people?.has(keyOf(name)) !== true) ||
        (talk.city !== undefined && places?.has(keyOf(talk.city)) !== true),
    )
  }

  const looseIn = (all: readonly RecapFacets[]): ReadonlySet<number> => {
    const loose = new Set<number>()
    for (const [at, facets] of all.entries()) {
      const isKnown = last !== undefined && last.all[at] === facets
      if (isKnown ? last?.loose.has(at) : isLoose(facets)) loose.add(at)
    }
    return loose
  }

  /** Which recaps may have a name that is called otherwise. */
  const touchedBy = (before: Results, now: Results, loose: ReadonlySet<number>): ReadonlySet<number> => {
    const touched = new Set<number>()
    for (const kind of ENTITY_KINDS) {
      const keys = keysThatDiffer(before[kind].merged.usual, now[kind].merged.usual)
      for (const key of keys) for (const at of now[kind].nodes.get(key)?.recaps ?? []) touched.add(at)
      if (keys.size > 0 && (kind === 'speaker' || kind === 'city')) for (const at of loose) touched.add(at)
    }
    return touched
  }

  return (all: readonly RecapFacets[], results: Results): readonly RecapFacets[] => {
    const nameOf = (kind: EntityKind, form: string): string => results[kind].merged.usual.get(keyOf(form)) ?? form
    const loose = looseIn(all)
    const before = last?.all.length === all.length ? last : undefined
    const touched = before === undefined ? undefined : touchedBy(before.results, results, loose)
    const isSame = (at: number): boolean => before?.all[at] === all[at] && touched?.has(at) === false
    const facets = all.map((one, at) => (isSame(at) ? before?.facets[at] : undefined) ?? renamed(one, nameOf))
    last = { all, results, facets, loose }
    return facets
  }
}
