import { type ExportProgress, type ExportStep, FaultError } from '../../contract/index.ts'
import type { OpenPdf } from '../../core/print/pdf.ts'
import type { InternalCommands } from '../../worker/client.ts'

/** A page as the worker composes it. */
export type Composed = ReturnType<InternalCommands['print.compose']>

type Pages = Readonly<Record<string, number>>

/** What printing with page numbers is made of. */
export type NumberedPrintParts = {
  /** Composes the page; with the page of each recap, once they are known. */
  compose(pages?: Pages): Promise<Composed>
  /** Prints one page and reads it back; `onLoaded` is told how much of its images has arrived, from 0 to 1. */
  print(html: string, onLoaded: (fraction: number) => void): Promise<OpenPdf>
  report(step: ExportStep, fraction: ExportProgress['fraction']): void
}

/** Where each step begins on the way from 0 to 1; measured on 20 recaps with images. */
export const STARTS: { readonly [S in ExportStep]: number } = {
  composing: 0,
  'loading-images': 0.05,
  printing: 0.35,
  numbering: 0.55,
  saving: 0.95,
}

/**
 * Prints to learn the pages, then with the numbers filled in. Their places keep their width, so this settles at once,
 * but where a reference in running text grew longer and moved what follows; then one more print settles it.
 */
const MOST_PRINTS = 4

const readPages = (pdf: OpenPdf, destinations: Composed['destinations']): Pages =>
  Object.fromEntries(
    Object.entries(destinations).map(([recap, name]) => {
      const page = pdf.pageOf(name)
      if (page !== undefined) return [recap, page]
      throw new FaultError({
        code: 'print-failed',
        message: `The PDF could not be made, because ${recap} was not found in it; export without this recap, or try again.`,
        path: recap,
      })
    }),
  )

const samePages = (a: Pages, b: Pages): boolean => Object.keys(b).every(recap => a[recap] === b[recap])

/**
 * Prints until the page numbers in the document are those of the document. Chromium has no `target-counter`
 * (CSS Generated Content for Paged Media), so they are read from one print and filled in for the next.
 *
 * @throws FaultError `print-failed` where they never settle
 */
export const printNumbered = async ({
  compose,
  print,
  report,
}: NumberedPrintParts): Promise<{ readonly composed: Composed; readonly pdf: OpenPdf }> => {
  report('composing', STARTS.composing)
  const draft = await compose()
  report('loading-images', STARTS['loading-images'])
  const first = await print(draft.html, fraction => {
    const span = STARTS.printing - STARTS['loading-images']
    report(fraction < 1 ? 'loading-images' : 'printing', STARTS['loading-images'] + fraction * span)
  })
  report('numbering', STARTS.numbering)
  let pages = readPages(first, draft.destinations)
  for (let prints = 2; prints <= MOST_PRINTS; prints += 1) {
    const composed = await compose(pages)
    const pdf = await print(composed.html, fraction => {
      const span = STARTS.saving - STARTS.numbering
      report('numbering', STARTS.numbering + (0.05 + 0.5 * fraction) * span)
    })
    const found = readPages(pdf, composed.destinations)
    if (samePages(pages, found)) return { composed, pdf }
    pages = found
  }
  throw new FaultError({
    code: 'print-failed',
    message: 'The PDF could not be made, because its page numbers kept moving; try again with other recaps.',
  })
}
