import {
  FACET_FIELDS,
  type FacetField,
  type FacetValue,
  type RecapFacets,
  VALUE_FIELDS,
  type ValueField,
  valuesOf,
} from '../../../../src-main/contract/index.ts'

/** One list of a recap's values, as a line of its card. */
export type Line = { readonly field: ValueField; readonly label: string; readonly values: readonly FacetValue[] }

const LABELS: { readonly [F in ValueField]: readonly [one: string, many: string] } = {
  city: ['City', 'Cities'],
  speaker: ['Speaker', 'Speakers'],
  sponsor: ['Sponsor', 'Sponsors'],
  host: ['Host', 'Hosts'],
  technology: ['Topic', 'Topics'],
}

const ORDER: readonly ValueField[] = ['city', 'speaker', 'sponsor', 'host', 'technology']

/** The lines of a recap's card in their order, empty ones too. */
export const linesOf = (facets: RecapFacets): readonly Line[] =>
  ORDER.map(field => {
    const values = valuesOf(facets, field)
    return { field, label: LABELS[field][values.length > 1 ? 1 : 0], values }
  })

/** The facet that a list's values narrow by, if there is one. */
export const facetOf = (field: ValueField): FacetField | null =>
  FACET_FIELDS.find(facet => VALUE_FIELDS.some(value => value === field && value === facet)) ?? null
