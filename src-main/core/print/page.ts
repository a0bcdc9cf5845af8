import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { PdfOptions } from '../../contract/index.ts'
import { hanOf, USUAL_HAN } from './fonts/han.ts'
import { charactersOf } from './fonts/needed.ts'
import { element, text, textOf } from './hast.ts'
import { labelsFor } from './labels.ts'
import { type RunningFoot, styleOf } from './style.ts'

/** What the printed page may load: its own style, pictures and fonts of its own origin. Never a script. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'"

/** Of page numbers, which stand in no text. */
const DIGITS = '0123456789'

/** What a page is made of. */
export type PageParts = {
  readonly title: string
  readonly lang: string
  readonly options: PdfOptions
  readonly firstPage: number
  readonly feet: readonly RunningFoot[]
  readonly children: readonly ElementContent[]
}

/** A whole HTML page to be printed. */
export const printPageHtml = ({ title, lang, options, firstPage, feet, children }: PageParts): string => {
  const han = hanOf(lang, textOf(children)) ?? USUAL_HAN
  const { missingImage, unreadableImage } = labelsFor(lang)
  const needed = charactersOf(children, [...feet.map(({ words }) => words), missingImage, unreadableImage, DIGITS], han)
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('title', {}, [text(title)]),
          element('style', {}, [text(styleOf({ options, firstPage, feet, needed, han }))]),
        ]),
        element(
          'body',
          {
            className: [options.flow === 'continuous' ? 'continuous' : 'paged'],
            // What is said in the place of an image that turns out to be unreadable; see print-scripts.ts.
            dataUnreadable: unreadableImage,
          },
          children,
        ),
      ]),
    ],
  }
  return toHtml(page)
}
