import type { FacetValue, RecapFacets } from '../../../contract/index.ts'
import { handleKey } from './handles.ts'

/** One spelling of a name, to the letter. */
export type Form = {
  readonly name: string
  /** Number of recaps it stands in. */
  count: number
  /** The same, where front matter and a reader's corrections count for three. */
  weight: number
  /** The last recap that counted. */
  last: number
}

/** All that an archive tells of the spellings that have one key; see `nameKey`. */
export type NameNode = {
  readonly key: string
  readonly forms: Map<string, Form>
  /** Indices of the recaps it stands in, ascending. */
  readonly recaps: number[]
  /** As stated, by key. */
  readonly affiliations: Map<string, string>
  readonly handles: Map<string, string>
  weight: number
}

const weightOf = (value: FacetValue): number => (value.provenance === 'extracted' ? 1 : 3)

/** Gathers the names of some lists of values over all recaps, by key, in the order in which keys are first met. */
export const gatherNodes = (
  all: readonly RecapFacets[],
  listsOf: (facets: RecapFacets) => readonly (readonly FacetValue[])[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, NameNode> => gatherFrom(all.entries(), listsOf, keyOf)

/** {@link gatherNodes} over some recaps, with their indices in ascending order, and only of keys that `accepts` takes. */
export const gatherFrom = (
  recaps: Iterable<readonly [at: number, facets: RecapFacets]>,
  listsOf: (facets: RecapFacets) => readonly (readonly FacetValue[])[],
  keyOf: (name: string) => string,
  accepts?: (key: string) => boolean,
): Map<string, NameNode> => {
  const nodes = new Map<string, NameNode>()
  for (const [at, facets] of recaps) {
    for (const list of listsOf(facets))
      for (const value of list) {
        const key = keyOf(value.name)
        if (accepts?.(key) === false) continue
        let node = nodes.get(key)
        if (node === undefined) {
          node = { key, forms: new Map(), recaps: [], affiliations: new Map(), handles: new Map(), weight: 0 }
          nodes.set(key, node)
        }
        if (node.recaps.at(-1) !== at) node.recaps.push(at)
        node.weight += weightOf(value)
        let form = node.forms.get(value.name)
        if (form === undefined) {
          form = { name: value.name, count: 0, weight: 0, last: -1 }
          node.forms.set(value.name, form)
        }
        form.weight += weightOf(value)
        // A host that sponsors too stands in one recap.
        if (form.last !== at) form.count += 1
        form.last = at
        if (value.affiliation !== undefined && value.affiliation !== '')
          addOnce(node.affiliations, keyOf(value.affiliation), value.affiliation)
        if (value.handle !== undefined && value.handle !== '')
          addOnce(node.handles, handleKey(value.handle), value.handle)
      }
  }
  return nodes
}

/** Whether two names stand in one recap. */
export const shareRecap = (one: NameNode, other: NameNode): boolean => {
  let at = 0
  for (const recap of one.recaps) {
    while ((other.recaps[at] ?? Number.POSITIVE_INFINITY) < recap) at += 1
    if (other.recaps[at] === recap) return true
  }
  return false
}

/** The spelling by which a key is taken apart: the most frequent, then the first by letters. */
export const spellingOf = ({ forms, key }: NameNode): string => {
  let best: Form | undefined
  for (const form of forms.values())
    if (best === undefined || form.weight > best.weight || (form.weight === best.weight && form.name < best.name))
      best = form
  return best?.name ?? key
}

const addOnce = (map: Map<string, string>, key: string, text: string): void => {
  if (!map.has(key)) map.set(key, text)
}
