import { type EntityKind, FIELD_LISTS, VALUE_FIELDS } from '../../contract/index.ts'
import type { Corrections, RecapCorrections } from './types.ts'

/** How a sidecar file calls the kinds of entities. */
export const KIND_KEYS: { readonly [K in EntityKind]: string } = {
  city: FIELD_LISTS.city,
  organisation: 'organisations',
  speaker: FIELD_LISTS.speaker,
  technology: FIELD_LISTS.technology,
}

/** The newest version of the file's shape that is known here. */
export const VERSION = 4

/** How a sidecar file calls the talks of a recap, beside its lists of values. */
export const TALKS_KEY = 'talks'

/** Whether it says of a value that it has no tier, or no company, which an earlier version takes for a mistake. */
const hasNoDetail = ({ add }: RecapCorrections): boolean =>
  VALUE_FIELDS.some(field => add[field]?.some(({ tier, affiliation }) => tier === '' || affiliation === ''))

/** The version of a file that needs no more than that, which an earlier Recap Archive reads as well. */
export const versionOf = ({ recaps }: Corrections): number => {
  if (recaps.some(hasNoDetail)) return VERSION
  if (recaps.some(recap => recap.talks !== undefined)) return 3
  return recaps.some(recap => (recap.images?.size ?? 0) > 0) ? 2 : 1
}
