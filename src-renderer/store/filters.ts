import {
  FACET_FIELDS,
  type FacetField,
  type FacetFilter,
  type Filters,
  type MonthRange,
  NO_VALUE,
} from '../../src-main/contract/index.ts'

/** How the values chosen in a facet narrow: recaps with any of them, with all of them, or with none of them. */
export type FacetMode = 'any' | 'all' | 'none'

/** One thing that narrows, as it is shown and taken back by itself. */
export type Chip =
  | { readonly kind: 'value'; readonly field: FacetField; readonly name: string; readonly excluded: boolean }
  | { readonly kind: 'months'; readonly months: MonthRange }

const NO_NAMES: readonly string[] = []

export const includedIn = (filters: Filters, field: FacetField): readonly string[] =>
  filters[field]?.include ?? NO_NAMES

export const excludedIn = (filters: Filters, field: FacetField): readonly string[] =>
  filters[field]?.exclude ?? NO_NAMES

/** Everything that narrows, in the order in which facets are shown, the months last. */
export const chipsOf = (filters: Filters): readonly Chip[] => [
  ...FACET_FIELDS.flatMap((field): readonly Chip[] => [
    ...includedIn(filters, field).map(name => ({ kind: 'value', field, name, excluded: false }) as const),
    ...excludedIn(filters, field).map(name => ({ kind: 'value', field, name, excluded: true }) as const),
  ]),
  ...(filters.months === undefined ? [] : [{ kind: 'months', months: filters.months } as const]),
]

/** Puts a facet's filter in its place, in one form: no empty list, no mode without two values, no empty filter. */
const withFacet = (filters: Filters, field: FacetField, filter: FacetFilter): Filters => {
  const { [field]: _before, ...others } = filters
  const { include = NO_NAMES, exclude = NO_NAMES, mode } = filter
  if (include.length === 0 && exclude.length === 0) return others
  const tidy: FacetFilter = {
    ...(mode === 'all' && include.length > 0 ? { mode } : {}),
    ...(include.length > 0 ? { include } : {}),
    ...(exclude.length > 0 ? { exclude } : {}),
  }
  return { ...others, [field]: tidy }
}

const without = (names: readonly string[], name: string): readonly string[] => names.filter(other => other !== name)

/** Whether a value is asked for, excluded, or neither. */
export const stateOf = (filters: Filters, field: FacetField, name: string): 'in' | 'out' | null =>
  includedIn(filters, field).includes(name) ? 'in' : excludedIn(filters, field).includes(name) ? 'out' : null

/** How a facet narrows: `none` where its values are only excluded. */
export const modeOf = (filters: Filters, field: FacetField): FacetMode => {
  const { mode = 'any', include = NO_NAMES, exclude = NO_NAMES } = filters[field] ?? {}
  return include.length === 0 && exclude.length > 0 ? 'none' : mode
}

/** Asks for a value, or takes back what is said of it. */
export const toggleValue = (filters: Filters, field: FacetField, name: string): Filters => {
  const filter = filters[field] ?? {}
  const [include, exclude] = [includedIn(filters, field), excludedIn(filters, field)]
  if (stateOf(filters, field, name) === null)
    return withFacet(filters, field, { ...filter, include: [...include, name] })
  return withFacet(filters, field, { ...filter, include: without(include, name), exclude: without(exclude, name) })
}

/** Excludes a value, also one that was asked for, or takes the exclusion back. */
export const toggleExclusion = (filters: Filters, field: FacetField, name: string): Filters => {
  const filter = filters[field] ?? {}
  const [include, exclude] = [includedIn(filters, field), excludedIn(filters, field)]
  if (exclude.includes(name)) return withFacet(filters, field, { ...filter, exclude: without(exclude, name) })
  return withFacet(filters, field, { ...filter, include: without(include, name), exclude: [...exclude, name] })
}

/** Another mode for the values chosen in a facet. */
export const withMode = (filters: Filters, field: FacetField, mode: FacetMode): Filters => {
  const [include, exclude] = [includedIn(filters, field), excludedIn(filters, field)]
  if (mode === 'none') return withFacet(filters, field, { exclude: [...include, ...exclude] })
  const wasNone = modeOf(filters, field) === 'none'
  return withFacet(filters, field, { mode, include: wasNone ? exclude : include, exclude: wasNone ? [] : exclude })
}

/** Narrows to a stretch of months, or no longer. */
export const withMonths = (filters: Filters, months: MonthRange | null): Filters => {
  const { months: _before, ...others } = filters
  return months === null ? others : { ...others, months }
}

/** Of a facet, asks for one value alone. */
export const onlyValue = (filters: Filters, field: FacetField, name: string): Filters =>
  withFacet(filters, field, { include: [name] })

/** Whether only recaps without a date are asked for. */
export const isUndatedOnly = (filters: Filters): boolean => {
  const years = includedIn(filters, 'year')
  return years.length === 1 && years[0] === NO_VALUE
}

/** Asks for the recaps without a date, which no month and no year holds, or for all again. */
export const toggleUndated = (filters: Filters): Filters =>
  isUndatedOnly(filters) ? withoutFacet(filters, 'year') : onlyValue(withMonths(filters, null), 'year', NO_VALUE)

/** Everything but one facet. */
export const withoutFacet = (filters: Filters, field: FacetField): Filters => withFacet(filters, field, {})

/** Takes one thing back. */
export const withoutChip = (filters: Filters, chip: Chip): Filters =>
  chip.kind === 'months' ? withMonths(filters, null) : toggleValue(filters, chip.field, chip.name)

/** Each name put otherwise, or several in its place; two that become one are one. */
export const mapNames = (
  filters: Filters,
  field: FacetField,
  map: (name: string) => string | readonly string[],
): Filters => {
  const filter = filters[field]
  if (filter === undefined) return filters
  const renamed = (names: readonly string[]) => [...new Set(names.flatMap(name => map(name)))]
  const [include, exclude] = [includedIn(filters, field), excludedIn(filters, field)]
  const [included, excluded] = [renamed(include), renamed(exclude)]
  const same = included.join('\n') === include.join('\n') && excluded.join('\n') === exclude.join('\n')
  return same ? filters : withFacet(filters, field, { ...filter, include: included, exclude: excluded })
}
