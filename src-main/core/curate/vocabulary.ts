import { type EntityKind, FIELD_LISTS } from '../../contract/index.ts'

/** How a sidecar file calls the kinds of entities. */
export const KIND_KEYS: { readonly [K in EntityKind]: string } = {
  city: FIELD_LISTS.city,
  organisation: 'organisations',
  speaker: FIELD_LISTS.speaker,
  technology: FIELD_LISTS.technology,
}

/** The version of the file's shape. */
export const VERSION = 1
