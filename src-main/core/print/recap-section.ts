import type { Element, ElementContent } from 'hast'
import type { RecapView } from '../../contract/index.ts'
import { type BodyContext, printBody } from './body.ts'
import { holdsImage, layoutFigures } from './figures.ts'
import { hanClasses } from './fonts/han.ts'
import { element, textOf } from './hast.ts'
import { printImage, wishOf } from './images.ts'
import type { Labels } from './labels.ts'
import { whenAndWhere, withDetail } from './recap-words.ts'

const credits = (recap: RecapView, labels: Labels): Element | undefined => {
  const { speakers, hosts, sponsors } = recap.facets
  const lines: readonly (readonly [label: string, values: readonly string[]])[] = [
    [labels.speakers, speakers.map(withDetail)],
    [labels.hosts, hosts.map(withDetail)],
    [labels.sponsors, sponsors.map(withDetail)],
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

/** Languages that are written from right to left. */
const FROM_RIGHT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i

/** The front matter's picture, where the body shows none. */
const leadPicture = (context: BodyContext, body: readonly ElementContent[]): readonly ElementContent[] => {
  const { recap, labels, options } = context
  const lead = recap.images.find(image => !image.inBody && image.status === 'shown')
  if (lead === undefined || holdsImage(body) || !options.images) return []
  const picture = printImage(lead, labels, options.images, wishOf(options))
  return picture === undefined ? [] : layoutFigures([picture])
}

/** A last paragraph longer than this ends by itself. */
const SHORT_ENDING = 700

/**
 * The text with its links after it. A short list stays on one page with the last paragraph, so that no page holds only an
 * address: they are one box that is not broken, since the browser heeds no rule against a break between two boxes where
 * neither side has another place to break.
 */
const withNotes = (body: readonly ElementContent[], notes: Element | undefined): readonly Element[] => {
  const last = body.at(-1)
  const classes = Array.isArray(notes?.properties.className) ? notes.properties.className : []
  const goesAlong =
    notes !== undefined &&
    classes.includes('together') &&
    last?.type === 'element' &&
    last.tagName === 'p' &&
    textOf([last]).length <= SHORT_ENDING
  return goesAlong
    ? [
        element('div', { className: ['body'] }, [
          ...body.slice(0, -1),
          element('div', { className: ['ending'] }, [last, notes]),
        ]),
      ]
    : [element('div', { className: ['body'] }, body), ...(notes ? [notes] : [])]
}

/**
 * One recap: it starts on a page of its own, and its title is the bookmark that its headings are nested in.
 *
 * @param start id and PDF destination of its first line.
 */
export const printRecap = (context: BodyContext, start: string): Element => {
  const { recap, labels, notes, options } = context
  const body = printBody(context)
  const classes = ['recap', ...hanClasses(recap.lang, `${recap.title}\n${textOf(body)}`)]
  return element(
    'section',
    {
      className: classes,
      lang: recap.lang,
      ...(FROM_RIGHT.test(recap.lang) ? { dir: 'rtl' } : {}),
      ...(options.flow === 'continuous' ? {} : { style: `page:${start}` }),
    },
    [
      element('header', { id: start }, [
        element('p', { className: ['when-and-where'] }, [whenAndWhere(recap, recap.lang)]),
        element('h1', {}, [recap.title.replace(/\s+/g, ' ').trim()]),
        credits(recap, labels),
      ]),
      ...withNotes([...leadPicture(context, body), ...body], notes.list(labels, options.linkCodes === true)),
    ],
  )
}
