import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { PdfOptions } from '../../contract/index.ts'
import { element, text } from './hast.ts'
import { labelsFor } from './labels.ts'
import { styleOf } from './style.ts'

/** What the printed page may load: its own style, pictures of its own origin, fonts inside it. Never a script. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src data:; base-uri 'none'; form-action 'none'"

/** What a page is made of; `feet` tells the running foot of each type of page, by its name. */
export type PageParts = {
  readonly title: string
  readonly lang: string
  readonly options: PdfOptions
  readonly firstPage: number
  readonly feet: ReadonlyMap<string, string>
  readonly children: readonly ElementContent[]
}

/** A whole HTML page to be printed. */
export const printPageHtml = ({ title, lang, options, firstPage, feet, children }: PageParts): string => {
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('title', {}, [text(title)]),
          element('style', {}, [text(styleOf(options, firstPage, feet))]),
        ]),
        element(
          'body',
          {
            className: [options.flow === 'continuous' ? 'continuous' : 'paged'],
            // What is said in the place of an image that turns out to be unreadable; see print-scripts.ts.
            dataMissing: labelsFor(lang).missingImage,
          },
          children,
        ),
      ]),
    ],
  }
  return toHtml(page)
}
