import type { Element } from 'hast'
import { destinationOf } from './anchors.ts'
import { describeCollection } from './collection.ts'
import { element } from './hast.ts'
import { PLACE_ADDRESS } from './join/place-address.ts'
import { type Labels, labelsFor } from './labels.ts'
import type { Pages, PrintPlan } from './types.ts'

/** One index at the end of the document. */
export type PrintIndex = {
  readonly destination: string
  readonly title: string
  print(pages: Pages): Element
}

const INDEXED = ['speakers', 'sponsors', 'cities', 'technologies'] as const
type Indexed = (typeof INDEXED)[number]

type Line = { readonly name: string; readonly key: string; readonly starts: readonly string[] }

const LAST_WORD = /^(.*\S)\s+(\S+)$/

/** People are looked for by their last name; everything else as it is written. */
const sortKey = (field: Indexed, name: string): string =>
  field === 'speakers' ? name.replace(LAST_WORD, '$2 $1') : name.replace(/^(?:the|le|la|les)\s+/i, '')

/** Letter under which a name stands: `#` for what begins with none. */
const initialOf = (key: string): string => {
  const letter = key.normalize('NFD')[0]?.toUpperCase() ?? ''
  return /\p{L}/u.test(letter) ? letter : '#'
}

const linesOf = ({ entries }: PrintPlan, field: Indexed, lang: string): readonly Line[] => {
  const starts = new Map<string, string[]>()
  entries.forEach((entry, index) => {
    for (const name of new Set(entry.facets[field].map(value => value.name))) {
      const list = starts.get(name) ?? []
      list.push(destinationOf(index))
      starts.set(name, list)
    }
  })
  const { compare } = new Intl.Collator([lang, 'en'], { sensitivity: 'base', numeric: true })
  return [...starts]
    .map(([name, list]): Line => ({ name, key: sortKey(field, name), starts: list }))
    .sort((a, b) => compare(a.key, b.key))
}

/** Recaps that follow each other may start on one page, which is named once. */
const distinctPages = (starts: readonly string[], pages: Pages): readonly string[] =>
  starts.filter(
    (start, at) => at === 0 || pages.get(start) === undefined || pages.get(start) !== pages.get(starts[at - 1] ?? ''),
  )

const printLine = ({ name, starts }: Line, pages: Pages): Element =>
  element('li', {}, [
    element('span', { className: ['index-name'] }, [name]),
    element(
      'span',
      { className: ['index-pages'] },
      distinctPages(starts, pages).flatMap((start, at) => [
        ...(at === 0 ? [] : [', ']),
        element('a', { href: `${PLACE_ADDRESS}${start}` }, [String(pages.get(start) ?? '\u00a0')]),
      ]),
    ),
  ])

const printIndex = (title: string, destination: string, lines: readonly Line[], pages: Pages): Element => {
  const letters = [...new Set(lines.map(line => initialOf(line.key)))]
  return element('section', { className: ['index'], id: destination }, [
    element('h1', {}, [title]),
    element(
      'div',
      { className: ['index-columns'] },
      letters.map(letter =>
        element('section', {}, [
          element('p', { className: ['index-letter'] }, [letter]),
          element(
            'ul',
            {},
            lines.filter(line => initialOf(line.key) === letter).map(line => printLine(line, pages)),
          ),
        ]),
      ),
    ),
  ])
}

const titleOf = (field: Indexed, labels: Labels): string => labels.indexes[field]

/**
 * Who and what is in the document, and on which pages: speakers, sponsors, cities and technologies. None for a single
 * recap, or where the options leave them or the recaps out; none of a kind that nothing is known of.
 */
export const indexesOf = (plan: PrintPlan): readonly PrintIndex[] => {
  const { entries, options } = plan
  if (entries.length < 2 || options.index === false || options.texts === false) return []
  const { lang } = describeCollection(plan)
  const labels = labelsFor(lang)
  return INDEXED.flatMap(field => {
    const lines = linesOf(plan, field, lang)
    const destination = `index-${field}`
    const title = titleOf(field, labels)
    return lines.length === 0
      ? []
      : [{ destination, title, print: (pages: Pages) => printIndex(title, destination, lines, pages) }]
  })
}
