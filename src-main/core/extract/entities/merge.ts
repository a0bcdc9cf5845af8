import type { FacetValue, RecapFacets } from '../../../contract/index.ts'
import { cityForms } from '../cities/gazetteer.ts'
import { technologyAliases } from '../technologies/taxonomy.ts'
import { compareForms, type FormRecord, gatherForms } from './forms.ts'
import { createGroups, type Groups } from './groups.ts'
import { joinOrganisations } from './organisations.ts'
import { joinPeople, joinShortForms, joinWithinRecap } from './people.ts'

/** Names by the spelling met, and all spellings by the name chosen. */
type Naming = { readonly nameOf: (form: string) => string; readonly forms: ReadonlyMap<string, readonly string[]> }

const weightOf = (value: FacetValue): number => (value.provenance === 'extracted' ? 1 : 3)

const chooseNames = (
  values: Iterable<FacetValue>,
  join: (forms: readonly FormRecord[], groups: Groups) => void,
): Naming => {
  const records = gatherForms(
    (function* () {
      for (const value of values) yield { name: value.name, weight: weightOf(value), affiliation: value.affiliation }
    })(),
  )
  const all = [...records.values()]
  const groups = createGroups()
  join(all, groups)
  const members = new Map<string, FormRecord[]>()
  for (const form of all) {
    const root = groups.root(form.key)
    const list = members.get(root)
    if (list === undefined) members.set(root, [form])
    else list.push(form)
  }
  const nameOf = new Map<string, string>()
  const forms = new Map<string, readonly string[]>()
  for (const list of members.values()) {
    list.sort(compareForms)
    const chosen = list[0]?.name
    if (chosen === undefined) continue
    for (const form of list) nameOf.set(form.name, chosen)
    forms.set(
      chosen,
      list.map(form => form.name),
    )
  }
  return { nameOf: form => nameOf.get(form) ?? form, forms }
}

/** Renames values, and makes one of those that have become the same: the more confident one, with what only the other tells. */
const renamed = (values: readonly FacetValue[], naming: Naming): readonly FacetValue[] => {
  const byName = new Map<string, FacetValue>()
  for (const value of values) {
    const name = naming.nameOf(value.name)
    const known = byName.get(name)
    if (known === undefined) byName.set(name, name === value.name ? value : { ...value, name })
    else {
      const [better, other] = value.confidence > known.confidence ? [value, known] : [known, value]
      byName.set(name, { ...other, ...better, name })
    }
  }
  return [...byName.values()]
}

/** Facet values under one name an entity over the whole archive; see `mergeEntities`. */
export const mergeAll = (
  all: readonly RecapFacets[],
): { readonly facets: readonly RecapFacets[]; readonly forms: ReadonlyMap<string, readonly string[]> } => {
  const nothing = (): void => {}
  const cities = chooseNames(
    all.flatMap(one => one.cities),
    nothing,
  )
  const organisations = chooseNames(
    all.flatMap(one => [...one.sponsors, ...one.hosts]),
    joinOrganisations,
  )
  const speakers = chooseNames(
    all.flatMap(one => one.speakers),
    (forms, groups) => {
      for (const one of all)
        joinWithinRecap(
          one.speakers.map(speaker => speaker.name),
          groups,
        )
      joinPeople(forms, groups)
      joinShortForms(forms, groups)
    },
  )
  const technologies = chooseNames(
    all.flatMap(one => one.technologies),
    nothing,
  )
  const facets = all.map(
    (one): RecapFacets => ({
      cities: renamed(one.cities, cities),
      sponsors: renamed(one.sponsors, organisations),
      hosts: renamed(one.hosts, organisations),
      speakers: renamed(one.speakers, speakers),
      technologies: renamed(one.technologies, technologies),
    }),
  )
  const forms = new Map<string, readonly string[]>()
  const add = (name: string, more: readonly string[]): void => {
    forms.set(name, [...new Set([name, ...(forms.get(name) ?? []), ...more])])
  }
  const aliases = technologyAliases()
  const local = cityForms()
  for (const [name, met] of cities.forms) add(name, [...met, ...(local.get(name) ?? [])])
  for (const [name, met] of organisations.forms) add(name, met)
  for (const [name, met] of speakers.forms) add(name, met)
  for (const [name, met] of technologies.forms) add(name, [...met, ...(aliases.get(name) ?? [])])
  return { facets, forms }
}
