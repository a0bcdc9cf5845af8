import type { EntityKind, ValueField } from '../../src-main/contract/index.ts'

type Words = { readonly one: string; readonly many: string; readonly aOne: string }

/** What a recap's lists of values are called in a sentence. */
export const VALUE_WORDS: { readonly [F in ValueField]: Words } = {
  city: { one: 'city', many: 'cities', aOne: 'a city' },
  sponsor: { one: 'sponsor', many: 'sponsors', aOne: 'a sponsor' },
  host: { one: 'host', many: 'hosts', aOne: 'a host' },
  speaker: { one: 'speaker', many: 'speakers', aOne: 'a speaker' },
  technology: { one: 'technology', many: 'technologies', aOne: 'a technology' },
}

/** What a kind of entity is called in a sentence. */
export const ENTITY_WORDS: { readonly [K in EntityKind]: Words } = {
  city: VALUE_WORDS.city,
  organisation: { one: 'organisation', many: 'organisations', aOne: 'an organisation' },
  speaker: VALUE_WORDS.speaker,
  technology: VALUE_WORDS.technology,
}
