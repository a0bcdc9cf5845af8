import { FACET_FIELDS, type FacetField, NO_VALUE } from '../../../contract/index.ts'
import { foldName } from '../matching/fold.ts'
import type { SearchDocument } from '../types.ts'

/** Values of all documents in one row: those of a slot stand from `starts[slot]` up to `starts[slot + 1]`. */
export type FlatColumn = { readonly starts: Readonly<Int32Array>; readonly ids: Readonly<Int32Array> }

/**
 * The values of one facet over all documents: each a dense number, with the name last met. Documents without a value
 * have {@link NO_VALUE}, so that having none is filtered and counted like any value.
 */
export type FacetColumn = {
  /** The number of a value, compared by folded name or by another form of it; -1 where no document ever had it. */
  find(name: string): number
  name(id: number): string
  /** Values of each document, each once. */
  flat(): FlatColumn
  put(slot: number, names: readonly string[]): void
  remove(slot: number): void
  /** All values in order of name. */
  byName(): Readonly<Int32Array>
  readonly size: number
}

export type FacetColumns = { readonly [F in FacetField]: FacetColumn }

const NONE: readonly number[] = []

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const flatten = (bySlot: readonly (readonly number[])[]): FlatColumn => {
  const starts = new Int32Array(bySlot.length + 1)
  for (const [slot, ids] of bySlot.entries()) starts[slot + 1] = (starts[slot] ?? 0) + ids.length
  return { starts, ids: Int32Array.from(bySlot.flat()) }
}

/** All names of one thing, folded, by each of them: an archive has it under any. */
type OtherForms = ReadonlyMap<string, readonly string[]>

const groupsOf = (technologies: ReadonlyMap<string, readonly string[]>): OtherForms => {
  const groups = [...technologies].map(([name, forms]) => [name, ...forms].map(foldName))
  // A name that is another's form too stands for its own thing.
  return new Map([
    ...groups.flatMap(group => group.slice(1).map(key => [key, group] as const)),
    ...groups.map(group => [group[0] ?? '', group] as const),
  ])
}

const createColumn = (otherForms: OtherForms = new Map()): FacetColumn => {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const names: string[] = []
  const bySlot: (readonly number[])[] = []
  let byName: Int32Array | undefined
  let flat: FlatColumn | undefined

  const idOf = (name: string): number => {
    const key = foldName(name)
    const known = ids.get(key)
    if (known !== undefined) {
      // The last one put: a value may be renamed to another spelling that folds alike.
      names[known] = name
      return known
    }
    const id = names.length
    ids.set(key, id)
    keys.push(key)
    names.push(name)
    byName = undefined
    return id
  }

  const flatColumn = (): FlatColumn => {
    flat ??= flatten(bySlot)
    return flat
  }

  return {
    find: name => {
      const key = foldName(name)
      const own = ids.get(key)
      const met = (otherForms.get(key) ?? []).flatMap(form => ids.get(form) ?? [])
      if (met.length === 0) return own ?? -1
      // A name that no document has any more is still known.
      const all = own === undefined ? met : [own, ...met]
      const { ids: live } = flatColumn()
      return all.find(id => live.includes(id)) ?? all[0] ?? -1
    },
    name: id => names[id] ?? '',
    flat: flatColumn,
    put: (slot, given) => {
      flat = undefined
      while (bySlot.length <= slot) bySlot.push(NONE)
      bySlot[slot] = [...new Set(given.map(idOf))]
    },
    remove: slot => {
      flat = undefined
      bySlot[slot] = NONE
    },
    byName: () => {
      byName ??= Int32Array.from(names.keys()).sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? ''))
      return byName
    },
    get size() {
      return names.length
    },
  }
}

/** Creates the columns of all facets; a technology may be asked for by any of its names (`k8s` for Kubernetes). */
export const createFacetColumns = (technologies: ReadonlyMap<string, readonly string[]> = new Map()): FacetColumns => ({
  city: createColumn(),
  sponsor: createColumn(),
  speaker: createColumn(),
  technology: createColumn(groupsOf(technologies)),
  host: createColumn(),
  tier: createColumn(),
  year: createColumn(),
})

/** The values of a document in one facet; the year is the first four digits of its date. */
export const facetNames = (document: SearchDocument, field: FacetField): readonly string[] => {
  if (field !== 'year') return document.facets[field]
  return document.date === undefined ? [] : [document.date.slice(0, 4)]
}

/** What a column holds of a document: its values, or the one that stands for having none. */
const columnNames = (document: SearchDocument, field: FacetField): readonly string[] => {
  const names = facetNames(document, field).filter(name => name.trim() !== '')
  return names.length === 0 ? [NO_VALUE] : names
}

/** Puts the values of a document into all columns. */
export const putFacets = (columns: FacetColumns, slot: number, document: SearchDocument): void => {
  for (const field of FACET_FIELDS) columns[field].put(slot, columnNames(document, field))
}

/** Takes the document of a slot out of all columns. */
export const removeFacets = (columns: FacetColumns, slot: number): void => {
  for (const field of FACET_FIELDS) columns[field].remove(slot)
}
