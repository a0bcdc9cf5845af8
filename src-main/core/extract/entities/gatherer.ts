import { type FacetValue, type RecapFacets, type ValueField, valuesOf } from '../../../contract/index.ts'
import { gatherFrom, gatherNodes, type NameNode } from './nodes.ts'

type Nodes = ReadonlyMap<string, NameNode>

/** Where more recaps than this share changed, all are gathered again. */
const MOST_CHANGED_SHARE = 0.25

/** Indices of the recaps that have other lists than before; undefined where the recaps are others, or too many changed. */
const changedAt = (
  before: readonly RecapFacets[],
  all: readonly RecapFacets[],
  fields: readonly ValueField[],
): readonly number[] | undefined => {
  if (before.length !== all.length) return undefined
  const changed: number[] = []
  for (const [at, facets] of all.entries()) {
    const former = before[at]
    if (former === undefined || facets === former) continue
    if (fields.some(field => valuesOf(facets, field) !== valuesOf(former, field))) changed.push(at)
  }
  return changed.length > all.length * MOST_CHANGED_SHARE ? undefined : changed
}

/**
 * Gathers the names of some lists over all recaps, with a memory of the last time: where few recaps changed, only the
 * names that these have or had are gathered again. The nodes, and their order, are those of `gatherNodes`; those of
 * other names, and the whole where nothing changed, are the very same as before.
 */
export const createGatherer = (fields: readonly ValueField[], keyOf: (name: string) => string) => {
  const listsOf = (facets: RecapFacets): readonly (readonly FacetValue[])[] =>
    fields.map(field => valuesOf(facets, field))
  let before: readonly RecapFacets[] = []
  let nodes: Nodes = new Map()

  const keysIn = (facets: RecapFacets | undefined): readonly string[] =>
    facets === undefined ? [] : listsOf(facets).flatMap(list => list.map(value => keyOf(value.name)))

  const gatherAgain = (all: readonly RecapFacets[], changed: readonly number[]): Nodes => {
    const affected = new Set(changed.flatMap(at => [...keysIn(before[at]), ...keysIn(all[at])]))
    const recaps = new Set(changed)
    for (const key of affected) for (const at of nodes.get(key)?.recaps ?? []) recaps.add(at)
    const entries = [...recaps]
      .sort((one, other) => one - other)
      .flatMap((at): (readonly [number, RecapFacets])[] => {
        const facets = all[at]
        return facets === undefined ? [] : [[at, facets]]
      })
    const fresh = [...gatherFrom(entries, listsOf, keyOf, key => affected.has(key)).values()]
    const isEarlier = (one: NameNode, other: NameNode): boolean => {
      const [first = 0, second = 0] = [one.recaps[0], other.recaps[0]]
      if (first !== second) return first < second
      const keys = keysIn(all[first])
      return keys.indexOf(one.key) < keys.indexOf(other.key)
    }
    const merged = new Map<string, NameNode>()
    let next = 0
    for (const node of nodes.values()) {
      if (affected.has(node.key)) continue
      for (let one = fresh[next]; one !== undefined && isEarlier(one, node); one = fresh[next]) {
        merged.set(one.key, one)
        next += 1
      }
      merged.set(node.key, node)
    }
    for (const one of fresh.slice(next)) merged.set(one.key, one)
    return merged
  }

  return (all: readonly RecapFacets[]): Nodes => {
    const changed = changedAt(before, all, fields)
    if (changed === undefined) nodes = gatherNodes(all, listsOf, keyOf)
    else if (changed.length > 0) nodes = gatherAgain(all, changed)
    before = all
    return nodes
  }
}
