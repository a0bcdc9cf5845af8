import { type FacetValue, FIELD_LISTS, type RecapFacets, VALUE_FIELDS, valuesOf } from '../contract/index.ts'
import { oneLine } from './printable.ts'
import { talkData } from './talk-line.ts'

const LABEL_WIDTH = 12

/** A value as machines get it: its name, a sponsor's tier, and if asked for all else that is known of it. */
const valueData = (value: FacetValue, evidence: boolean): Partial<FacetValue> => {
  const { name, tier } = value
  return evidence ? value : { name, ...(tier !== undefined && { tier }) }
}

/**
 * The facets and talks of a recap as machines get them. With `evidence`, each value tells where it comes from, how sure that
 * is, and the sentence that it was read from, with the place in it.
 */
export const facetData = (facets: RecapFacets, evidence: boolean): Record<string, unknown> => ({
  ...Object.fromEntries(
    VALUE_FIELDS.map(field => [FIELD_LISTS[field], valuesOf(facets, field).map(value => valueData(value, evidence))]),
  ),
  talks: evidence ? facets.talks : facets.talks.map(talkData),
})

const SOURCES = { 'front-matter': 'front matter', extracted: 'read', corrected: 'corrected by you' } as const

const sourceOf = ({ provenance, evidence }: FacetValue): string =>
  evidence === undefined ? SOURCES[provenance] : `${SOURCES[provenance]}: “${oneLine(evidence.text).trim()}”`

const nameOf = ({ name, tier }: FacetValue): string => (tier === undefined || tier === '' ? name : `${name} (${tier})`)

/** A list with its label. */
export const facetLine = (label: string, values: readonly string[]): string =>
  `${label.padEnd(LABEL_WIDTH)} ${values.join(', ')}`

/** Values with where they come from; those of one sentence together, which is told once. */
const bySource = (values: readonly FacetValue[]): readonly string[] =>
  [...new Set(values.map(sourceOf))].map(source => {
    const names = values.filter(value => sourceOf(value) === source).map(nameOf)
    return `${names.join(', ')} · ${source}`
  })

/** The facets of a recap, a line each; with `evidence` a line for each sentence that values were read from. */
export const facetLines = (facets: RecapFacets, evidence: boolean): readonly string[] =>
  VALUE_FIELDS.flatMap(field => {
    const values = valuesOf(facets, field)
    if (values.length === 0) return []
    if (!evidence) return [facetLine(FIELD_LISTS[field], values.map(nameOf))]
    return bySource(values).map((line, at) => facetLine(at === 0 ? FIELD_LISTS[field] : '', [line]))
  })
