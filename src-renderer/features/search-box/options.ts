import type { Completion, Completions, Library, SavedSearch } from '../../../src-main/contract/index.ts'

/** One line of the list under the box. */
export type Option =
  | { readonly kind: 'completion'; readonly completion: Completion }
  | { readonly kind: 'recent'; readonly query: string }
  | { readonly kind: 'saved'; readonly search: SavedSearch }

export type OptionGroup = { readonly title?: string; readonly options: readonly Option[] }

const RECENT_SHOWN = 8

const COMPLETION_KINDS: { readonly [K in Completion['kind']]: string } = {
  field: 'Field',
  value: 'Year',
  quality: 'Quality',
  word: 'Word',
}

/** What a completion is, in a word or a few. */
export const kindOf = ({ kind, detail }: Completion): string => detail ?? COMPLETION_KINDS[kind]

/** What an empty box offers: what was searched for last, and the saved searches by name. */
export const groupsOfLibrary = ({ recent, searches }: Library): readonly OptionGroup[] => {
  const saved = searches.toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base', numeric: true }))
  const groups: readonly OptionGroup[] = [
    { title: 'Recent searches', options: recent.slice(0, RECENT_SHOWN).map(query => ({ kind: 'recent', query })) },
    { title: 'Saved searches', options: saved.map(search => ({ kind: 'saved', search })) },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

export const groupsOfCompletions = ({ items }: Completions): readonly OptionGroup[] =>
  items.length === 0 ? [] : [{ options: items.map(completion => ({ kind: 'completion', completion })) }]

/** The query with a completion in its place, and where the caret stands then. No second space is left behind it. */
export const complete = (
  query: string,
  { start, end }: Pick<Completions, 'start' | 'end'>,
  { insert }: Completion,
): { readonly query: string; readonly caret: number } => {
  const rest = query.slice(end)
  return {
    query: query.slice(0, start) + insert + (insert.endsWith(' ') ? rest.trimStart() : rest),
    caret: start + insert.length,
  }
}

/**
 * The option that a key leads to from option `from` (-1 is none: the box itself, where the way round begins and ends),
 * or null where the key does not move.
 */
export const keyToOption = (key: string, from: number, total: number): number | null => {
  if (total === 0) return null
  if (key === 'ArrowDown') return from + 1 < total ? from + 1 : -1
  if (key === 'ArrowUp') return from < 0 ? total - 1 : from - 1
  return null
}
