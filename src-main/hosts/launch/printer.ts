import { tmpdir } from 'node:os'
import { fail } from '../../contract/index.ts'
import type { WorkerClient } from '../../worker/client.ts'
import { createThumbnailClient } from '../../worker/thumbnails/client.ts'
import { createPrintPages, type PrintPages } from '../app/print-pages.ts'
import { createResponder } from '../app/responder.ts'
import { thumbnailThread } from '../app/thumbnails.ts'
import { createChromiumHost } from '../chromium/chromium-host.ts'
import type { Host } from '../host.ts'
import { ensureBrowser } from './ensure.ts'
import type { Say } from './say.ts'

/** What printing without a window needs. */
export type PrinterParts = {
  readonly worker: Pick<WorkerClient, 'ask'>
  /** Holds `out/renderer`, for the fonts of printed pages. */
  readonly appFolder: string
  /** Told where a browser has to be installed first. */
  readonly say: Say
}

/** Prints without a window; what `exportPdf` takes as `print` and `pages`. */
export type Printer = {
  readonly print: Host['print']
  readonly pages: PrintPages
  close(): Promise<void>
}

/**
 * Makes a printer for the command line in a headless browser, which starts with the first print.
 * Rejects with an `unsupported` FaultError where no browser is there and none can be installed.
 */
export const createPrinter = async ({ worker, appFolder, say }: PrinterParts): Promise<Printer> => {
  const { executable } = await ensureBrowser(say)
  const pages = createPrintPages()
  const thumbnails = createThumbnailClient({}, thumbnailThread(appFolder))
  const host = createChromiumHost(
    {
      respond: createResponder({ appFolder, worker, printPages: pages, thumbnails }),
      dispatch: async name => fail({ code: 'bad-input', message: 'A printed page gives no commands.', detail: name }),
      profileFolder: tmpdir(),
      headless: true,
      width: 1280,
      height: 800,
    },
    { executable },
  )
  return {
    print: request => host.print(request),
    pages,
    close: async () => void (await Promise.all([host.close(), thumbnails.close()])),
  }
}
