import type { ValueField } from '../../../src-main/contract/index.ts'

/** What may be told of a new value beside its name, as the label of a field; most lists have nothing of the kind. */
export const VALUE_DETAILS: { readonly [F in ValueField]?: string } = {
  speaker: 'Speaking for (if stated)',
  sponsor: 'Tier (if stated)',
}

/** The words about a new value: whom a speaker speaks for, a sponsor's tier. */
export const detailOf = (
  field: ValueField,
  words: string,
): { readonly tier?: string; readonly affiliation?: string } => {
  if (words === '') return {}
  if (field === 'sponsor') return { tier: words.toLowerCase() }
  return field === 'speaker' ? { affiliation: words } : {}
}

/** Lists of which such words can be put right. */
export type DetailField = 'sponsor' | 'speaker'

export const isDetailField = (field: ValueField): field is DetailField => field === 'sponsor' || field === 'speaker'

/** What the words about a value are called where they are put right. */
export const DETAIL_NAMES: { readonly [F in DetailField]: string } = { sponsor: 'Tier', speaker: 'Company' }

/** The words about a value as a correction tells them; '' where there are none. */
export const correctedDetail = (field: DetailField, words: string): { tier: string } | { affiliation: string } =>
  field === 'sponsor' ? { tier: words.toLowerCase() } : { affiliation: words }
