import type { FacetValue } from '../../contract/index.ts'

export type Data = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

/** A string with single spaces; undefined for what is none, is empty or is longer than a value, 120 characters. */
export const text = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  const clean = value.replace(/\s+/g, ' ').trim()
  return clean === '' || clean.length > 120 ? undefined : clean
}

/** The first text that any of these keys states, in the order of the keys. */
export const firstText = (data: Data, keys: readonly string[]): string | undefined => {
  for (const key of keys) {
    const found = text(data[key])
    if (found !== undefined) return found
  }
  return undefined
}

/** A value as front matter states it: surely so, and a tier in small letters. */
export const value = (
  name: string,
  rest: { tier?: string | undefined; affiliation?: string | undefined; handle?: string | undefined } = {},
): FacetValue => ({
  name,
  provenance: 'front-matter',
  confidence: 1,
  ...(rest.tier === undefined ? {} : { tier: rest.tier.toLowerCase() }),
  ...(rest.affiliation === undefined ? {} : { affiliation: rest.affiliation }),
  ...(rest.handle === undefined ? {} : { handle: rest.handle }),
})

/** `A, B` in one string is two values; a name with a role or an organisation behind it is not parted. */
export const listOf = (found: unknown, parted: boolean): readonly unknown[] => {
  if (Array.isArray(found)) return found
  if (typeof found === 'string' && parted) return found.split(/\s*[,;&]\s*|\s+(?:and|et)\s+/u)
  return [found]
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
