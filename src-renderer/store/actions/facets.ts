import type { FacetField } from '../../../src-main/contract/index.ts'
import { type FacetOrder, withFolded, withOrder } from '../facet-views.ts'
import type { Context } from './context.ts'

export type FacetActions = ReturnType<typeof createFacetActions>

/** How facets are laid out; what is chosen in them belongs to searching. */
export const createFacetActions = ({ store }: Context) => ({
  foldFacet: (field: FacetField, isFolded: boolean) =>
    store.setState(({ facetViews }) => ({ facetViews: withFolded(facetViews, field, isFolded) })),
  sortFacet: (field: FacetField, order: FacetOrder) =>
    store.setState(({ facetViews }) => ({ facetViews: withOrder(facetViews, field, order) })),
})
