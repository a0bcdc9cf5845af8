import type { EntityKind, EntityRef, EntityView, NameCount, RecapFacets, ValueField } from '../../contract/index.ts'
import { kindOfField, valuesOf } from '../../contract/index.ts'
import { byCount, countNames } from './counts.ts'

const MOST_LISTED = 12

const namesIn = (all: readonly RecapFacets[], field: ValueField, { kind, name }: EntityRef): readonly NameCount[] =>
  countNames(
    all
      .flatMap(facets => [...new Set(valuesOf(facets, field).map(value => value.name))])
      .filter(each => kindOfField(field) !== kind || each !== name),
  )

/**
 * On the page of an organisation, another that both sponsors and hosts beside it would stand there twice. It is listed
 * once, as what it is more often (a sponsor where that is even), and counts every recap that has it as either.
 */
const unified = (
  all: readonly RecapFacets[],
  sponsors: readonly NameCount[],
  hosts: readonly NameCount[],
): { readonly sponsors: readonly NameCount[]; readonly hosts: readonly NameCount[] } => {
  const asSponsor = new Map(sponsors.map(({ name, count }) => [name, count]))
  const asHost = new Map(hosts.map(({ name, count }) => [name, count]))
  const either = countNames(
    all.flatMap(facets => [...new Set([...facets.sponsors, ...facets.hosts].map(value => value.name))]),
  ).filter(({ name }) => asSponsor.has(name) || asHost.has(name))
  const isSponsor = ({ name }: NameCount): boolean => (asSponsor.get(name) ?? 0) >= (asHost.get(name) ?? 0)
  return {
    sponsors: either.filter(isSponsor).sort(byCount),
    hosts: either.filter(each => !isSponsor(each)).sort(byCount),
  }
}

const first = (counts: readonly NameCount[]): readonly NameCount[] => counts.slice(0, MOST_LISTED)

/** With whom and what an entity appears, by the number of recaps that have both; `all` are the recaps it stands in. */
export const countRelated = (entity: EntityRef, all: readonly RecapFacets[]): EntityView['related'] => {
  const kind: EntityKind = entity.kind
  const counted = (field: ValueField): readonly NameCount[] => namesIn(all, field, entity)
  const organisations = { sponsors: counted('sponsor'), hosts: counted('host') }
  const { sponsors, hosts } =
    kind === 'organisation' ? unified(all, organisations.sponsors, organisations.hosts) : organisations
  return {
    cities: first(counted('city')),
    sponsors: first(sponsors),
    hosts: first(hosts),
    speakers: first(counted('speaker')),
    technologies: first(counted('technology')),
  }
}
