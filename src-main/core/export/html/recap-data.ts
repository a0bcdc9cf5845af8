import type { ExportBook, RecapBrief } from '../types.ts'
import { type ExportWords, wordsFor } from '../words.ts'

/** The facets of the page, in the order in which they are shown. */
const FACETS = ['cities', 'sponsors', 'tiers', 'hosts', 'speakers', 'technologies', 'years'] as const
type Facet = (typeof FACETS)[number]

const valuesOf = ({ facets, date }: RecapBrief, facet: Facet): readonly string[] => {
  if (facet === 'years') return date === undefined ? [] : [date.slice(0, 4)]
  const names =
    facet === 'tiers' ? facets.sponsors.flatMap(({ tier }) => tier ?? []) : facets[facet].map(({ name }) => name)
  return [...new Set(names)]
}

/** What the script of the page reads; a number in `values` is an index into the names of the facet. */
export type PageData = {
  readonly words: ExportWords
  readonly facets: readonly { readonly label: string; readonly names: readonly string[] }[]
  /** One entry a recap, in order: its values in each facet. */
  readonly recaps: readonly { readonly id: string; readonly values: readonly (readonly number[])[] }[]
}

/** Gathers what the page's script searches and counts by; the texts it takes from the page itself. */
export const pageData = (book: ExportBook, ids: ReadonlyMap<string, string>, lang: string): PageData => {
  const words = wordsFor(lang)
  const facets = FACETS.map(facet => {
    const names = [...new Set(book.briefs.flatMap(brief => valuesOf(brief, facet)))]
    const indexes = new Map(names.map((name, at) => [name, at]))
    const rows = book.briefs.map(brief => valuesOf(brief, facet).flatMap(name => indexes.get(name) ?? []))
    return { label: words[facet], names, rows }
  }).filter(facet => facet.names.length > 0)
  return {
    words,
    facets: facets.map(({ label, names }) => ({ label, names })),
    recaps: book.briefs.map((brief, at) => ({
      id: ids.get(brief.path) ?? '',
      values: facets.map(facet => facet.rows[at] ?? []),
    })),
  }
}

/** Data as text that can stand in a `script` element: nothing in it can end the element or begin a comment. */
export const inertJson = (data: PageData): string => JSON.stringify(data).replaceAll('<', '\\u003c')
