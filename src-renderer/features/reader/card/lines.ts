import { type FacetValue, type RecapFacets, type ValueField, valuesOf } from '../../../../src-main/contract/index.ts'

/** One list of a recap's values, as a line of its card. */
export type Line = { readonly field: ValueField; readonly label: string; readonly values: readonly FacetValue[] }

const LABELS: { readonly [F in ValueField]: readonly [one: string, many: string] } = {
  city: ['City', 'Cities'],
  speaker: ['Speaker', 'Speakers'],
  sponsor: ['Sponsor', 'Sponsors'],
  host: ['Host', 'Hosts'],
  technology: ['Technology', 'Technology'],
}

const ORDER: readonly ValueField[] = ['city', 'speaker', 'sponsor', 'host', 'technology']

/** The lines of a recap's card in their order, empty ones too. */
export const linesOf = (facets: RecapFacets): readonly Line[] =>
  ORDER.map(field => {
    const values = valuesOf(facets, field)
    return { field, label: LABELS[field][values.length > 1 ? 1 : 0], values }
  })
