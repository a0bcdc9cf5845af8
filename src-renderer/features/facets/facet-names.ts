import { type FacetField, NO_VALUE } from '../../../src-main/contract/index.ts'
import { capitalised } from '../../ui/format.ts'

type Names = {
  readonly one: string
  readonly many: string
  /** What recaps without any value have, in words. */
  readonly none: string
  /** And what those have that are left where it is excluded. */
  readonly some: string
}

/** What a facet is called. */
export const FACET_NAMES: { readonly [F in FacetField]: Names } = {
  city: { one: 'City', many: 'cities', none: 'No city', some: 'With a city' },
  sponsor: { one: 'Sponsor', many: 'sponsors', none: 'No sponsor named', some: 'With a sponsor' },
  tier: { one: 'Tier', many: 'tiers', none: 'No tier named', some: 'With a tier' },
  host: { one: 'Host', many: 'hosts', none: 'No host named', some: 'With a host' },
  speaker: { one: 'Speaker', many: 'speakers', none: 'No speaker named', some: 'With a speaker' },
  technology: { one: 'Technology', many: 'technologies', none: 'No technology named', some: 'With a technology' },
  year: { one: 'Year', many: 'years', none: 'No date', some: 'With a date' },
}

/** A value as a person reads it: what no value is in words, and a tier with a capital. */
export const nameOfValue = (field: FacetField, name: string): string => {
  if (name === NO_VALUE) return FACET_NAMES[field].none
  return field === 'tier' ? capitalised(name) : name
}
