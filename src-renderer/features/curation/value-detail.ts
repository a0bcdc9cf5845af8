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
