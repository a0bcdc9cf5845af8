import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { RecapView } from '../../contract/index.ts'
import { createAnchors } from './anchors.ts'
import { describeCollection } from './collection.ts'
import { printContents } from './contents.ts'
import { printCover } from './cover.ts'
import { element, text } from './hast.ts'
import { labelsFor } from './labels.ts'
import { createNotes } from './notes.ts'
import { printRecap } from './recap-section.ts'
import { styleOf } from './style.ts'
import type { PrintDocument, PrintInput } from './types.ts'

/** What the printed page may load: its own style, pictures of its own origin, fonts inside it. Never a script. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'"

/** Name of the page type of the contents. */
const CONTENTS = 'contents'

/** Each recap once, in the order asked for. */
const distinct = (recaps: readonly RecapView[]): readonly RecapView[] => [
  ...new Map(recaps.map(recap => [recap.path, recap])).values(),
]

/**
 * Composes recaps to one printable page: cover, contents, then each recap from a page of its own. Pure: the same input
 * gives the same page. Without `pages` the places of page numbers stay empty but keep their width, so that printing
 * again with them moves nothing.
 */
export const composeDocument = (input: PrintInput): PrintDocument => {
  const { archiveName, options, today, pages } = input
  const recaps = distinct(input.recaps)
  const collection = describeCollection(archiveName, recaps, options)
  const anchors = createAnchors(recaps)
  const destinations = new Map([...anchors].map(([path, anchor]) => [path, anchor.start]))
  const sections = recaps.flatMap(recap => {
    const start = destinations.get(recap.path)
    if (start === undefined) return []
    const context = { recap, anchors, labels: labelsFor(recap.lang), notes: createNotes(), withImages: options.images }
    return [printRecap(pages === undefined ? context : { ...context, pages }, start)]
  })
  const feet = new Map([
    [CONTENTS, collection.title],
    ...recaps.map((recap): [string, string] => [destinations.get(recap.path) ?? '', recap.title]),
  ])
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: collection.lang }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('title', {}, [text(collection.title)]),
          element('style', {}, [text(styleOf(options.paper, feet))]),
        ]),
        element('body', {}, [
          printCover(collection, today),
          printContents(recaps, collection, anchors, pages),
          ...sections,
        ]),
      ]),
    ],
  }
  return {
    html: toHtml(page),
    destinations,
    title: collection.title,
    subject: collection.subject,
    missingImages: recaps.flatMap(recap => recap.images.filter(image => image.inBody && image.status === 'missing'))
      .length,
  }
}
