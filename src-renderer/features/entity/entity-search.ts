import type { EntityKind, EntityView, FacetField, Filters } from '../../../src-main/contract/index.ts'
import { countOf } from '../../ui/format.ts'

/** The search that brings an entity's recaps into the list, and what it is called. */
export type EntitySearch = { readonly query: string; readonly filters: Filters; readonly label: string }

/** The facet in which entities of a kind are chosen; organisations are found there as sponsors only. */
export const FACET_OF: { readonly [K in EntityKind]: FacetField } = {
  city: 'city',
  organisation: 'sponsor',
  speaker: 'speaker',
  technology: 'technology',
}

/** The kind of entity behind a facet's values; years are none. */
export const entityKindOf = (field: FacetField): EntityKind | null =>
  field === 'year' ? null : field === 'sponsor' ? 'organisation' : field

/** How to list the recaps of an entity; one that never sponsored is searched for by its name. */
export const searchOf = ({ kind, name, recaps }: Pick<EntityView, 'kind' | 'name' | 'recaps'>): EntitySearch => {
  const found = kind === 'organisation' ? recaps.filter(({ fields }) => fields.includes('sponsor')) : recaps
  if (found.length === 0) return { query: `"${name.replaceAll('"', ' ')}"`, filters: {}, label: 'Search for it' }
  const count = countOf(found.length, found.length === recaps.length ? 'recap' : 'sponsored recap')
  return { query: '', filters: { [FACET_OF[kind]]: [name] }, label: `Show ${count}` }
}

/** The same in one year. */
export const searchInYear = (search: EntitySearch, year: number): EntitySearch => ({
  ...search,
  filters: { ...search.filters, year: [String(year)] },
})
