import type {
  Correction,
  EntityKind,
  EntityRef,
  FacetField,
  Filters,
  RenamedEntity,
} from '../../src-main/contract/index.ts'
import { FACET_FIELDS, kindOfField } from '../../src-main/contract/index.ts'
import { mapNames } from './filters.ts'

/** The kind of entity behind a facet's values; years and tiers are none. */
export const kindOfFacet = (field: FacetField): EntityKind | null =>
  field === 'year' || field === 'tier' ? null : kindOfField(field)

/** The name that a correction gives to an entity in its whole archive, or the same name. */
const renamedBy = (correction: Correction, kind: EntityKind | null, name: string): string => {
  if (correction.kind === 'rename' && correction.entity === kind && correction.name === name) return correction.to
  if (correction.kind === 'merge' && correction.entity === kind && correction.names.includes(name))
    return correction.into
  return name
}

/** Chosen values follow the entities that they stand for: under a new name they keep finding the same recaps. */
export const renamedFilters = (filters: Filters, corrections: readonly Correction[]): Filters => {
  return FACET_FIELDS.reduce((next, field) => {
    const kind = kindOfFacet(field)
    return mapNames(next, field, name => corrections.reduce((now, one) => renamedBy(one, kind, now), name))
  }, filters)
}

/** The page of an entity whose name went is the page of what stands for it now; of several, none is meant. */
export const followEntity = (entity: EntityRef | null, gone: readonly RenamedEntity[]): EntityRef | null => {
  const [name, ...others] = gone.find(one => one.entity === entity?.kind && one.from === entity.name)?.to ?? []
  return entity === null || name === undefined || others.length > 0 ? entity : { ...entity, name }
}

/** The same for names of which the archive itself tells that they went, whatever made them go. */
export const followNames = (filters: Filters, gone: readonly RenamedEntity[]): Filters =>
  FACET_FIELDS.reduce((next, field) => {
    const kind = kindOfFacet(field)
    return mapNames(next, field, name => gone.find(one => one.entity === kind && one.from === name)?.to ?? name)
  }, filters)
