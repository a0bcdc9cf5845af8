import { type EntityKind, type FacetField, kindOfField, type SearchRequest } from '../contract/index.ts'

/**
 * The same search with each filter's value under the name that the archive uses: Québec is Quebec City. `namesNow` tells
 * what a value stands for; one that stands for nothing stays as it is.
 */
export const withUsualNames = (
  request: SearchRequest,
  namesNow: (kind: EntityKind, name: string) => readonly string[],
): SearchRequest => {
  const usual = (field: Exclude<FacetField, 'year'>): { readonly [F in FacetField]?: readonly string[] } => {
    const names = request.filters[field]
    if (names === undefined) return {}
    const now = names.flatMap(name => {
      const found = namesNow(kindOfField(field), name)
      return found.length === 0 ? [name] : found
    })
    return { [field]: [...new Set(now)] }
  }
  return {
    ...request,
    filters: { ...request.filters, ...usual('city'), ...usual('sponsor'), ...usual('speaker'), ...usual('technology') },
  }
}
