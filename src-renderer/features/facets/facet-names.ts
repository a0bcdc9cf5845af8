import type { FacetField } from '../../../src-main/contract/index.ts'

/** What a facet is called. */
export const FACET_NAMES: { readonly [F in FacetField]: { readonly one: string; readonly many: string } } = {
  city: { one: 'City', many: 'cities' },
  sponsor: { one: 'Sponsor', many: 'sponsors' },
  speaker: { one: 'Speaker', many: 'speakers' },
  technology: { one: 'Technology', many: 'technologies' },
  year: { one: 'Year', many: 'years' },
}
