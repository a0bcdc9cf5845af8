import type { EntityView, Filters } from '../../../src-main/contract/index.ts'
import { countOf } from '../../ui/format.ts'

/** The search that brings an entity's recaps into the list, and what it is called. */
export type EntitySearch = { readonly query: string; readonly filters: Filters; readonly label: string }

/** How to list the recaps of an entity, in any part that it had in them. */
export const searchOf = ({ kind, name, recaps }: Pick<EntityView, 'kind' | 'name' | 'recaps'>): EntitySearch => {
  const label = `Show ${countOf(recaps.length, 'recap')}`
  if (kind !== 'organisation') return { query: '', filters: { [kind]: { include: [name] } }, label }
  const has = (field: 'sponsor' | 'host'): boolean => recaps.some(({ fields }) => fields.includes(field))
  const quoted = `"${name.replaceAll('"', ' ')}"`
  // Facets narrow together, so an organisation in both parts is asked for by the query.
  if (has('sponsor') && has('host')) return { query: `(sponsor:${quoted} OR host:${quoted})`, filters: {}, label }
  return { query: '', filters: { [has('host') ? 'host' : 'sponsor']: { include: [name] } }, label }
}

/** The same in one year. */
export const searchInYear = (search: EntitySearch, year: number): EntitySearch => ({
  ...search,
  filters: { ...search.filters, year: { include: [String(year)] } },
})
