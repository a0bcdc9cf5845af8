import type { FacetValue } from '../../contract/index.ts'

export type Data = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A string with single spaces; undefined for what is none, is empty or is longer than `longest` characters. */
export const text = (value: unknown, longest = 120): string | undefined => {
  if (typeof value !== 'string') return undefined
  const clean = value.replace(/\s+/g, ' ').trim()
  return clean === '' || clean.length > longest ? undefined : clean
}

/** What these keys state that is not empty, in the order of the keys and in any case. */
const under = (data: Data, keys: readonly string[]): readonly unknown[] =>
  keys.flatMap(key =>
    Object.entries(data).flatMap(([name, found]) =>
      name.toLowerCase() !== key || found === undefined || found === null || found === '' ? [] : [found],
    ),
  )

/** The first thing that any of these keys states. */
export const first = (data: Data, keys: readonly string[]): unknown => under(data, keys)[0]

/** The first text that any of these keys states. */
export const firstText = (data: Data, keys: readonly string[]): string | undefined =>
  under(data, keys)
    .map(found => text(found))
    .find(found => found !== undefined)

/** What front matter states beside a name. */
export type Beside = {
  readonly tier?: string | undefined
  readonly affiliation?: string | undefined
  readonly handle?: string | undefined
}

/** A value as front matter states it: surely so, and a tier in small letters. */
export const value = (name: string, rest: Beside = {}): FacetValue => ({
  name,
  provenance: 'front-matter',
  confidence: 1,
  ...(rest.tier === undefined ? {} : { tier: rest.tier.toLowerCase() }),
  ...(rest.affiliation === undefined ? {} : { affiliation: rest.affiliation }),
  ...(rest.handle === undefined ? {} : { handle: rest.handle }),
})

/** `A, B` in one string is two values. */
export const listOf = (found: unknown): readonly unknown[] => {
  if (Array.isArray(found)) return found
  return typeof found === 'string' ? found.split(/\s*[,;&]\s*|\s+(?:and|et)\s+/u) : [found]
}

export const NAME_KEYS = ['name', 'nom', 'title', 'full_name', 'fullname', 'label']
export const ORGANISATION_KEYS = [
  'org',
  'organisation',
  'organization',
  'company',
  'affiliation',
  'employer',
  'entreprise',
]
