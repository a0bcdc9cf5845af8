import type { Element } from 'hast'
import { whenAndWhere } from '../../print/recap-words.ts'
import { recapSorter } from '../names/sort.ts'
import { element } from '../tree/hast.ts'
import type { ExportBook, RecapBrief } from '../types.ts'
import { wordsFor } from '../words.ts'

const FACETS = ['cities', 'speakers', 'sponsors', 'hosts', 'technologies'] as const

/** A chapter that lists the values of one facet, each with its recaps. */
export type FacetPage = { readonly name: string; readonly title: string; readonly body: readonly Element[] }

const byValue = (briefs: readonly RecapBrief[], facet: (typeof FACETS)[number]): ReadonlyMap<string, RecapBrief[]> => {
  const found = new Map<string, RecapBrief[]>()
  for (const brief of briefs) {
    for (const name of new Set(brief.facets[facet].map(value => value.name))) {
      const recaps = found.get(name)
      if (recaps) recaps.push(brief)
      else found.set(name, [brief])
    }
  }
  return found
}

/** The index of an EPUB: a chapter a facet that has any value, values in the order of the alphabet. */
export const facetPages = (
  { briefs }: ExportBook,
  lang: string,
  fileOf: (path: string) => string,
): readonly FacetPage[] => {
  const words = wordsFor(lang)
  const compare = recapSorter(lang)
  return FACETS.flatMap(facet => {
    const values = [...byValue(briefs, facet)].sort(([a], [b]) => compare(a, b))
    if (values.length === 0) return []
    const title = words[facet]
    const entries = values.map(([name, recaps]) =>
      element('li', {}, [
        element('p', { className: ['index-term'] }, [name]),
        element(
          'ul',
          {},
          recaps.map(recap =>
            element('li', {}, [
              element('a', { href: fileOf(recap.path), lang: recap.lang }, [recap.title.trim() || recap.path]),
              ` (${whenAndWhere(recap, lang)})`,
            ]),
          ),
        ),
      ]),
    )
    const heading = element('h1', { id: 'title' }, [title])
    const list = element('ul', { className: ['index'] }, entries)
    const body = element('section', { epubType: 'index', role: 'doc-index', ariaLabelledBy: ['title'] }, [
      heading,
      list,
    ])
    return [{ name: `index-${facet}.xhtml`, title, body: [body] }]
  })
}
