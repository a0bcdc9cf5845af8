import type { FacetValue, RecapFacets } from '../../contract/index.ts'
import { formatDate } from './dates.ts'
import { labelsFor } from './labels.ts'

/** A name with what is known of its part: a sponsor's tier, a speaker's affiliation. */
export const withDetail = ({ name, tier, affiliation }: FacetValue): string => {
  const detail = tier ?? affiliation
  return detail === undefined ? name : `${name} (${detail})`
}

/** What of a recap tells when and where it was. */
type Evening = { readonly date?: string; readonly facets: Pick<RecapFacets, 'cities'>; readonly draft?: boolean }

/** Date and cities of a recap in one line, in the words of a language: `14 March 2019 · Montreal`; a draft says so. */
export const whenAndWhere = ({ date, facets, draft }: Evening, lang: string): string => {
  const labels = labelsFor(lang)
  const when = date === undefined ? labels.undated : formatDate(date, lang)
  const cities = facets.cities.map(city => city.name).join(', ')
  return [when, cities, draft === true ? labels.draft : ''].filter(part => part !== '').join(' · ')
}
