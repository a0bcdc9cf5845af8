import type { Correction, EntityKind, FacetField, Filters } from '../../src-main/contract/index.ts'
import { FACET_FIELDS } from '../../src-main/contract/index.ts'

const kindOfFacet = (field: FacetField): EntityKind | null => {
  if (field === 'year') return null
  return field === 'sponsor' ? 'organisation' : field
}

/** The name that a correction gives to an entity in its whole archive, or the same name. */
const renamedBy = (correction: Correction, kind: EntityKind | null, name: string): string => {
  if (correction.kind === 'rename' && correction.entity === kind && correction.name === name) return correction.to
  if (correction.kind === 'merge' && correction.entity === kind && correction.names.includes(name))
    return correction.into
  return name
}

/** Chosen values follow the entities that they stand for: under a new name they keep finding the same recaps. */
export const renamedFilters = (filters: Filters, corrections: readonly Correction[]): Filters => {
  let next = filters
  for (const field of FACET_FIELDS) {
    const chosen = filters[field]
    if (!chosen) continue
    const kind = kindOfFacet(field)
    const renamed = [...new Set(chosen.map(name => corrections.reduce((now, one) => renamedBy(one, kind, now), name)))]
    if (renamed.join('\n') !== chosen.join('\n')) next = { ...next, [field]: renamed }
  }
  return next
}
