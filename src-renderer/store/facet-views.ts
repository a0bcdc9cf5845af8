import type { FacetField } from '../../src-main/contract/index.ts'

export type FacetOrder = 'count' | 'name'

/** How the facets are laid out, as long as the window is open. */
export type FacetViews = {
  readonly folded: ReadonlySet<FacetField>
  /** Facets whose values stand in order of name; all others stand by count. */
  readonly byName: ReadonlySet<FacetField>
}

export const FACETS_AS_THEY_COME: FacetViews = { folded: new Set(), byName: new Set() }

/** Facets with an order of their own: years from the newest, tiers from the highest. */
const OWN_ORDER: ReadonlySet<FacetField> = new Set(['year', 'tier'])

/** Whether a person can put the values of a facet in order. */
export const isSortable = (field: FacetField): boolean => !OWN_ORDER.has(field)

export const orderOf = ({ byName }: FacetViews, field: FacetField): FacetOrder => (byName.has(field) ? 'name' : 'count')

const withField = (fields: ReadonlySet<FacetField>, field: FacetField, has: boolean): ReadonlySet<FacetField> =>
  new Set(has ? [...fields, field] : [...fields].filter(other => other !== field))

/** Folds a facet to its head, or unfolds it. */
export const withFolded = (views: FacetViews, field: FacetField, isFolded: boolean): FacetViews => ({
  ...views,
  folded: withField(views.folded, field, isFolded),
})

export const withOrder = (views: FacetViews, field: FacetField, order: FacetOrder): FacetViews => ({
  ...views,
  byName: withField(views.byName, field, order === 'name'),
})
