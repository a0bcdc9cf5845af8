import type { EntityKind, ValueField } from '../../contract/index.ts'

/** How facets, and a sidecar file, call the lists of values. */
export const FIELD_KEYS = {
  city: 'cities',
  sponsor: 'sponsors',
  host: 'hosts',
  speaker: 'speakers',
  technology: 'technologies',
} as const satisfies Readonly<Record<ValueField, string>>

/** How a sidecar file calls the kinds of entities. */
export const KIND_KEYS: Readonly<Record<EntityKind, string>> = {
  city: 'cities',
  organisation: 'organisations',
  speaker: 'speakers',
  technology: 'technologies',
}

/** The version of the file's shape. */
export const VERSION = 1
