import { type FacetField, kindOfField, type SearchRequest } from '../contract/index.ts'
import type { Merged } from '../core/extract/types.ts'

/** The same search with each filter's value under the name that the archive uses: Québec is Quebec City. */
export const withUsualNames = (request: SearchRequest, { usualName }: Pick<Merged, 'usualName'>): SearchRequest => {
  const usual = (field: Exclude<FacetField, 'year'>): { readonly [F in FacetField]?: readonly string[] } => {
    const names = request.filters[field]
    return names === undefined ? {} : { [field]: names.map(name => usualName(kindOfField(field), name)) }
  }
  return {
    ...request,
    filters: { ...request.filters, ...usual('city'), ...usual('sponsor'), ...usual('speaker'), ...usual('technology') },
  }
}
