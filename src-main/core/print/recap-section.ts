import type { Element, ElementContent } from 'hast'
import type { FacetValue, RecapView } from '../../contract/index.ts'
import { type BodyContext, printBody } from './body.ts'
import { formatDate } from './dates.ts'
import { holdsImage, layoutFigures } from './figures.ts'
import { element } from './hast.ts'
import { printImage, wishOf } from './images.ts'
import { type Labels, labelsFor } from './labels.ts'
import type { PlanEntry } from './types.ts'

const named = (value: FacetValue): string => {
  const detail = value.tier ?? value.affiliation
  return detail === undefined ? value.name : `${value.name} (${detail})`
}

const credits = (recap: RecapView, labels: Labels): Element | undefined => {
  const { speakers, hosts, sponsors } = recap.facets
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    [labels.speakers, speakers.map(named)],
    [labels.hosts, hosts.map(named)],
    [labels.sponsors, sponsors.map(named)],
    [labels.authors, recap.authors],
  ]
  const told = lines.filter(([, values]) => values.length > 0)
  if (told.length === 0) return undefined
  return element(
    'dl',
    { className: ['credits'] },
    told.flatMap(([label, values]) => [element('dt', {}, [label]), element('dd', {}, [values.join(', ')])]),
  )
}

/** Date and cities of a recap in one line, in the words of a language: `14 March 2019 · Montreal`. */
export const whenAndWhere = (recap: PlanEntry, lang: string): string => {
  const labels = labelsFor(lang)
  const date = recap.date === undefined ? labels.undated : formatDate(recap.date, lang)
  const cities = recap.facets.cities.map(city => city.name).join(', ')
  return [date, cities, recap.draft ? labels.draft : ''].filter(part => part !== '').join(' · ')
}

/** The front matter's picture, where the body shows none. */
const leadPicture = (context: BodyContext, body: readonly ElementContent[]): readonly ElementContent[] => {
  const { recap, labels, options } = context
  const lead = recap.images.find(image => !image.inBody && image.status === 'shown')
  if (lead === undefined || holdsImage(body) || !options.images) return []
  const picture = printImage(lead, labels, options.images, wishOf(options))
  return picture === undefined ? [] : layoutFigures([picture])
}

/**
 * One recap: it starts on a page of its own, and its title is the bookmark that its headings are nested in.
 *
 * @param start id and PDF destination of its first line.
 */
export const printRecap = (context: BodyContext, start: string): Element => {
  const { recap, labels, notes, options } = context
  const body = printBody(context)
  return element(
    'section',
    { className: ['recap'], lang: recap.lang, ...(options.flow === 'continuous' ? {} : { style: `page:${start}` }) },
    [
      element('header', { id: start }, [
        element('p', { className: ['when-and-where'] }, [whenAndWhere(recap, recap.lang)]),
        element('h1', {}, [recap.title.replace(/\s+/g, ' ').trim()]),
        credits(recap, labels),
      ]),
      element('div', { className: ['body'] }, [...leadPicture(context, body), ...body]),
      notes.list(labels, options.linkCodes === true),
    ],
  )
}
