import {
  type EntityKind,
  FACET_FIELDS,
  type FacetField,
  type FacetFilter,
  kindOfField,
  type SearchRequest,
} from '../contract/index.ts'

/** Facets whose values are names of entities, so that each may be asked for by any of its forms. */
type NamedField = Exclude<FacetField, 'year' | 'tier'>

const isNamed = (field: FacetField): field is NamedField => field !== 'year' && field !== 'tier'

/**
 * The same search with each filter's value under the name that the archive uses: Québec is Quebec City. `namesNow` tells
 * what a value stands for; one that stands for nothing stays as it is.
 */
export const withUsualNames = (
  request: SearchRequest,
  namesNow: (kind: EntityKind, name: string) => readonly string[],
): SearchRequest => {
  const usual = (field: NamedField, { include, exclude, ...others }: FacetFilter): FacetFilter => {
    const rename = (names: readonly string[]): readonly string[] => {
      const now = names.flatMap(name => {
        const found = namesNow(kindOfField(field), name)
        return found.length === 0 ? [name] : found
      })
      return [...new Set(now)]
    }
    return { ...others, ...(include && { include: rename(include) }), ...(exclude && { exclude: rename(exclude) }) }
  }
  const renamed = FACET_FIELDS.flatMap(field => {
    const filter = request.filters[field]
    return filter !== undefined && isNamed(field) ? [[field, usual(field, filter)] as const] : []
  })
  return { ...request, filters: { ...request.filters, ...Object.fromEntries(renamed) } }
}
