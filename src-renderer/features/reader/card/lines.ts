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

/** Values of a line that stand there at first. */
const MANY = 12

/** Fewer of them, where a recap has so many in all that they would keep its text out of sight. */
const FEW = 4
const CROWD = 18

/** How many values of a line are shown before all are asked for; a line that is hardly longer is shown whole. */
export const mostShown = (lines: readonly Line[], { values }: Line): number => {
  const total = lines.reduce((sum, line) => sum + line.values.length, 0)
  const most = total > CROWD ? FEW : MANY
  return values.length <= most + 2 ? values.length : most
}
