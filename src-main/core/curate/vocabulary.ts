import { type EntityKind, FIELD_LISTS } from '../../contract/index.ts'

/** How a sidecar file calls the kinds of entities. */
export const KIND_KEYS: { readonly [K in EntityKind]: string } = {
  city: FIELD_LISTS.city,
  organisation: 'organisations',
  speaker: FIELD_LISTS.speaker,
  technology: FIELD_LISTS.technology,
}

/** The newest version of the file's shape that is known here: the second one has images. */
export const VERSION = 2

/** The version of files without images, which an earlier Recap Archive reads as well. */
export const FIRST_VERSION = 1
